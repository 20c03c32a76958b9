import { Command } from 'commander';
import { basename } from 'node:path';
import { councilWorkbook } from '../../documents/council-workbook';
import { consolidateReturns } from '../../workflows/consolidate-returns';
import type { CouncilState } from '../../documents/council-workbook';
import type { Edges } from '../edges';
import { EXIT } from '../exit-code';
import { eachRead, foundFiles, namedBytes, refuseOverwriting, writeWhole } from '../files';
import { consolidationJson } from '../json';
import { readDecisionsFile } from '../read-decisions-file';
import { readPlanFile } from '../read-plan-file';
import { sayConsolidated, sayRead } from '../say-consolidated';
import { quietTerminal } from '../terminal';
import type { DefineCommand } from './command';

interface Options {
  plan: string;
  returns: string[];
  out: string;
  decisions?: string;
  update?: string;
  json?: boolean;
}

export const consolidateCommand: DefineCommand = (edges, done) =>
  new Command('consolidate')
    .description("Make the council workbook: all partners' returns as one, with the status of every priority.")
    .requiredOption('--plan <plan.json>', 'the plan')
    .requiredOption('--returns <folder|file...>', 'returned workbooks (.xlsx or .ods), or folders of them')
    .requiredOption('--out <council.xlsx>', 'where the council workbook goes')
    .option('--decisions <file.json>', "officers' decisions")
    .option('--update <council.xlsx>', 'an earlier council workbook: what officers typed into it is kept')
    .option('--json', 'print one JSON document, as docs/command-line.md describes it')
    .addHelpText(
      'after',
      '\nExample:\n  npm run cli -- consolidate --plan assets/plans/brackenmere-pledges.json --returns examples/brackenmere-hard-quarter/returns \\\n    --decisions examples/brackenmere-hard-quarter/decisions.json --out out/council.xlsx',
    )
    .action(async (options: Options) => {
      const state = await consolidateInto(options, options.json ? { ...edges, terminal: quietTerminal } : edges);
      if (options.json) edges.terminal.json(consolidationJson(state));
      done(hasErrors(state) ? EXIT.errorsFound : EXIT.fine);
    });

const hasErrors = ({ findings, unreadable }: CouncilState): boolean =>
  unreadable.length > 0 || findings.some(({ severity }) => severity === 'error');

/** Makes the council workbook and tells what was read and found. Throws Trouble. */
export async function consolidateInto(options: Options, edges: Edges): Promise<CouncilState> {
  const plan = await readPlanFile(options.plan);
  const decisions = await readDecisionsFile(options.decisions, plan);
  const earlier =
    options.update === undefined
      ? undefined
      : await namedBytes({ path: options.update, name: basename(options.update) });
  const found = await foundFiles(options.returns);
  await refuseOverwriting(options.out, [
    options.plan,
    ...(options.decisions === undefined ? [] : [options.decisions]),
    ...found.map(({ path }) => path),
  ]);
  edges.terminal.say(`Returns for ${plan.period.label}:`);
  const { state, kept, lost } = await consolidateReturns(
    { plan, files: eachRead(found), decisions, earlier, onChecked: (checked) => sayRead(checked, edges.terminal) },
    edges,
  );
  await writeWhole(options.out, await edges.printWorkbook({ ...councilWorkbook(state), kept }));
  for (const what of lost) edges.terminal.complain(`Not carried over from ${basename(options.update ?? '')}: ${what}.`);
  sayConsolidated(state, options.out, edges.terminal);
  return state;
}
