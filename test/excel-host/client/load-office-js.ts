import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExcelHost } from '../excel-host';
import { OFFICE_FILES, officeFile } from './office-files';
import { bridgeTo, clientFacts } from './host-bridge';
import { installClient, type ClientWindow } from './native-client';

/** From where office.js believes to have been loaded; nothing is asked of it. */
const BASE = 'http://localhost/office/';

type OfficeWindow = Window &
  typeof globalThis &
  ClientWindow & { Office?: typeof Office; Excel?: typeof Excel; OfficeExtension?: typeof OfficeExtension };

/**
 * Loads Microsoft's office.js into a window of jsdom, with the host as its Excel, and waits until it is
 * ready. Each call begins afresh: `Office`, `Excel` and `OfficeExtension` are new globals.
 */
export async function loadOfficeJs(host: ExcelHost, target: Window & typeof globalThis = window): Promise<void> {
  const win = target as OfficeWindow;
  win.sessionStorage.clear();
  win.excelBridge = bridgeTo(host);
  installClient(win, clientFacts(host));
  host.events.listener = (entries) => win.excelSays?.events(entries);
  host.ribbon.carrier = (...command) => win.excelSays?.command(...command);
  host.bindings.carrier = (...event) => win.excelSays?.raised(...event);
  host.surroundings.onTheme = (theme) => win.excelSays?.theme(theme);
  const isListening = new Promise<void>((resolve) => {
    host.onListening = resolve;
  });
  await keepingHistory(win, () => evaluated(win));
  await isListening;
  // Off by default: a member beyond the offered requirement sets is then found out by Excel alone.
  const { CommonUtility } = win.OfficeExtension as unknown as { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  CommonUtility._doApiNotSupportedCheck = true;
}

/** office.js takes these away from the page, which jsdom and routers still need. */
async function keepingHistory(win: OfficeWindow, job: () => Promise<void>): Promise<void> {
  const { pushState, replaceState } = win.history;
  await job();
  win.history.pushState = pushState;
  win.history.replaceState = replaceState;
}

async function evaluated(win: OfficeWindow): Promise<void> {
  const { head } = win.document;
  for (const name of [
    'Office',
    'Excel',
    'OfficeExtension',
    'OfficeCore',
    'OSF',
    'Microsoft',
    'OfficeExt',
    '_OfficeRuntimeWeb',
  ])
    Reflect.deleteProperty(win, name);
  // The library finds out where it came from by its own tag.
  const tag = win.document.createElement('script');
  tag.type = 'text/plain';
  tag.setAttribute('src', `${BASE}office.js`);
  head.append(tag);
  const append = head.appendChild;
  head.appendChild = function <Added extends Node>(this: HTMLHeadElement, added: Added): Added {
    if (!(added instanceof win.HTMLScriptElement) || !added.src.startsWith(BASE))
      return append.call(this, added) as Added;
    setTimeout(() => {
      win.eval(readFileSync(officeFile(added.src), 'utf8'));
      added.onload?.(new win.Event('load'));
    }, 0);
    return added;
  };
  try {
    win.eval(readFileSync(join(OFFICE_FILES, 'office.js'), 'utf8'));
    await win.Office?.onReady();
  } finally {
    head.appendChild = append;
    tag.remove();
  }
}
