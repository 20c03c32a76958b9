import { types } from 'node:util';

/**
 * Runs a script's work. `--help` says how the script is used, and so does an option that it doesn't have;
 * what goes wrong is said in a sentence, without where in the code it happened.
 */
export async function runScript(usage: string, work: () => Promise<void>): Promise<void> {
  if (process.argv.slice(2).some((said) => said === '--help' || said === '-h'))
    return void process.stdout.write(`${usage}\n`);
  try {
    await work();
  } catch (fault) {
    process.stderr.write(
      `${types.isNativeError(fault) ? fault.message : String(fault)}\n${isOfOptions(fault) ? `${usage}\n` : ''}`,
    );
    process.exitCode = 1;
  }
}

/** Node's own faults of `parseArgs`. */
const isOfOptions = (fault: unknown): boolean =>
  types.isNativeError(fault) && 'code' in fault && String(fault.code).startsWith('ERR_PARSE_ARGS');
