import type { ReplacedReturn } from '../../core/consolidation/council-year';
import { groupBy } from '../../core/group-by';
import type { SheetDescription } from '../sheet';
import type { YearResults } from './year-results';
import { cellWords } from './codes';
import { columnsOf } from './council-table';
import { asReadBack } from './figure-cell';
import { figureRowsOf } from './figures-sheet';
import { printedRows, SENT_FIGURES, SENT_TEXTS } from './printed-rows';
import { textRowsOf } from './texts-sheet';
import { COUNCIL_LAYOUT, LAYOUT_VERSION, LONGEST_CELL, RECORD_NAMES, type CouncilKey } from './layout';
import { countCell, tableOf, wordsCell } from './list-sheet';
import type { ExactNumber, FileArrival, LongText, FileSignOff, GeneratedText } from './read-record';

/**
 * The very hidden record sheet: the plan in full, last period's values that the returns were issued with, the words
 * used, and what the other sheets can't hold.
 */
export function recordSheet(state: YearResults): SheetDescription {
  const columns = columnsOf<CouncilKey<'record'>>(COUNCIL_LAYOUT.record, state.plan.period.noun);
  const rows = [
    { name: RECORD_NAMES.layout, part: 1, value: LAYOUT_VERSION },
    ...splitIntoCells(RECORD_NAMES.plan, state.plan),
    ...splitIntoCells(RECORD_NAMES.previous, state.consolidated.given.previous),
    ...splitIntoCells(RECORD_NAMES.exact, exactNumbers(state)),
    ...chunkedWhereAny(RECORD_NAMES.signOffs, signOffsBeside(state)),
    ...chunkedWhereAny(RECORD_NAMES.texts, longTexts(state)),
    ...chunkedWhereAny(RECORD_NAMES.differing, state.differing),
    ...chunkedWhereAny(RECORD_NAMES.replaced, replacedWithinRoom(state)),
    ...chunkedWhereAny(RECORD_NAMES.arrivals, arrivalsIn(state)),
    ...chunkedWhereAny(RECORD_NAMES.seen, state.seen),
    ...chunkedWhereAny(RECORD_NAMES.generated, generatedTexts(state)),
    ...chunkedWhereAny(RECORD_NAMES.printedFigures, printedRows(SENT_FIGURES, figureRowsOf(state), state.returns)),
    ...chunkedWhereAny(RECORD_NAMES.printedTexts, printedRows(SENT_TEXTS, textRowsOf(state), state.returns)),
    ...splitIntoCells(RECORD_NAMES.words, cellWords(state.plan)),
  ];
  return {
    name: COUNCIL_LAYOUT.record.sheet,
    visibility: 'very hidden',
    purpose: 'What the program needs to read this workbook again.',
    widths: columns.map(({ width }) => width),
    blocks: [
      tableOf(
        COUNCIL_LAYOUT.record.table,
        columns,
        rows.map(({ name, part, value }) => ({
          name: wordsCell(name),
          part: countCell(part),
          value: { value, format: { kind: 'text' as const } },
        })),
      ),
    ],
    orientation: 'portrait',
    protected: true,
  };
}

interface RecordPart {
  name: string;
  part: number;
  value: string;
}

/** A value's JSON, split into parts that each fit into a cell. */
function splitIntoCells(name: string, value: unknown): readonly RecordPart[] {
  const json = JSON.stringify(value);
  const parts: RecordPart[] = [];
  for (let start = 0; start < json.length;) {
    let end = Math.min(start + LONGEST_CELL, json.length);
    while (end < json.length && end > start + 1 && !isCleanCut(json, end)) end -= 1;
    parts.push({ name, part: parts.length + 1, value: json.slice(start, end) });
    start = end;
  }
  return parts;
}

function chunkedWhereAny(name: string, list: readonly unknown[]): readonly RecordPart[] {
  return list.length === 0 ? [] : splitIntoCells(name, list);
}

/** True where a text may be cut: not beside a space, which a program may trim, nor within a surrogate pair. */
function isCleanCut(text: string, at: number): boolean {
  return !/[\s\uD800-\uDBFF]/.test(text.charAt(at - 1)) && !/[\s\uDC00-\uDFFF]/.test(text.charAt(at));
}

/** The numbers whose percentage cells would lose their last digits. */
function exactNumbers({ plan, consolidated }: YearResults): readonly ExactNumber[] {
  const answers = new Map(plan.measures.map(({ id, answer }) => [id, answer]));
  return consolidated.given.figures.flatMap(({ measure, figure: given, confidential, at }) => {
    const figure = given ?? confidential;
    const answer = answers.get(measure);
    if (figure?.kind !== 'number' || !answer || asReadBack(figure.value, answer) === figure.value) return [];
    return [{ file: at.file, sheet: at.sheet, cell: at.cell, value: figure.value }];
  });
}

/**
 * The sign-offs that can't be read back from the Receipts sheet: where it is known how a file is signed, a partner sent
 * several, or an officer noted another day.
 */
function signOffsBeside({ returns, replaced, decisions }: YearResults): readonly FileSignOff[] {
  const noted = new Set([...decisions.received, ...replaced].map(({ partner }) => partner));
  const byPartner = groupBy(
    returns.filter(({ isByHand }) => !isByHand),
    ({ partner }) => partner,
  );
  return [...byPartner.values()].flatMap((files) =>
    files.length > 1 || noted.has(files[0].partner) || files.some(({ signature }) => signature)
      ? files.map(({ partner, file, signedOn, signedBy, signature }) => ({
          partner,
          file,
          signedOn,
          signedBy,
          ...(signature && { signature }),
        }))
      : [],
  );
}

/** In characters, of the LONGEST_RECORD that is read: some 500 returns of a dozen figures each. */
const ROOM_FOR_REPLACED = 2_000_000;

/** The replaced returns, the latest of each partner first in line for the room, so that the record can be read again. */
function replacedWithinRoom({ replaced }: YearResults): readonly ReplacedReturn[] {
  let room = ROOM_FOR_REPLACED;
  const fitting = new Set(
    [...replaced]
      .sort((a, b) => (b.arrival ?? 1) - (a.arrival ?? 1))
      .filter((each) => (room -= JSON.stringify(each).length) >= 0),
  );
  return replaced.filter((each) => fitting.has(each));
}

/** The returns that didn't come in with the first of their partner, and those that were brought back. */
function arrivalsIn({ returns }: YearResults): readonly FileArrival[] {
  return returns.flatMap(({ partner, file, arrival, isBroughtBack }) =>
    arrival === undefined && !isBroughtBack
      ? []
      : [{ partner, file, ...(arrival !== undefined && { arrival }), ...(isBroughtBack && { isBroughtBack }) }],
  );
}

function generatedTexts({ edits }: YearResults): readonly GeneratedText[] {
  return edits.flatMap(({ block, record, generated }) =>
    generated === undefined ? [] : [{ block, record, generated }],
  );
}

function longTexts({ returns }: YearResults): readonly LongText[] {
  return returns.flatMap(({ texts }) =>
    texts.filter(({ text }) => text.length > LONGEST_CELL).map(({ text, at }) => ({ ...at, text })),
  );
}
