import { Command } from 'commander';
import { join } from 'node:path';
import { EXIT } from '../exit-code';
import { readPlanFile } from '../read-plan-file';
import type { DefineCommand } from './command';
import { consolidateInto } from './consolidate';
import { issueInto } from './issue';
import { reportFrom } from './report';

export const exampleCommand: DefineCommand = (edges, done) =>
  new Command('example')
    .description('Run the example from end to end: Sevenoaks District, 2021/22.')
    .option('--out <folder>', 'where everything goes', 'out')
    .addHelpText('after', '\nExample:\n  npm run report')
    .action(async ({ out }: { out: string }) => {
      const folder = join(edges.home, 'examples', 'sevenoaks-2021-22');
      const plan = join(edges.home, 'assets', 'plans', 'sevenoaks-2019-22.json');
      const council = join(out, 'council.xlsx');
      const { terminal } = edges;
      terminal.say('1. Issue the return workbooks');
      await issueInto(join(out, 'issued'), await readPlanFile(plan), edges);
      terminal.say('\n2. Read, check and consolidate the returned ones');
      await consolidateInto({ plan, returns: [join(folder, 'returns')], decisions: join(folder, 'decisions.json'), out: council }, edges);
      terminal.say('\n3. Write the annual report');
      await reportFrom(council, join(out, 'annual-report.docx'), edges);
      done(EXIT.fine);
    });
