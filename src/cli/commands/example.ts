import { Command } from 'commander';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { Trouble } from '../../core/trouble';
import { EXIT } from '../exit-code';
import { openExampleRecord } from '../example-record';
import { readText } from '../read-files';
import { readPlanFile } from '../read-plan-file';
import { FORCE } from '../replace-policies';
import { checkOutput } from '../write-files';
import type { DefineCommand } from './command';
import { consolidateInto } from './consolidate';
import { issueInto, issuedPaths, refuseNoFolder } from './issue';
import { reportFrom } from './report';

/** example.json of an example's folder: the plan, from the project's folder; the rest, from its own. */
const ExampleSchema = z.strictObject({ plan: z.string(), returns: z.string(), decisions: z.string() });

export const exampleCommand: DefineCommand = (edges, done) =>
  new Command('example')
    .description('Run an example from end to end: issue, read, check, consolidate, report.')
    .argument('<folder>', 'the folder of the example')
    .option('--out <folder>', 'where everything goes', 'out')
    .option(...FORCE)
    .addHelpText('after', '\nExample:\n  npm run cli -- example examples/brackenmere-hard-quarter')
    .action(async (named: string, { out, force = false }: { out: string; force?: boolean }) => {
      refuseNoFolder(out);
      const folder = findExample(named, edges.home);
      const example = await readExample(folder);
      const planPath = join(edges.home, example.plan);
      const plan = await readPlanFile(planPath);
      const [issued, council, report] = [
        join(out, 'issued'),
        join(out, 'council.xlsx'),
        join(out, 'annual-report.docx'),
      ];
      const { terminal } = edges;
      const { policy, finish } = await openExampleRecord(out, force, edges.now);
      await checkOutput([...issuedPaths(issued, plan), council, report], policy);
      terminal.say('1. Issue the return workbooks');
      await issueInto(issued, plan, policy, edges);
      terminal.say('\n2. Read, check and consolidate the returned ones');
      const from = { returns: [join(folder, example.returns)], decisions: join(folder, example.decisions) };
      await consolidateInto({ plan: planPath, ...from, out: council }, edges, policy);
      terminal.say('\n3. Write the annual report');
      await reportFrom(council, { out: report, policy }, edges);
      await finish();
      done(EXIT.fine);
    });

/** The folder of that name from here or, where there is none, from the folder that holds our own examples. */
const findExample = (folder: string, home: string): string =>
  !existsSync(folder) && existsSync(join(home, folder)) ? join(home, folder) : folder;

async function readExample(folder: string): Promise<z.infer<typeof ExampleSchema>> {
  const text = await readText(join(folder, 'example.json'));
  try {
    return ExampleSchema.parse(JSON.parse(text));
  } catch {
    throw new Trouble(
      'usage',
      `${join(folder, 'example.json')} isn't the description of an example.`,
      'Name one of the folders in examples/.',
    );
  }
}
