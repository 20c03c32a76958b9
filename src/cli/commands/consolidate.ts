import { Command } from 'commander';
import { basename, normalize } from 'node:path';
import { councilWorkbook, resultsOf, type YearResults } from '../../documents/council-workbook';
import type { CheckedFile } from '../../workflows/check-return';
import {
  consolidateReturns,
  type ConsolidateReturnsResult,
  type ConsolidationRequest,
} from '../../workflows/consolidate-returns';
import { yearChange, type YearChange } from '../../workflows/council-year/year-change';
import type { NamedBytes } from '../../workflows/ports';
import { Trouble } from '../../core/trouble';
import { startFiles } from '../check-files';
import type { Edges } from '../edges';
import { EXIT } from '../exit-code';
import { findFiles, isSameFile, type FoundFile } from '../find-files';
import { JOBS } from '../jobs-option';
import {
  changedJson,
  consolidationJson,
  keptCopiesJson,
  notCarriedOverJson,
  passedOverJson,
  stayedJson,
} from '../json';
import { asTyped, refuseOtherKind } from '../output-kind';
import { readDecisionsFile } from '../read-decisions-file';
import { readNamed } from '../read-files';
import { readPlanFile } from '../read-plan-file';
import { FORCE, keepOld, neverReplace, refuseReplacingRead, updateInPlace } from '../replace-policies';
import { sayKeptCopies, sayPassedOver } from '../say-kept-copies';
import { sayChanged, sayConsolidated, sayRead, sayStayed } from '../say-consolidated';
import { quietTerminal } from '../terminal';
import { checkOutput, sha256, writeFiles, type ReplacePolicy } from '../write-files';
import type { DefineCommand } from './command';

interface Options {
  plan: string;
  returns?: string[];
  out: string;
  decisions?: string;
  update?: string;
  takeOut?: string[];
  bringBack?: string[];
  force?: boolean;
  json?: boolean;
  jobs?: number;
}

const EXAMPLE = `
Example:
  npm run cli -- consolidate --plan assets/plans/brackenmere-pledges.json \\
    --returns examples/brackenmere-hard-quarter/returns \\
    --decisions examples/brackenmere-hard-quarter/decisions.json --out out/hard-quarter.xlsx`;

export const consolidateCommand: DefineCommand = (edges, done) =>
  new Command('consolidate')
    .description("Make the council workbook: all partners' returns as one, with the status of every priority.")
    .requiredOption('--plan <plan.json>', 'the plan')
    .option('--returns <folder|file...>', 'returned workbooks (.xlsx or .ods), or folders of them')
    .requiredOption('--out <council.xlsx>', 'where the council workbook goes')
    .option('--decisions <file.json>', "officers' decisions")
    .option(
      '--update <council.xlsx>',
      'an earlier council workbook, --out or another: what came in and what officers typed is kept',
    )
    .option('--take-out <file...>', 'names of files that are not to count (any more); what they replaced counts again')
    .option(
      '--bring-back <file...>',
      'with --update: names of replaced files in it that are to count beside newer ones',
    )
    .option(...JOBS)
    .option(...FORCE)
    .option('--json', 'print one JSON document, as docs/command-line.md describes it')
    .addHelpText('after', EXAMPLE)
    .action(async (options: Options) => {
      const terminal = { ...edges.terminal, ...(options.json ? { say: quietTerminal.say } : {}) };
      const { state, changed, stayed, lost, keptCopies, passedOver } = await consolidateInto(options, {
        ...edges,
        terminal,
      });
      const files = {
        ...changedJson(changed),
        ...stayedJson(stayed),
        ...passedOverJson(passedOver),
        ...notCarriedOverJson(lost),
        ...keptCopiesJson(keptCopies),
      };
      if (options.json) edges.terminal.json({ ...consolidationJson(state), ...files });
      done(hasErrors(state) ? EXIT.errorsFound : EXIT.fine);
    });

const hasErrors = ({ findings, unreadable }: YearResults): boolean =>
  unreadable.length > 0 || findings.some(({ severity }) => severity === 'error');

interface ConsolidationOutput {
  state: YearResults;
  /** What is otherwise than in the earlier council workbook; missing where there is none. */
  changed?: YearChange;
  /** Files that stay in from the earlier council workbook without coming again. */
  stayed: readonly string[];
  /** Paths of the files that were replaced, as they are kept now. */
  keptCopies: readonly string[];
  /** What of the earlier council workbook isn't carried over, in words. */
  lost: readonly string[];
  /** Paths of kept copies, and of council workbooks, in the folders of returns. */
  passedOver: readonly string[];
}

