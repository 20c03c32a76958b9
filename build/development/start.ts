/**
 * `npm start`: serves the pages over https while they are worked on, and opens Excel with the add-in where there is
 * one. `npm run dev-server` (`--serve-only`) leaves Excel and the computer's certificates alone.
 */
import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import { DEVELOPMENT_ADDRESS } from '../manifest/manifest';
import { writeManifest } from '../manifest/write-manifest';
import { runScript } from '../run-script';
import { trustedCertificate } from './certificate';
import { DEBUGGING, HAS_EXCEL, runTool } from './office-tools';
import { startServer } from './server';
import type { Certificate } from './server-options';

const byHand = (manifest: string): string =>
  `Excel for the web shows the pane too: open a workbook there, choose Home, Add-ins, More add-ins, My add-ins, Upload my
add-in, and give it the file ${manifest}. Without any Excel, npm run demo shows the same pane in a browser.`;

const say = (text: string): void => void process.stdout.write(`${text}\n`);

const USAGE = 'Use: npm start -- [--serve-only] [--port NUMBER]';

await runScript(USAGE, async () => {
  const { values } = parseArgs({
    options: { 'serve-only': { type: 'boolean', default: false }, 'port': { type: 'string' } },
  });
  const address = values.port === undefined ? DEVELOPMENT_ADDRESS : `https://localhost:${values.port}/`;
  await portIsFree(Number(new URL(address).port));
  await startServer(address, values['serve-only'] ? undefined : await certificate());
  say(`The pages are served at ${address} and follow their sources. Ctrl+C stops it.`);
  if (!values['serve-only']) await openExcel(await writeManifest(address, values.port === undefined ? '.' : 'dist'));
});

async function certificate(): Promise<Certificate | undefined> {
  const found = await trustedCertificate();
  if (!found)
    say(
      'No certificate could be made that this computer trusts. The pages come with one that a browser asks about; ' +
        'Excel may refuse it.',
    );
  return found;
}

async function openExcel(manifest: string): Promise<void> {
  if (!HAS_EXCEL.includes(process.platform))
    say(`There is no Excel on this system (${process.platform}). ${byHand(manifest)}`);
  else if (!(await runTool(DEBUGGING, ['start', manifest, 'desktop', '--app', 'excel', '--no-debug'])))
    say(`Excel couldn't be opened with the add-in. ${byHand(manifest)}`);
}

/** Rejects where the port is in use. The manifest names the port, so no other can be used instead. */
function portIsFree(port: number): Promise<void> {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.once('error', () =>
      reject(new Error(`Port ${port} is taken. Stop what uses it, or name another: npm start -- --port 3100`)),
    );
    probe.listen(port, 'localhost', () => probe.close(() => resolve()));
  });
}
