import { Command } from 'commander';
import { join } from 'node:path';
import { Trouble } from '../../core/trouble';
import { counted, listed, longDate } from '../../core/words/english';
import { previousValuesOf } from '../../documents/council-workbook';
import { asking, issueReturns, withPreviousValues } from '../../workflows/issue-returns';
import type { Plan } from '../../core/plan/plan';
import type { Edges } from '../edges';
import { EXIT } from '../exit-code';
import { foundFiles, namedBytes, writeWhole } from '../files';
import { readPlanFile } from '../read-plan-file';
import { columns } from '../terminal';
import type { DefineCommand } from './command';

interface Options {
  plan: string;
  out: string;
  previous?: string;
}

export const issueCommand: DefineCommand = (edges, done) =>
  new Command('issue')
    .description('Make one return workbook for each partner who is asked anything.')
    .requiredOption('--plan <plan.json>', 'the plan')
    .requiredOption('--out <folder>', 'where the workbooks go')
    .option('--previous <council.xlsx>', "last year's council workbook: its values are carried over as last year's")
    .addHelpText(
      'after',
      '\nExample:\n  npm run cli -- issue --plan assets/plans/brackenmere-pledges.json --out out/returns',
    )
    .action(async (options: Options) => {
      const plan = await planToIssue(options, edges);
      await issueInto(options.out, plan, edges);
      done(EXIT.fine);
    });

async function planToIssue({ plan: path, previous }: Options, edges: Edges): Promise<Plan> {
  const plan = await readPlanFile(path);
  if (previous === undefined) return plan;
  const [found] = await foundFiles([previous]);
  if (!found)
    throw new Trouble('usage', `${previous} is a folder with nothing in it.`, "Name last year's council workbook.");
  const content = await edges.readWorkbook(await namedBytes(found));
  if (content instanceof Trouble) throw content;
  const values = previousValuesOf(content, plan);
  if (values instanceof Trouble) throw values;
  edges.terminal.say(
    `Last ${plan.period.noun}'s values carried over from ${found.name}: ${values.size} of ${plan.measures.length} measures.`,
  );
  return withPreviousValues(plan, values);
}

/** Writes the return workbooks into a folder and tells of each. */
export async function issueInto(folder: string, plan: Plan, edges: Edges): Promise<void> {
  if (folder === '') throw new Trouble('usage', 'No folder is named to write to.', 'Give its name after --out.');
  const rows: string[][] = [];
  for await (const issued of issueReturns(plan, edges.printWorkbook)) {
    await writeWhole(join(folder, issued.name), issued.bytes);
    rows.push([issued.partner.name, counted(issued.measures, 'figure'), counted(issued.texts, 'text'), issued.name]);
  }
  const silent = asking(plan).filter(({ measures, texts }) => measures + texts === 0);
  edges.terminal.say(
    `${counted(rows.length, 'return workbook')} for ${plan.period.label}, to come back by ${longDate(plan.period.returnBy)}, in ${folder}:`,
  );
  for (const line of columns(rows)) edges.terminal.say(line);
  if (silent.length > 0)
    edges.terminal.say(`Nothing is asked of ${listed(silent.map(({ partner }) => partner.name))}.`);
}
