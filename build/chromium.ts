import { existsSync } from 'node:fs';

const PLACES = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

/** An installed Chromium, Chrome or Edge; the environment's CHROMIUM names another. */
export function chromiumPath(): string {
  const found = PLACES.find((place) => place !== '' && existsSync(place));
  if (found === undefined) throw new Error('No Chromium, Chrome or Edge was found. Name its program in the environment variable CHROMIUM.');
  return found;
}
