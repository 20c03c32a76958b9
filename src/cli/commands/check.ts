import { Command } from 'commander';
import { formatCount, formatList } from '../../core/words/english';
import { progressWords } from '../../core/returns/progress';
import { Trouble } from '../../core/trouble';
import { startChecks, type RunningChecks } from '../check-files';
import type { FileReport } from '../check-worker';
import type { Edges } from '../edges';
import { EXIT } from '../exit-code';
import { JOBS } from '../jobs-option';
import { findFiles, type FoundFile } from '../find-files';
import { checkedFileJson, passedOverJson } from '../json';
import { readPlanFile } from '../read-plan-file';
import { sayPassedOver } from '../say-kept-copies';
import { findingLines, printable, tally, quietTerminal } from '../terminal';
import type { DefineCommand } from './command';

interface Options {
  plan?: string;
  json?: boolean;
  jobs?: number;
}

export const checkCommand: DefineCommand = (edges, done) =>
  new Command('check')
    .description('Say what to fix in returned workbooks, and in which cell.')
    .argument('<file...>', 'returned workbooks (.xlsx or .ods), or folders of them')
    .option('--plan <plan.json>', 'the plan; without it each return is held against what it was issued with')
    .option(...JOBS)
    .option('--json', 'print one JSON document, as docs/command-line.md describes it')
    .addHelpText(
      'after',
      [
        '\nExample:',
        '  npm run cli -- check examples/brackenmere-hard-quarter/returns --plan assets/plans/brackenmere-pledges.json',
      ].join('\n'),
    )
    .action(async (paths: string[], options: Options) => {
      const plan = options.plan === undefined ? undefined : await readPlanFile(options.plan);
      const terminal = options.json ? quietTerminal : edges.terminal;
      const { files: found, ...passedOver } = await findFiles(paths);
      sayPassedOver(passedOver, edges.terminal);
      if (found.length === 0) throw nothingToCheck(paths);
      const checks = startChecks({ files: found, plan, wanted: 'report' }, edges, options.jobs);
      const { checked, councilWorkbooks } = await sayResults(found, checks, terminal);
      if (options.json)
        edges.terminal.json({
          files: checked.map(checkedFileJson),
          ...passedOverJson([...passedOver.keptCopies, ...councilWorkbooks]),
        });
      else terminal.say(`${formatCount(checked.length, 'file')} checked.`);
      done(checked.length === 0 || checked.some(hasErrors) ? EXIT.errorsFound : EXIT.fine);
    });

/** Says what came of each file as it comes; paths of council workbooks among them are told apart. */
async function sayResults(
  found: readonly FoundFile[],
  checks: RunningChecks<'report'>,
  terminal: Edges['terminal'],
): Promise<{ checked: readonly FileReport[]; councilWorkbooks: readonly string[] }> {
  const checked: FileReport[] = [];
  const councilWorkbooks: string[] = [];
  try {
    for (const [index, { path }] of found.entries()) {
      const result = await checks.result(index);
      sayChecked(result, terminal);
      if (isCouncilWorkbook(result)) councilWorkbooks.push(path);
      else checked.push(result);
    }
  } finally {
    await checks.stop();
  }
  return { checked, councilWorkbooks };
}

const nothingToCheck = (paths: readonly string[]): Trouble =>
  new Trouble(
    'usage',
    `There is no file to check in ${formatList(paths)}.`,
    'Name a returned workbook, or a folder that holds some.',
  );

/** Whether something in the file must be corrected, or the file couldn't be read at all. */
export const hasErrors = (checked: FileReport): boolean =>
  !checked.readable || checked.findings.some(({ severity }) => severity === 'error');

/** A council workbook among the returns is nobody's mistake. */
const isCouncilWorkbook = (checked: FileReport): boolean =>
  !checked.readable && checked.trouble.code === 'council-workbook';

function sayChecked(checked: FileReport, terminal: Edges['terminal']): void {
  const name = printable(checked.file);
  if (!checked.readable) {
    terminal.say(isCouncilWorkbook(checked) ? `${name}: passed over.` : `${name}: can't be read.`);
    terminal.say(`  ${printable(`${checked.trouble.message} ${checked.trouble.fix}`)}`);
    return;
  }
  const said = [printable(checked.partner), progressWords(checked.progress)].filter(Boolean).join(', ');
  const first = `${name}: ${said}; ${tally(checked.findings)}`;
  // In one piece, as each costs a call to the system.
  terminal.say([first, ...checked.findings.flatMap(findingLines)].join('\n'));
}
