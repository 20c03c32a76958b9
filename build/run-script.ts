import { types } from 'node:util';

/**
 * Runs a script's work. Prints the usage for `--help` and for an unknown option, and the message of any error without
 * its stack.
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

/** True for an error that Node's `parseArgs` throws. */
const isOfOptions = (fault: unknown): boolean =>
  types.isNativeError(fault) && 'code' in fault && String(fault.code).startsWith('ERR_PARSE_ARGS');
