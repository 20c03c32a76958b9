/**
 * `npm run manifest`: writes the manifest for development into the project's folder. With `--address https://…` or the
 * variable PARTNER_RETURNS_ADDRESS it writes the one to hand to Excel, into dist/.
 */
import { parseArgs } from 'node:util';
import { runScript } from '../run-script';
import { DEVELOPMENT_ADDRESS } from './manifest';
import { writeManifest } from './write-manifest';

const USAGE = 'Use: npm run manifest -- [--address https://…]';

await runScript(USAGE, async () => {
  const { values } = parseArgs({ options: { address: { type: 'string' } } });
  const address = values.address ?? process.env['PARTNER_RETURNS_ADDRESS'];
  const path = await (address === undefined ? writeManifest(DEVELOPMENT_ADDRESS, '.') : writeManifest(address, 'dist'));
  process.stdout.write(`Written: ${path}\n`);
});
