import { isOpen, type Finding } from '../core/finding';
import { formatCount } from '../core/words/english';

/** Where a command says what it does. With --json, only the one document goes to stdout. */
export interface Terminal {
  say(line?: string): void;
  json(document: unknown): void;
  complain(line: string): void;
}

export const terminal: Terminal = {
  say: (line = '') => process.stdout.write(`${line}\n`),
  json: (document) => process.stdout.write(`${JSON.stringify(document, null, 2)}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
};

/** A terminal that keeps quiet on stdout but for the JSON document. */
export const quietTerminal: Terminal = { ...terminal, say: () => undefined };

/**
 * Text from a file, made safe to print: control characters (which can move a terminal's cursor or
 * colour its text) become spaces, and direction marks go.
 */
export function printable(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').replace(/[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, '');
}

const MARKS: Record<Finding['severity'], string> = { error: 'Fix', query: 'Check', note: 'Note' };

/** A finding as two lines: what was found and where, then what to do. */
export function findingLines(finding: Finding): readonly string[] {
  const { sheet, cell } = finding.place;
  const at = [sheet, cell].filter((part) => part !== undefined).join(' ');
  const mark = finding.explained === undefined ? MARKS[finding.severity] : 'Explained';
  const first = `  ${mark}${at ? ` · ${at}` : ''} · ${finding.message}`;
  const second = finding.explained === undefined ? finding.fix : `The comment says: ${finding.explained}`;
  return [first, `      ${second}`].map(printable);
}

/** "3 to fix, 2 to check, 1 explained, 4 notes"; "nothing to fix" where there is none of the first two. */
export function tally(findings: readonly Finding[]): string {
  const open = findings.filter(isOpen);
  const errors = open.filter(({ severity }) => severity === 'error').length;
  const queries = open.length - errors;
  const explained = findings.filter((finding) => finding.explained !== undefined && !isOpen(finding)).length;
  const notes = findings.filter(({ severity }) => severity === 'note').length;
  const parts = [
    errors > 0 && `${errors} to fix`,
    queries > 0 && `${queries} to check`,
    open.length === 0 && 'nothing to fix',
    explained > 0 && `${explained} explained`,
    notes > 0 && formatCount(notes, 'note'),
  ];
  return parts.filter((part) => typeof part === 'string').join(', ');
}

/** Text in columns of equal width. */
export function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows.reduce<number[]>(
    (widest, row) => row.map((cell, index) => Math.max(widest[index] ?? 0, cell.length)),
    [],
  );
  return rows.map(
    (row) =>
      `  ${row.map((cell, index) => (index === row.length - 1 ? cell : cell.padEnd(widths[index] ?? 0))).join('  ')}`,
  );
}
