/** `npm run demo`: builds the pages and serves them to this computer; the page without Excel needs nothing else. */
import { parseArgs } from 'node:util';
import { runWebpack } from './run-webpack';
import { runScript } from './run-script';
import { serveFolder } from './static-server';
import { webpackConfig } from '../webpack.config.js';

const PORT = 4200;

const USAGE = 'Use: npm run demo -- [--port NUMBER]';

await runScript(USAGE, async () => {
  const { values } = parseArgs({ options: { port: { type: 'string', default: process.env['PORT'] ?? String(PORT) } } });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_000)
    throw new Error(`"${values.port}" isn't a port. Name a number, for example: npm run demo -- --port 9000`);
  process.stdout.write('Building the pages, which takes up to a minute…\n');
  await runWebpack(webpackConfig({ mode: 'production' }));
  const { address } = await serveFolder('dist', port);
  process.stdout.write(
    `Open this address in a browser: ${address}\nNothing that you open or type there leaves this computer. Ctrl+C stops it.\n`,
  );
});
