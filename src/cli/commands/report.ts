import { Command } from 'commander';
import { exportReport } from '../../workflows/export-report';
import type { Edges } from '../edges';
import { EXIT } from '../exit-code';
import { namedBytes, refuseOverwriting, writeWhole } from '../files';
import { basename } from 'node:path';
import type { DefineCommand } from './command';

export const reportCommand: DefineCommand = (edges, done) =>
  new Command('report')
    .description('Write the annual report in Word, from the council workbook alone.')
    .argument('<council.xlsx>', 'the council workbook')
    .requiredOption('--out <report.docx>', 'where the report goes')
    .option('--large-print', 'in 18-point type, for people who read large print')
    .addHelpText('after', '\nExample:\n  npm run cli -- report out/council.xlsx --out out/annual-report.docx')
    .action(async (path: string, options: { out: string; largePrint?: boolean }) => {
      await reportFrom(path, options.out, edges, options.largePrint);
      done(EXIT.fine);
    });

/** Writes the report and tells what was found on the way. Throws Trouble. */
export async function reportFrom(path: string, out: string, edges: Edges, largePrint = false): Promise<void> {
  await refuseOverwriting(out, [path]);
  const file = await namedBytes({ path, name: basename(path) });
  const { bytes, headline, notes } = await exportReport(file, {
    ...edges,
    printReport: largePrint ? edges.printReportLarge : edges.printReport,
  });
  await writeWhole(out, bytes);
  for (const note of notes) edges.terminal.say(note);
  edges.terminal.say(`Report written: ${out}. ${headline}`);
  edges.terminal.say(
    'Before you publish from Word, press Ctrl+A and then F9: it puts the page numbers into the contents.',
  );
}
