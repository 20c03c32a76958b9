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
  {
    message: /^To fix: enter the figure in digits alone/,
    findings: [
      ...['number-as-text', 'not-a-number', 'wording', 'range', 'several-numbers', 'decimal-mark', 'date'],
      ...['other-unit', 'fraction', 'two-qualifiers', 'absence-contradicted'],
    ],
  },
  { message: /^To fix: type 0 if there were none/, findings: ['nil'] },
  { message: /^To fix: this is a formula typed as text/, findings: ['not-a-number'] },
  { message: /^To fix: this became a date/, findings: ['date'] },
  { message: /^To fix: this is in another unit/, findings: ['other-unit'] },
  {
    message: /^To fix: type the percentage with its sign/,
    findings: ['number-as-text', 'fraction', 'date', 'other-unit'],
  },
  { message: /^To fix: choose (Yes|Not started)/, findings: ['not-a-choice', 'wording'] },
  { message: /^To fix: choose the qualifier/, findings: ['not-a-choice', 'number-as-text', 'absence-contradicted'] },
  {
    message: /^To fix: enter numerator and denominator in digits/,
    findings: ['not-a-number', 'number-as-text', 'date', 'other-unit', 'wording', 'range', 'several-numbers', 'nil'],
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
  { message: /^To explain: a date or a time becomes/, findings: ['date-as-number'] },
  { message: /^To explain: (below|above) /, findings: ['implausible'] },
  { message: /^To explain: (\d.*|a large change on) last (year|quarter)'s/, findings: ['unlikely-change'] },
  { message: /^To explain: exactly last/, findings: ['same-as-last-year'] },
  { message: /^Note: read as/, findings: ['text-number'] },
  { message: /^Note: more decimals/, findings: ['wrong-decimals'] },
];

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
    return [...checkDisagreement(row.check, own), ...statusDisagreement(row, outcome, measure)].map(
      (said) => `${entry.measure} ${typed(entry)}: ${said}`,
    );
  });
}

/** The severity of the finding that each beginning of a message stands for. */
const SEVERITY_OF_BEGINNING: readonly (readonly [beginning: string, severity: Finding['severity']])[] = [
  ['To do:', 'error'],
  ['To fix:', 'error'],
  ['To explain:', 'query'],
  ['No figure:', 'query'],
  ['Note:', 'note'],
];

/** What the Check column says otherwise than the checks do: another severity, or a message without its finding. */
export function checkDisagreement(check: string, own: readonly Finding[]): readonly string[] {
  const found = own.filter((finding) => !NOT_THE_FORMULAS.has(finding.check));
  const beginning = SEVERITY_OF_BEGINNING.find(([begins]) => check.startsWith(begins));
  const worst = (['error', 'query', 'note'] as const).find((severity) =>
    found.some(
      (finding) =>
        finding.severity === severity && (finding.explained === undefined || finding.check === 'not-available'),
    ),
  );
  if (beginning && worst !== beginning[1]) return [`"${check}", but the checks find ${idsOf(found)}`];
  const isNoted = (finding: Finding): boolean => ['text-number', 'wrong-decimals'].includes(finding.check);
  const open = found.filter((finding) => isOpen(finding) || isNoted(finding)).map((finding) => finding.check);
  const explained = found.filter((finding) => finding.explained !== undefined).map((finding) => finding.check);
  if (check === '' || check === CHECK_MESSAGES.notDue)
    return open.length + explained.length === 0
      ? []
      : [`silent, but the checks find ${[...open, ...explained].join(', ')}`];
  if (check === 'Explained in the comment')
    return !found.some(isOpen) && explained.length > 0
      ? []
      : [`"${check}", but the checks find ${open.join(', ') || 'nothing'}`];
  const known = MESSAGE_OF_FINDINGS.find(({ message }) => message.test(check));
  if (!known) return [`"${check}" stands for no finding`];
  return own.some((finding) => known.findings.includes(finding.check))
    ? []
    : [`"${check}", but the checks find ${open.join(', ') || 'nothing'}`];
}

function idsOf(findings: readonly Finding[]): string {
  return findings.map(({ check }) => check).join(', ') || 'nothing';
}

/** Compares the status of a row with the code's. A context measure has no status in the workbook. */
function statusDisagreement({ status }: ShownRow, outcome: string, measure: Measure): readonly string[] {
  if (measure.role === 'context' || measure.target?.rule === 'decided by an officer')
    return status === '[z]' ? [] : [`status "${status}" where none belongs`];
  return status === outcome ? [] : [`status "${status}", and the code says "${outcome}"`];
}

function typed({ value, qualifier, numerator, denominator, comment }: Entry): string {
  return `[${[qualifier.found, value.found, numerator.found, denominator.found, comment.found].join(' | ')}]`;
}
