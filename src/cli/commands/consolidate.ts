import { Command } from 'commander';
import { basename } from 'node:path';
import { councilWorkbook } from '../../documents/council-workbook';
import { consolidateReturns } from '../../workflows/consolidate-returns';
import type { CouncilState } from '../../documents/council-workbook';
import type { NamedBytes } from '../../workflows/ports';
import type { Edges } from '../edges';
import { EXIT } from '../exit-code';
import { findFiles, isSameFile } from '../find-files';
import { consolidationJson, keptCopiesJson, passedOverJson } from '../json';
import { readDecisionsFile } from '../read-decisions-file';
import { readEach, readNamed } from '../read-files';
import { readPlanFile } from '../read-plan-file';
import { FORCE, keepOld, neverReplace, refuseReplacingRead, updateInPlace } from '../replace-policies';
import { sayKeptCopies, sayPassedOver } from '../say-kept-copies';
import { sayConsolidated, sayRead } from '../say-consolidated';
import { quietTerminal } from '../terminal';
import { checkOutput, sha256, writeFiles, type ReplacePolicy } from '../write-files';
import type { DefineCommand } from './command';

interface Options {
  plan: string;
  returns: string[];
  out: string;
  decisions?: string;
  update?: string;
  force?: boolean;
  json?: boolean;
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
    .requiredOption('--returns <folder|file...>', 'returned workbooks (.xlsx or .ods), or folders of them')
    .requiredOption('--out <council.xlsx>', 'where the council workbook goes')
    .option('--decisions <file.json>', "officers' decisions")
    .option('--update <council.xlsx>', 'an earlier council workbook, --out or another: what officers typed is kept')
    .option(...FORCE)
    .option('--json', 'print one JSON document, as docs/command-line.md describes it')
    .addHelpText('after', EXAMPLE)
    .action(async (options: Options) => {
      const terminal = { ...edges.terminal, ...(options.json ? { say: quietTerminal.say } : {}) };
      const { state, keptCopies, passedOver } = await consolidateInto(options, { ...edges, terminal });
      const files = { ...passedOverJson(passedOver), ...keptCopiesJson(keptCopies) };
      if (options.json) edges.terminal.json({ ...consolidationJson(state), ...files });
      done(hasErrors(state) ? EXIT.errorsFound : EXIT.fine);
    });

const hasErrors = ({ findings, unreadable }: CouncilState): boolean =>
  unreadable.length > 0 || findings.some(({ severity }) => severity === 'error');

interface Consolidated {
  state: CouncilState;
  /** Paths of the files that were replaced, as they are kept now. */
  keptCopies: readonly string[];
  /** Paths of kept copies in the folders of returns. */
  passedOver: readonly string[];
}

/**
 * Makes the council workbook and tells what was read and found. `policy` says what becomes of a file at
 * `out`, where the options don't. Throws Trouble.
 */
export async function consolidateInto(options: Options, edges: Edges, policy?: ReplacePolicy): Promise<Consolidated> {
  const { out, update, returns } = options;
  const { terminal } = edges;
  const plan = await readPlanFile(options.plan);
  const decisions = await readDecisionsFile(options.decisions, plan);
  const earlier = update === undefined ? undefined : await readNamed({ path: update, name: basename(update) });
  const { files, keptCopies: passedOver } = await findFiles(returns);
  const replacing = policy ?? (await policyFor(options, earlier));
  const given = [options.plan, ...(options.decisions === undefined ? [] : [options.decisions])];
  await refuseReplacingRead([out], [...given, ...files.map(({ path }) => path)]);
  await checkOutput([out], replacing);
  sayPassedOver(passedOver, terminal);
  terminal.say(`Returns for ${plan.period.label}:`);
  const { state, kept, lost } = await consolidateReturns(
    { plan, files: readEach(files), decisions, earlier, onChecked: (checked) => sayRead(checked, terminal) },
    edges,
  );
  const content = await edges.printWorkbook({ ...councilWorkbook(state), kept });
  const keptCopies = await writeFiles([{ path: out, content }], replacing, edges.now);
  for (const what of lost) terminal.complain(`Not carried over from ${basename(update ?? '')}: ${what}.`);
  sayConsolidated(state, out, terminal);
  sayKeptCopies(keptCopies, terminal);
  return { state, keptCopies, passedOver };
}

async function policyFor({ out, update, force }: Options, earlier: NamedBytes | undefined): Promise<ReplacePolicy> {
  if (update !== undefined && earlier && (await isSameFile(update, out))) return updateInPlace(sha256(earlier.bytes));
  return force ? keepOld : neverReplace(wayOnFrom(out));
}

function wayOnFrom(out: string): string {
  const named = /\s/.test(out) ? `"${out}"` : out;
  return [
    `To bring a council workbook up to date, use --update ${named} --out ${named}:`,
    'it keeps what officers typed, and the old file beside the new one.',
    'Otherwise choose another name after --out, or add --force, which keeps the old file, too.',
  ].join(' ');
}
