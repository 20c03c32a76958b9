import { Command, CommanderError } from 'commander';
import { Trouble } from '../core/trouble';
import type { DefineCommand } from './commands/command';
import type { Edges } from './edges';
import { EXIT, type ExitCode } from './exit-code';
import { explainFileError, fileErrorCode } from './explain-file-error';
import { printable } from './terminal';

/** Each command with what it needs is loaded only when it is asked for. */
const COMMANDS: ReadonlyMap<string, () => Promise<DefineCommand>> = new Map([
  ['issue', async () => (await import('./commands/issue')).issueCommand],
  ['check', async () => (await import('./commands/check')).checkCommand],
  ['consolidate', async () => (await import('./commands/consolidate')).consolidateCommand],
  ['report', async () => (await import('./commands/report')).reportCommand],
  ['plan', async () => (await import('./commands/plan')).planCommand],
  ['example', async () => (await import('./commands/example')).exampleCommand],
]);

/** The one command that the first argument names; all of them where it names none, as for the program's own help. */
async function loadCommands([first = '']: readonly string[]): Promise<readonly DefineCommand[]> {
  const named = COMMANDS.get(first);
  return Promise.all((named ? [named] : [...COMMANDS.values()]).map((load) => load()));
}

/**
 * Runs one command line (without "node" and the script's name) and gives its exit code. Whatever goes
 * wrong is told in a sentence on stderr: no stack, no message of a library's.
 */
export async function runCommandLine(args: readonly string[], edges: Edges): Promise<ExitCode> {
  let code: ExitCode = EXIT.fine;
  const program = new Command('partner-returns')
    .description("Issues, checks, consolidates and publishes the returns of a community plan's partners.")
    .usage('COMMAND [options]')
    .addHelpText('after', '\nTo see the options and an example of a command: partner-returns COMMAND --help');
  for (const define of await loadCommands(args)) program.addCommand(define(edges, (result) => (code = result)));
  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .configureOutput({ writeOut: (text) => edges.terminal.say(text.trimEnd()), writeErr: () => undefined });
  }
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    return explain(error, edges);
  }
}

/** Says what went wrong, in words, and gives the exit code that goes with it. */
export function explain(error: unknown, { terminal }: Pick<Edges, 'terminal'>): ExitCode {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.fine;
    const asked = error.code === 'commander.help' ? 'Say which command to run.' : sentence(error.message);
    terminal.complain(`${asked} Run with --help to see what can be asked.`);
  } else if (error instanceof Trouble) {
    terminal.complain(troubleLines(error).map(printable).join('\n'));
  } else {
    const what = 'Something went wrong in the program itself, and nothing more was done';
    terminal.complain(`${what}: ${reasonOf(error)}. Report it with the command you ran.`);
  }
  return EXIT.couldNot;
}

/** The sentence and what to do next, on one line unless a list stands between them; the file is named once. */
function troubleLines({ message, fix, file }: Trouble): readonly string[] {
  const shown = printable(file ?? '');
  const said = file === undefined ? message : message.replaceAll(file, shown);
  const named = said.includes(shown) ? said : `${shown}: ${said}`;
  return named.includes('\n') ? [...named.split('\n'), fix] : [`${named} ${fix}`];
}

function reasonOf(error: unknown): string {
  if (fileErrorCode(error) !== '') return explainFileError(error);
  if (error instanceof RangeError) return 'there was more to do than the memory has room for';
  return printable(error instanceof Error ? error.message : String(error)).slice(0, 200);
}

/** Commander's "error: unknown option '--foo'" as a sentence. */
function sentence(message: string): string {
  const words = printable(message.replace(/^error: /, ''));
  return `${words.charAt(0).toUpperCase()}${words.slice(1).replace(/\.?$/, '.')}`;
}
