"""Reads the files of a folder with openpyxl and prints {"ms", "peakMb"}. Arguments: mode, folder, count."""

import json
import os
import resource
import sys
import time

import openpyxl

mode, folder, count = sys.argv[1:4]
paths = [os.path.join(folder, name) for name in sorted(os.listdir(folder))[: int(count)]]
began = time.perf_counter()
for path in paths:
    book = openpyxl.load_workbook(path, read_only=mode == "read-only")
    for sheet in book:
        for row in sheet.iter_rows(values_only=True):
            pass
    book.close()
took = (time.perf_counter() - began) * 1000
print(json.dumps({"ms": took, "peakMb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))
