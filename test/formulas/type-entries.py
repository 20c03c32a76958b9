"""Types texts into cells of workbooks with LibreOffice, as a person does, and saves them.

Usage: type-entries.py JOB.json, where a job is {"profile": folder, "files": [{"from": path, "to": path,
"sheet": name, "cells": [["G5", "3/12"], ...]}]}. A leading apostrophe keeps what follows as text.
"""

import json
import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

PIPE = 'partner-returns-%d' % os.getpid()
SECONDS_TO_START = 60


def connect():
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext('com.sun.star.bridge.UnoUrlResolver', local)
    end = time.time() + SECONDS_TO_START
    while True:
        try:
            return resolver.resolve('uno:pipe,name=%s;urp;StarOffice.ComponentContext' % PIPE)
        except NoConnectException:
            if time.time() > end:
                raise
            time.sleep(0.1)


def prop(name, value):
    made = PropertyValue()
    made.Name = name
    made.Value = value
    return made


def type_into(desktop, file):
    url = uno.systemPathToFileUrl(file['from'])
    document = desktop.loadComponentFromURL(url, '_blank', 0, (prop('Hidden', True),))
    sheet = document.Sheets.getByName(file['sheet'])
    for address, text in file['cells']:
        # FormulaLocal takes a text as typing does: it recognises numbers, dates and times, and formats the cell.
        sheet.getCellRangeByName(address).FormulaLocal = text
    document.calculateAll()
    target = uno.systemPathToFileUrl(file['to'])
    document.storeToURL(target, (prop('FilterName', 'Calc MS Excel 2007 XML'),))
    document.close(True)


def main():
    with open(sys.argv[1], encoding='utf-8') as job_file:
        job = json.load(job_file)
    office = subprocess.Popen(
        [
            'soffice',
            '-env:UserInstallation=' + uno.systemPathToFileUrl(job['profile']),
            '--headless',
            '--norestore',
            '--accept=pipe,name=%s;urp;' % PIPE,
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        context = connect()
        desktop = context.ServiceManager.createInstanceWithContext('com.sun.star.frame.Desktop', context)
        for file in job['files']:
            type_into(desktop, file)
        try:
            desktop.terminate()
        except Exception:  # The bridge closes while LibreOffice ends.
            pass
        office.wait(SECONDS_TO_START)
    finally:
        if office.poll() is None:
            office.kill()


main()
