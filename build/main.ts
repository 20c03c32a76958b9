/** `npm run build`: both pages, ready for a web server, into dist/. */
import { parseArgs } from 'node:util';
import { built } from './built';
import { webpackConfig } from './webpack.config';

const { values } = parseArgs({
  options: {
    into: { type: 'string', default: 'dist' },
    development: { type: 'boolean', default: false },
  },
});

const { assets = [] } = await built(webpackConfig({ mode: values.development ? 'development' : 'production', into: values.into }));
process.stdout.write(`${assets.length} files are in ${values.into}/.\n`);
