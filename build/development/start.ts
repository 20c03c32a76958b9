/** `npm start`: serves the pages over https while they are worked on, and opens Excel with the add-in where there is one. */
import { createServer } from 'node:net';
import { DEVELOPMENT_ADDRESS } from '../manifest/manifest';
import { writeManifest } from '../manifest/write-manifest';
import { plainly } from '../plainly';
import { trustedCertificate } from './certificate';
import { runTool, type Tool } from './run-tool';
import { startedServer } from './server';

const DEBUGGING: Tool = { name: 'office-addin-debugging', version: '7.0.0' };

const HAS_EXCEL: readonly NodeJS.Platform[] = ['win32', 'darwin'];

const BY_HAND = `Excel for the web shows it too: open a workbook there, choose Home, Add-ins, More add-ins, My add-ins,
Upload my add-in, and give it the file manifest.xml. Or see the page without Excel: ${DEVELOPMENT_ADDRESS}`;

const say = (text: string): void => void process.stdout.write(`${text}\n`);

await plainly(async () => {
  await portIsFree(Number(new URL(DEVELOPMENT_ADDRESS).port));
  const manifest = await writeManifest(DEVELOPMENT_ADDRESS, '.');
  const certificate = await trustedCertificate();
  if (!certificate) say('No certificate could be made that this computer trusts. The pages come with one that a browser asks about; Excel may refuse it.');
  await startedServer(DEVELOPMENT_ADDRESS, certificate);
  say(`The pages are served at ${DEVELOPMENT_ADDRESS} and follow their sources. Ctrl+C stops it.`);
  if (!HAS_EXCEL.includes(process.platform)) say(`There is no Excel on this system (${process.platform}). ${BY_HAND}`);
  else if (!(await runTool(DEBUGGING, ['start', manifest, 'desktop', '--app', 'excel', '--no-debug']))) say(`Excel couldn't be opened with the add-in. ${BY_HAND}`);
});

/** The manifest names the port, so no other will do. */
function portIsFree(port: number): Promise<void> {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.once('error', () => reject(new Error(`Port ${port} is taken, and the manifest for development names it. Stop what uses it, then start again.`)));
    probe.listen(port, 'localhost', () => probe.close(() => resolve()));
  });
}
