import { countWork, isToSign, workKindOf } from '../core/checks';
import type { Finding } from '../core/finding';
import { capitalise, formatCount } from '../core/words/english';
import { workWords, WORK_WORDS } from '../core/words/work-words';

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

/** A finding as two lines: what was found and where, then what to do. */
export function findingLines(finding: Finding): readonly string[] {
  const { sheet, cell } = finding.place;
  const at = [sheet, cell].filter((part) => part !== undefined).join(' ');
  const first = `  ${markOf(finding)}${at ? ` · ${at}` : ''} · ${finding.message}`;
  const second = finding.explained === undefined ? finding.fix : `The comment says: ${finding.explained}`;
  return [first, `      ${second}`].map(printable);
}

function markOf(finding: Finding): string {
  const kind = workKindOf(finding);
  return capitalise(kind === 'explained' || kind === 'note' ? kind : isToSign(finding) ? TO_SIGN : WORK_WORDS[kind]);
}

const TO_SIGN = 'to sign off';

/**
 * "3 to fix, 2 to explain, 1 to do, 1 to sign off, 1 explained, 4 notes"; "nothing left to do" where there is none of the
 * first five.
 */
export function tally(findings: readonly Finding[]): string {
  const counts = countWork(findings);
  const toSign = findings.filter(isToSign).length;
  const open = [workWords(counts), toSign > 0 ? `${toSign} ${TO_SIGN}` : ''].filter((part) => part !== '');
  return [
    ...(open.length > 0 ? open : ['nothing left to do']),
    ...(counts.explained > 0 ? [`${counts.explained} explained`] : []),
    ...(counts.note > 0 ? [formatCount(counts.note, 'note')] : []),
  ].join(', ');
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
