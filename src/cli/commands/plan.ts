import { Command } from 'commander';
import { planFindings } from '../../core/checks';
import { parsePlan } from '../../core/plan/read-plan';
import { formatCount } from '../../core/words/english';
import { EXIT } from '../exit-code';
import { readText } from '../read-files';
import { findingJson } from '../json';
import { readPlanFile } from '../read-plan-file';
import { findingLines, tally } from '../terminal';
import type { DefineCommand } from './command';

export const planCommand: DefineCommand = (edges, done) =>
  new Command('plan')
    .description('Check the plan itself: can it be used, and what in it should be looked at?')
    .argument('<plan.json>', 'the plan')
    .option('--json', 'print one JSON document, as docs/command-line.md describes it')
    .addHelpText('after', '\nExample:\n  npm run cli -- plan assets/plans/brackenmere-pledges.json')
    .action(async (path: string, options: { json?: boolean }) => {
      if (options.json) {
        const read = parsePlan(await readText(path));
        const findings = 'plan' in read ? planFindings(read.plan) : [];
        edges.terminal.json({
          file: path,
          readable: 'plan' in read,
          faults: 'faults' in read ? read.faults : [],
          findings: findings.map(findingJson),
        });
        done('faults' in read ? EXIT.couldNot : codeFor(findings));
        return;
      }
      const plan = await readPlanFile(path);
      const findings = planFindings(plan);
      const { themes, priorities, measures, partners } = plan;
      const counts = [
        formatCount(themes.length, 'theme'),
        formatCount(priorities.length, 'priority', 'priorities'),
        formatCount(measures.length, 'measure'),
        formatCount(partners.length, 'partner'),
      ].join(', ');
      edges.terminal.say(`${plan.title}, ${plan.council.name}, ${plan.period.label}: ${counts}.`);
      edges.terminal.say(`The plan can be used: ${tally(findings)}.`);
      for (const finding of findings) for (const line of findingLines(finding)) edges.terminal.say(line);
      done(codeFor(findings));
    });

const codeFor = (findings: ReturnType<typeof planFindings>) =>
  findings.some(({ severity }) => severity === 'error') ? EXIT.errorsFound : EXIT.fine;
