import { Command } from 'commander';
import { join } from 'node:path';
import { z } from 'zod/mini';
import { Trouble } from '../../core/trouble';
import { EXIT } from '../exit-code';
import { readText } from '../files';
import { readPlanFile } from '../read-plan-file';
import type { DefineCommand } from './command';
import { consolidateInto } from './consolidate';
import { issueInto } from './issue';
import { reportFrom } from './report';

/** example.json of an example's folder: the plan, from the project's folder; the rest, from its own. */
const ExampleSchema = z.strictObject({ plan: z.string(), returns: z.string(), decisions: z.string() });

export const exampleCommand: DefineCommand = (edges, done) =>
  new Command('example')
    .description('Run an example from end to end: issue, read, check, consolidate, report.')
    .argument('<folder>', 'the folder of the example')
    .option('--out <folder>', 'where everything goes', 'out')
    .addHelpText('after', '\nExample:\n  npm run cli -- example examples/brackenmere-hard-quarter')
    .action(async (folder: string, { out }: { out: string }) => {
      const example = await readExample(folder);
      const plan = join(edges.home, example.plan);
      const council = join(out, 'council.xlsx');
      const { terminal } = edges;
      terminal.say('1. Issue the return workbooks');
      await issueInto(join(out, 'issued'), await readPlanFile(plan), edges);
      terminal.say('\n2. Read, check and consolidate the returned ones');
      await consolidateInto(
        { plan, returns: [join(folder, example.returns)], decisions: join(folder, example.decisions), out: council },
        edges,
      );
      terminal.say('\n3. Write the annual report');
      await reportFrom(council, join(out, 'annual-report.docx'), edges);
      done(EXIT.fine);
    });

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
