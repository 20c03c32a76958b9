import { extname } from 'node:path';
import { Trouble } from '../core/trouble';
import { findExisting } from './existing-file';
import { printable } from './terminal';

/** The kinds of file that a person names a place for: how each ends, and what it's called. */
const OUTPUT_KINDS = {
  council: { extension: '.xlsx', is: 'A council workbook is written as an Excel workbook (.xlsx)' },
  report: { extension: '.docx', is: 'The report is written as a Word document (.docx)' },
} as const;

/** How files end whose ending can't be part of a name, such as "report.v2". */
const OTHER_ENDINGS =
  /\.(xl[a-z]{1,2}|doc[a-z]?|dot[a-z]?|od[a-z]|fod[a-z]|csv|tsv|txt|rtf|pdf|html?|json|xml|zip|numbers|pages)$/i;

/** Throws Trouble where a file's name, or that of the file which a link leads to, doesn't end as its kind does. */
export async function refuseOtherKind(out: string, kind: keyof typeof OUTPUT_KINDS): Promise<void> {
  const { extension, is } = OUTPUT_KINDS[kind];
  const existing = await findExisting(out);
  const other = [out, existing?.realPath ?? out].find((path) => extname(path).toLowerCase() !== extension);
  if (other === undefined) return;
  if (other !== out) {
    const message = `${is}, and ${printable(out)} leads to ${printable(other)}, which doesn't end so.`;
    throw new Trouble('usage', message, 'Choose another name after --out.');
  }
  const right = `${out.replace(OTHER_ENDINGS, '')}${extension}`;
  throw new Trouble('usage', `${is}, and ${printable(out)} doesn't end so.`, `Name it ${asTyped(right)} after --out.`);
}

/** A path as it is typed on a command line. */
export const asTyped = (path: string): string => (/\s/.test(path) ? `"${printable(path)}"` : printable(path));