/**
 * Makes the council workbook and tells what was read and found. `policy` says what becomes of a file at
 * `out`, where the options don't. Throws Trouble.
 */
export async function consolidateInto(
  options: Options,
  edges: Edges,
  policy?: ReplacePolicy,
): Promise<ConsolidationOutput> {
  const { out, update, returns = [], takeOut: takenOut = [], bringBack: broughtBack = [] } = options;
  if (returns.length === 0 && update === undefined) throw nothingNamed();
  await refuseOtherKind(out, 'council');
  const { terminal } = edges;
  const plan = await readPlanFile(options.plan);
  const decisions = await readDecisionsFile(options.decisions, plan);
  const earlier = update === undefined ? undefined : await readNamed({ path: update, name: basename(update) });
  const found = await findFiles(returns);
  const all = await withoutEarlier(found.files, options);
  const files = all.filter(({ name }) => !takenOut.includes(name));
  const leftOut = all.map(({ name }) => name).filter((name) => takenOut.includes(name));
  const replacing = policy ?? (await policyFor(options, earlier));
  const given = [options.plan, ...(options.decisions === undefined ? [] : [options.decisions])];
  await refuseReplacingRead([out], [...given, ...files.map(({ path }) => path)]);
  await checkOutput([out], replacing);
  sayPassedOver(found, terminal);
  terminal.say(`Returns for ${plan.period.label}:`);
  const request = { plan, decisions, earlier, takenOut, broughtBack, leftOut };
  const { year, before, stayed, kept, lost, ...rest } = await consolidateFiles(files, request, edges, options.jobs);
  const state = resultsOf(year);
  const changed = before && yearChange(before, year);
  sayStayed(stayed, terminal);
  if (changed) sayChanged(changed, terminal);
  // Before anything is written, so that it can still be stopped.
  for (const what of lost) terminal.complain(`Not carried over from ${basename(update ?? '')}: ${what}.`);
  const content = await edges.printWorkbook({ ...councilWorkbook(year), kept });
  const keptCopies = await writeFiles([{ path: out, content }], replacing, edges.now);
  sayConsolidated(state, out, terminal);
  sayKeptCopies(keptCopies, terminal);
  const councils = files.filter(({ name }) => rest.passedOver.includes(name)).map(({ path }) => path);
  const passedOver = [...found.keptCopies, ...councils];
  return { state, ...(changed && { changed }), stayed, lost, keptCopies, passedOver };
}

/** The earlier council workbook is no return, even where it stands in a folder of them. */
async function withoutEarlier(
  files: readonly FoundFile[],
  { update, returns = [] }: Options,
): Promise<readonly FoundFile[]> {
  if (update === undefined) return files;
  const named = new Set(returns.map((path) => normalize(path)));
  const are = await Promise.all(files.map(async ({ path }) => !named.has(path) && (await isSameFile(path, update))));
  return files.filter((_, index) => !are[index]);
}

async function consolidateFiles(
  found: readonly FoundFile[],
  request: Omit<ConsolidationRequest, 'files' | 'onChecked'>,
  edges: Edges,
  jobs: number | undefined,
): Promise<ConsolidateReturnsResult> {
  const { files, checkFile, stop } = startFiles(found, request.plan, edges, jobs);
  const onChecked = (checked: CheckedFile): void => sayRead(checked, edges.terminal);
  try {
    return await consolidateReturns({ ...request, files, onChecked }, { ...edges, checkFile });
  } finally {
    await stop();
  }
}

function nothingNamed(): Trouble {
  return new Trouble(
    'usage',
    'No returned workbooks are named.',
    'Name them, or their folder, after --returns; or name an earlier council workbook after --update.',
  );
}

async function policyFor({ out, update, force }: Options, earlier: NamedBytes | undefined): Promise<ReplacePolicy> {
  if (update !== undefined && earlier && (await isSameFile(update, out))) return updateInPlace(sha256(earlier.bytes));
  return force ? keepOld : neverReplace(wayOnFrom(out));
}

function wayOnFrom(out: string): string {
  const named = asTyped(out);
  return [
    `To bring a council workbook up to date, use --update ${named} --out ${named}:`,
    'it keeps what officers typed, and the old file beside the new one.',
    'Otherwise choose another name after --out, or add --force, which keeps the old file, too.',
  ].join(' ');
}
