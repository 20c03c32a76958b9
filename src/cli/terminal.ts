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
  say: (line = '') => writeLine(process.stdout, printableLines(line)),
  json: (document) => writeLine(process.stdout, printableJson(document)),
  complain: (line) => writeLine(process.stderr, printableLines(line)),
};

/** In two steps: a disk with room for a part of the text takes that part without a word, and refuses what comes then. */
function writeLine(stream: NodeJS.WriteStream, text: string): void {
  stream.write(text);
  stream.write('\n');
}

/** A terminal that keeps quiet on stdout but for the JSON document. */
export const quietTerminal: Terminal = { ...terminal, say: () => undefined };

/** Characters without a shape of their own: they change the direction of writing, or can't be seen. */
const UNSEEN = '\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\u{E0000}-\\u{E007F}';
const UNSEEN_CHARACTERS = new RegExp(`[${UNSEEN}]`, 'gu');
/** Characters that move a terminal's cursor, colour its text or end its line. */
const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
const UNSAFE_IN_JSON = new RegExp(`[\\u007F-\\u009F\\p{Zl}\\p{Zp}${UNSEEN}]`, 'gu');

/** Text from a file or a name, made safe to print in a line: control characters become spaces, unseen ones go. */
export const printable = (text: string): string => text.replace(CONTROLS, ' ').replace(UNSEEN_CHARACTERS, '');

const printableLines = (text: string): string => text.split('\n').map(printable).join('\n');

/** JSON whose every character can be seen; what is escaped reads back as it was. */
const printableJson = (document: unknown): string =>
  JSON.stringify(document, null, 2).replace(UNSAFE_IN_JSON, (character) => character.replace(/[^]/g, escapeUnit));

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

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
