import { Command } from 'commander';
import { basename } from 'node:path';
import { checkFileName, exportReport } from '../../workflows/export-report';
import { formatCount } from '../../core/words/english';
import type { Edges } from '../edges';
import { findExisting } from '../existing-file';
import { EXIT } from '../exit-code';
import { refuseOtherKind } from '../output-kind';
import { readNamed } from '../read-files';
import { FORCE, keepOld, neverReplace, refuseReplacingRead } from '../replace-policies';
import { sayKeptCopies } from '../say-kept-copies';
import { checkOutput, writeFiles, type ReplacePolicy } from '../write-files';
import type { DefineCommand } from './command';

const WAY_ON = 'Choose another name after --out, or add --force, which keeps the old file beside the new one.';

interface Options {
  out: string;
  largePrint?: boolean;
  force?: boolean;
}

export const reportCommand: DefineCommand = (edges, done) =>
  new Command('report')
    .description('Write the annual report in Word, from the council workbook alone.')
    .argument('<council.xlsx>', 'the council workbook')
    .requiredOption('--out <report.docx>', 'where the report goes')
    .option('--large-print', 'in 18-point type, for people who read large print')
    .option(...FORCE)
    .addHelpText('after', '\nExample:\n  npm run cli -- report out/council.xlsx --out out/report.docx')
    .action(async (path: string, { out, largePrint, force }: Options) => {
      await reportFrom(path, { out, largePrint, policy: force ? keepOld : neverReplace(WAY_ON) }, edges);
      done(EXIT.fine);
    });

interface ReportRequest {
  out: string;
  largePrint?: boolean;
  policy: ReplacePolicy;
}

/** Writes the report of a council workbook and tells what was found on the way. Throws Trouble. */
export async function reportFrom(
  path: string,
  { out, largePrint, policy }: ReportRequest,
  edges: Edges,
): Promise<void> {
  await refuseOtherKind(out, 'report');
  await refuseReplacingRead([out], [path]);
  await checkOutput([out], policy);
  const file = await readNamed({ path, name: basename(path) });
  const { bytes, headline, notes, checkFile } = await exportReport(file, {
    ...edges,
    printReport: largePrint ? edges.printReportLarge : edges.printReport,
  });
  const checks = checkFile === undefined ? [] : [{ path: checkFileName(out), content: checkFile }];
  const keptCopies = await writeFiles([...checks, { path: out, content: bytes }], policy, edges.now);
  for (const note of notes) edges.terminal.say(note);
  edges.terminal.say(`Report written: ${out}. ${headline}`);
  const checked = await checksLine(checkFileName(out), notes.length);
  if (checked !== '') edges.terminal.say(checked);
  sayKeptCopies(keptCopies, edges.terminal);
  edges.terminal.say(
    'Before you publish from Word, press Ctrl+A and then F9: it puts the page numbers into the contents.',
  );
}

/** What is to check before publishing, and where it is listed; also where a list of an earlier report lies there. */
async function checksLine(path: string, count: number): Promise<string> {
  if (count > 0) return `${formatCount(count, 'thing')} to check before publishing, listed in ${path}.`;
  const isThere = (await findExisting(path)) !== undefined;
  return isThere ? `Nothing to check before publishing: ${path} is of an earlier report.` : '';
}
