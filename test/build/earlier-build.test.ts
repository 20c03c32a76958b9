import { execFileSync } from 'node:child_process';
import { HOME } from '../examples/run-example';

const OTHERS = ['index.html', 'site/a.html', 'scripts/own.js', 'files/price-list.pdf', 'manifest.xml'];
const OURS = [
  'scripts/taskpane.0123456789ab.js',
  'scripts\\drawing.0123456789ab.js.LICENSE.txt',
  'files/a.0123456789ab.svg',
];

it('A build takes away what an earlier one named by its content, and leaves everything else in its folder', () => {
  // The configuration is a module of Node's own kind, which jest can't load.
  const script = `
    import { webpackConfig } from './webpack.config.js';
    const { keep } = webpackConfig({ mode: 'production' }).output.clean;
    console.log(JSON.stringify(${JSON.stringify([...OTHERS, ...OURS])}.filter((path) => keep(path))));`;
  const options = { cwd: HOME, encoding: 'utf8' } as const;
  const kept = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], options);
  expect(JSON.parse(kept)).toEqual(OTHERS);
}, 60_000);
