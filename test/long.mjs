/**
 * The unit and formula tests over the long sets (see builders/property-runs.ts): twenty times as many cases, other
 * ones each time. Options go on to jest.
 */
import { spawnSync } from 'node:child_process';

const jest = ['node_modules/jest/bin/jest.js', '--selectProjects', 'unit', 'formulas', '--maxWorkers', '100%'];
const { status } = spawnSync(process.execPath, [...jest, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, TEST_SETS: 'long' },
});
process.exitCode = status ?? 1;
