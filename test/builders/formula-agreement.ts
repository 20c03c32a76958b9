import { findingsOf } from '../../src/core/checks';
import { consolidate } from '../../src/core/consolidation/consolidate';
import { isOpen, type Finding } from '../../src/core/finding';
import type { Measure } from '../../src/core/plan/measure';
import type { Plan } from '../../src/core/plan/plan';
import { figureColumns, RETURN_SHEETS, RETURN_TABLES } from '../../src/core/returns/layout';
import type { Entry } from '../../src/core/returns/partner-return';
import { returnOf } from '../../src/core/returns/read-return';
import type { SheetContent, WorkbookContent } from '../../src/core/returns/workbook-content';
import { outcomeOf } from '../../src/core/status/outcome-of';
import { provisionalWords } from '../../src/core/status/outcome-words';
import { Trouble } from '../../src/core/trouble';
import { yearOf } from './council';
import { CHECK_MESSAGES } from '../../src/documents/return-workbook/check-messages';

/**
 * The checks whose findings each message of the Check column stands for. A formula shows only the most important
 * message, so beside a message one of its findings must exist, and beside an empty cell none.
 */
export const MESSAGE_OF_FINDINGS: readonly { message: RegExp; findings: readonly string[] }[] = [
  { message: /^To do: say in the comment why there is no figure/, findings: ['absence-unexplained'] },
  { message: /^To do:/, findings: ['missing', 'placeholder'] },
  { message: /^No figure: explained/, findings: ['not-available'] },
  { message: /^To fix: a cell in this row shows an error/, findings: ['error-value'] },
  { message: /^To fix: choose (Yes|Not started)/, findings: ['not-a-choice', 'placeholder', 'not-available'] },
  { message: /^To fix: choose the qualifier/, findings: ['not-a-choice', 'absence-contradicted'] },
  {
    message: /^To fix: enter numerator and denominator in digits/,
    findings: ['not-a-number', 'placeholder', 'text-number'],
  },
  { message: /^To fix: the denominator is 0/, findings: ['zero-denominator'] },
  { message: /^To fix: (numerator and denominator can't|this can't|enter a position)/, findings: ['out-of-range'] },
  { message: /^To fix: the cell shows a hundred times/, findings: ['hundredfold'] },
  { message: /^To fix: less than 1%/, findings: ['fraction'] },
  { message: /^To fix: enter a whole number/, findings: ['fractional-count'] },
  { message: /^To fix: enter both numerator and denominator/, findings: ['parts-missing'] },
  { message: /^To fix: the numerator is larger/, findings: ['numerator-above-denominator'] },
  { message: /^To fix: numerator and denominator give another/, findings: ['parts-disagree'] },
  { message: /^To explain: only one of numerator/, findings: ['parts-incomplete'] },
  { message: /^To explain: (below|above) /, findings: ['implausible'] },
  { message: /^To explain: \d.* last (year|quarter)'s/, findings: ['unlikely-change'] },
  { message: /^To explain: exactly last/, findings: ['same-as-last-year'] },
];

/**
 * The message where a value is words. It agrees with any finding: the formula asks for digits whatever the words are,
 * while the code reads "1,513" and "over 20", tells "nil", "20 to 25" and "tbc" apart, and accepts an explained "tbc".
 */
const ASKS_FOR_DIGITS = /^To fix: enter digits only/;

/** Ids of checks that no formula makes: about cells that were locked, or about more text than a cell can hold. */
const NOT_THE_FORMULAS: ReadonlySet<string> = new Set(['last-year-changed', 'overlong-cell']);

/** What the two computed columns of one row show. */
export interface ShownRow {
  check: string;
  status: string;
}

/** What the Check and Provisional status columns show, row by row, by the measure's id. */
export function shownRows(content: WorkbookContent, plan: Plan): ReadonlyMap<string, ShownRow> {
  const sheet = content.sheets.find(({ name }) => name === RETURN_SHEETS.figures);
  const table = sheet?.tables.find(({ name }) => name === RETURN_TABLES.figures);
  if (!sheet || !table) throw new Error('The Figures table is there.');
  const columnOf = (key: string): number =>
    table.left + figureColumns(plan.period.noun).findIndex((column) => column.key === key);
  const rows = Array.from({ length: table.bottom - table.top }, (_, index) => table.top + 1 + index);
  return new Map(
    rows.map((row) => [
      textIn(sheet, row, columnOf('id')),
      { check: textIn(sheet, row, columnOf('check')), status: textIn(sheet, row, columnOf('status')) },
    ]),
  );
}

function textIn(sheet: SheetContent, row: number, column: number): string {
  return String(sheet.rows[row]?.[column]?.value ?? '');
}

/** A sentence for each row in which the formulas of the workbook and the code don't agree; empty where all agree. */
export function disagreements(content: WorkbookContent, plan: Plan): readonly string[] {
  const returned = returnOf(content, plan);
  if (returned instanceof Trouble) throw returned;
  const findings = findingsOf(returned, plan);
  const { evidence } = consolidate(yearOf(plan, [{ return: returned, findings }]));
  const shown = shownRows(content, plan);
  return returned.entries.flatMap((entry, index) => {
    const measure = plan.measures.find(({ id }) => id === entry.measure);
    const row = shown.get(entry.measure);
    const known = evidence[index];
    if (!measure || !row || !known) return [`${entry.measure}: no row`];
    const own = findings.filter(({ place }) => place.measure === entry.measure);
    const outcome = provisionalWords(outcomeOf(measure, known, plan));
    return [...checkDisagreement(row.check, own, entry), ...statusDisagreement(row, outcome, measure, entry)].map(
      (said) => `${entry.measure} ${typed(entry)}: ${said}`,
    );
  });
}

function checkDisagreement(check: string, own: readonly Finding[], { value }: Entry): readonly string[] {
  if (ASKS_FOR_DIGITS.test(check)) return holdsWords(value) ? [] : [`"${check}" of a plain number`];
  const open = own
    .filter((finding) => isOpen(finding) && !NOT_THE_FORMULAS.has(finding.check))
    .map((finding) => finding.check);
  const explained = own
    .filter((finding) => finding.explained !== undefined && !NOT_THE_FORMULAS.has(finding.check))
    .map((finding) => finding.check);
  if (check === '' || check === CHECK_MESSAGES.notDue)
    return open.length + explained.length === 0
      ? []
      : [`silent, but the checks find ${[...open, ...explained].join(', ')}`];
  if (check === 'Explained in the comment')
    return open.length === 0 && explained.length > 0
      ? []
      : [`"${check}", but the checks find ${open.join(', ') || 'nothing'}`];
  const known = MESSAGE_OF_FINDINGS.find(({ message }) => message.test(check));
  if (!known) return [`"${check}" stands for no finding`];
  return own.some((finding) => known.findings.includes(finding.check))
    ? []
    : [`"${check}", but the checks find ${open.join(', ') || 'nothing'}`];
}

function holdsWords({ reading, found }: Entry['value']): boolean {
  return found !== '' && (reading.state !== 'read' || reading.readAs !== undefined);
}

/**
 * Compares the status of a row with the code's. They are the same wherever a rule decides, except where a value is
 * text that the code can read: the formula then asks for digits and shows that the status can't be told yet. A context
 * measure has no status in the workbook.
 */
function statusDisagreement(
  { check, status }: ShownRow,
  outcome: string,
  measure: Measure,
  entry: Entry,
): readonly string[] {
  if (measure.role === 'context' || measure.target?.rule === 'decided by an officer')
    return status === '[z]' ? [] : [`status "${status}" where none belongs`];
  if (status === outcome) return [];
  const asksForDigits = /^To fix: (enter digits|choose|enter numerator and denominator in digits)/.test(check);
  if (asksForDigits && (entry.figure !== undefined || outcome === ''))
    return status === "Can't be told yet" ? [] : [`status "${status}" of an entry to correct`];
  return [`status "${status}", and the code says "${outcome}"`];
}

function typed({ value, qualifier, numerator, denominator, comment }: Entry): string {
  return `[${[qualifier.found, value.found, numerator.found, denominator.found, comment.found].join(' | ')}]`;
}
