import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where Chrome, Edge and Chromium are installed on Linux, macOS and Windows. */
const PLACES = [
  process.env['PARTNER_RETURNS_BROWSER'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

export function installedBrowser(): string {
  const place = PLACES.find((path) => path !== undefined && existsSync(path));
  if (place === undefined)
    throw new Error(
      'This needs Chrome, Edge or Chromium. Install one, or name its program in PARTNER_RETURNS_BROWSER.',
    );
  return place;
}

/** Options that keep a browser from loading anything unasked. Chromium's sandbox doesn't run for root (containers). */
export function browserArguments(): readonly string[] {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return [
    ...asRoot,
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}

export function launchedBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: installedBrowser(), args: [...browserArguments()] });
}
