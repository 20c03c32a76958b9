/**
 * `npm run build`: builds both pages, ready for any web server, into dist/, and the command line into bin/. With
 * `--address https://…` or the variable PARTNER_RETURNS_ADDRESS it makes the manifest too.
 */
import { parseArgs } from 'node:util';
import { buildBundle } from './cli/bundle.mjs';
import { runWebpack } from './run-webpack';
import { folderOf } from './manifest/manifest';
import { writeManifest } from './manifest/write-manifest';
import { runScript } from './run-script';
import { webpackConfig } from '../webpack.config.js';

const USAGE = 'Use: npm run build -- [--address https://…] [--into FOLDER] [--development]';

await runScript(USAGE, async () => {
  const { values } = parseArgs({
    options: {
      into: { type: 'string', default: 'dist' },
      address: { type: 'string' },
      development: { type: 'boolean', default: false },
    },
  });
  const { into, development } = values;
  const address = values.address ?? process.env['PARTNER_RETURNS_ADDRESS'];
  if (address !== undefined) folderOf(address);
  const { assets = [] } = await runWebpack(webpackConfig({ mode: development ? 'development' : 'production', into }));
  process.stdout.write(`${assets.length} files are in ${into}/. Put them on a web server as they are.\n`);
  await buildBundle();
  process.stdout.write('The command line is bin/partner-returns.mjs.\n');
  if (address === undefined)
    process.stdout.write(
      'For Excel, make the manifest too: npm run build -- --address https://returns.council.example/\n',
    );
  else process.stdout.write(`The manifest for Excel: ${await writeManifest(address, into)}\n`);
});
