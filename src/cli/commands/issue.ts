import { Command } from 'commander';
import { join } from 'node:path';
import { Trouble } from '../../core/trouble';
import { formatCount, formatList, longDate } from '../../core/words/english';
import { previousValuesOf } from '../../documents/council-workbook';
import {
  asking,
  issuedFileNames,
  issueReturns,
  withPreviousValues,
  type IssuedReturn,
} from '../../workflows/issue-returns';
import type { Plan } from '../../core/plan/plan';
import type { Edges } from '../edges';
import { EXIT } from '../exit-code';
import { findFiles } from '../find-files';
import { readNamed } from '../read-files';
import { readPlanFile } from '../read-plan-file';
import { FORCE, keepOld, neverReplace, refuseReplacingRead } from '../replace-policies';
import { sayKeptCopies, sayPassedOver } from '../say-kept-copies';
import { columns, printable } from '../terminal';
import { checkOutput, writeFiles, type OutputFile, type ReplacePolicy } from '../write-files';
import type { DefineCommand } from './command';

interface Options {
  plan: string;
  out: string;
  previous?: string;
  force?: boolean;
}

const WAY_ON = 'Choose another folder after --out, or add --force, which keeps each old file beside its new one.';

export const issueCommand: DefineCommand = (edges, done) =>
  new Command('issue')
    .description('Make one return workbook for each partner who is asked anything.')
    .requiredOption('--plan <plan.json>', 'the plan')
    .requiredOption('--out <folder>', 'where the workbooks go')
    .option('--previous <council.xlsx>', "last year's council workbook: its values are carried over as last year's")
    .option(...FORCE)
    .addHelpText(
      'after',
      '\nExample:\n  npm run cli -- issue --plan assets/plans/brackenmere-pledges.json --out out/returns',
    )
    .action(async (options: Options) => {
      const plan = await planToIssue(options, edges);
      await refuseReplacingRead(issuedPaths(options.out, plan), readPaths(options));
      await issueInto(options.out, plan, options.force ? keepOld : neverReplace(WAY_ON), edges);
      done(EXIT.fine);
    });

const readPaths = ({ plan, previous }: Options): string[] => [plan, ...(previous === undefined ? [] : [previous])];

async function planToIssue({ plan: path, previous }: Options, edges: Edges): Promise<Plan> {
  const plan = await readPlanFile(path);
  if (previous === undefined) return plan;
  const found = await findFiles([previous]);
  sayPassedOver(found, edges.terminal);
  const [file] = found.files;
  if (!file)
    throw new Trouble('usage', `${previous} is a folder with nothing in it.`, "Name last year's council workbook.");
  const content = await edges.readWorkbook(await readNamed(file));
  if (content instanceof Trouble) throw content;
  const values = previousValuesOf(content, plan);
  if (values instanceof Trouble) throw values;
  sayCarried(plan, values, file.name, edges.terminal);
  return withPreviousValues(plan, values);
}

/** How many values were carried over, and for which measures there was none. */
function sayCarried(plan: Plan, values: ReadonlyMap<string, unknown>, file: string, { say }: Edges['terminal']): void {
  const carried = `${values.size} of ${formatCount(plan.measures.length, 'measure')}`;
  say(`Last ${plan.period.noun}'s values carried over from ${printable(file)}: ${carried}.`);
  const without = plan.measures.filter(({ id }) => !values.has(id));
  const own = without.filter(({ previous }) => previous !== undefined);
  const lacking = without.filter(({ previous }) => previous === undefined);
  const names = (measures: Plan['measures']): string =>
    printable(measures.map(({ priority, title }) => `${priority}, ${title}`).join('; '));
  if (own.length > 0) say(`The plan's own value stands where that workbook has none: ${names(own)}.`);
  if (lacking.length > 0) say(`No value is known for: ${names(lacking)}.`);
}

/** The paths of the workbooks that are issued for a plan into a folder. */
export const issuedPaths = (folder: string, plan: Plan): string[] =>
  issuedFileNames(plan).map((name) => join(folder, name));

/** Writes the return workbooks into a folder, all or none, and tells of each. Throws Trouble. */
export async function issueInto(folder: string, plan: Plan, policy: ReplacePolicy, edges: Edges): Promise<void> {
  refuseNoFolder(folder);
  await checkOutput(issuedPaths(folder, plan), policy);
  const issued: Omit<IssuedReturn, 'bytes'>[] = [];
  const print = async function* (): AsyncGenerator<OutputFile> {
    for await (const { bytes, ...about } of issueReturns(plan, edges.printWorkbook)) {
      issued.push(about);
      yield { path: join(folder, about.name), content: bytes };
    }
  };
  const keptCopies = await writeFiles(print(), policy, edges.now);
  sayIssued(folder, plan, issued, edges);
  sayKeptCopies(keptCopies, edges.terminal);
}

/** Throws Trouble where an empty text stands for the folder to write into: files would land where nobody looks. */
export function refuseNoFolder(folder: string): void {
  if (folder === '') throw new Trouble('usage', 'No folder is named to write to.', 'Give its name after --out.');
}

function sayIssued(
  folder: string,
  plan: Plan,
  issued: readonly Omit<IssuedReturn, 'bytes'>[],
  { terminal }: Edges,
): void {
  const { label, returnBy } = plan.period;
  terminal.say(
    `${formatCount(issued.length, 'return workbook')} for ${label}, to come back by ${longDate(returnBy)}, in ${folder}:`,
  );
  const rows = issued.map(({ partner, measures, texts, name }) => [
    partner.name,
    formatCount(measures, 'figure'),
    formatCount(texts, 'text'),
    name,
  ]);
  for (const line of columns(rows)) terminal.say(line);
  const silent = asking(plan).filter(({ measures, texts }) => measures + texts === 0);
  if (silent.length > 0) terminal.say(`Nothing is asked of ${formatList(silent.map(({ partner }) => partner.name))}.`);
}
