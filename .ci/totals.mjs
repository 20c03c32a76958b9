/**
 * Adds up what the test runs counted and prints "N passed, N failed" as the last line.
 * Exits with 1 where anything failed, a run left no result, or a run skipped a test.
 */
import { existsSync, readFileSync } from 'node:fs';

const [failedBefore, ...files] = process.argv.slice(2);
let passed = 0;
let failed = 0;
let skipped = 0;
let wrong = failedBefore !== '0';

for (const file of files) {
  if (!existsSync(file)) {
    console.log(`No result: ${file}`);
    wrong = true;
    continue;
  }
  const run = JSON.parse(readFileSync(file, 'utf8'));
  passed += run.numPassedTests;
  failed += run.numFailedTests + run.numRuntimeErrorTestSuites;
  skipped += run.numPendingTests + run.numTodoTests;
  wrong ||= !run.success;
}

if (skipped > 0) console.log(`${skipped} skipped: every test must run here.`);
if (passed === 0) console.log('No test ran.');
process.exitCode = wrong || failed > 0 || skipped > 0 || passed === 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);
