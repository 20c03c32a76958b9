import type { BlockEdit, DifferingDecision, KeptReturn, ReplacedReturn } from '../../core/consolidation/council-year';
import type { SeenByDecision } from '../../core/consolidation/seen-values';
import type { GivenPrevious } from '../../core/consolidation/types';
import type { Source } from '../../core/place';
import type { Plan } from '../../core/plan/plan';
import { parseKeptPlan } from '../../core/plan/read-plan';
import type { WorkbookContent } from '../../core/returns/workbook-content';
import { Trouble } from '../../core/trouble';
import { earlierCellWords, type CellWords } from './codes';
import { COUNCIL_LAYOUT, RECORD_NAMES } from './layout';
import type { PrintedRow } from './printed-rows';
import { rowsOf } from './read-table';

/** A number whose last digits its percentage cell loses, with the cell of the return it came from. */
export interface ExactNumber {
  file: string;
  sheet: string;
  cell: string;
  value: number;
}

/** Who signed off a partner's file and when; both are empty where that isn't known. */
export type FileSignOff = Pick<KeptReturn, 'partner' | 'file' | 'signedOn' | 'signedBy' | 'signature'>;

/** At which step a partner's file came in, and whether an officer brought it back. */
export type FileArrival = Pick<KeptReturn, 'partner' | 'file' | 'arrival' | 'isBroughtBack'>;

/** A text longer than LONGEST_CELL, with the cell of the return it came from. */
export interface LongText extends Source {
  text: string;
}

/** The generated text that an edit with this record was written against. */
export type GeneratedText = Required<Pick<BlockEdit, 'block' | 'record' | 'generated'>>;

/** What the council workbook's very hidden record sheet holds. */
export interface KeptRecord {
  plan: Plan;
  /** Last period's values that the returns were issued with. */
  previous: readonly GivenPrevious[];
  exact: readonly ExactNumber[];
  /** The sign-offs that the Receipts sheet can't show, each beside its file. */
  signOffs: readonly FileSignOff[];
  longTexts: readonly LongText[];
  differing: readonly DifferingDecision[];
  replaced: readonly ReplacedReturn[];
  arrivals: readonly FileArrival[];
  seen: readonly SeenByDecision[];
  generated: readonly GeneratedText[];
  /** The rows of Figures and Texts as they were printed for files that came in; none in earlier versions' workbooks. */
  printedFigures: readonly PrintedRow[];
  printedTexts: readonly PrintedRow[];
  /** The words that the workbook was written with. */
  words: CellWords;
}

/** Characters of the whole record; a large county's year has a tenth of it. What is read from it takes some memory. */
const LONGEST_RECORD = 5_000_000;

/** Reads the record; a Trouble where the workbook has none, or none with a valid plan. */
export function recordIn(content: WorkbookContent): KeptRecord | Trouble {
  const rows = rowsOf(content, COUNCIL_LAYOUT.record, 'year');
  if (!rows)
    return notACouncilWorkbook(
      content,
      `This isn't a council workbook: it has no sheet "${COUNCIL_LAYOUT.record.sheet}".`,
    );
  const values = new Map(rows.map((row) => [`${row.text('name')} ${row.text('part')}`, row.whole('value')]));
  if ([...values.values()].reduce((sum, { length }) => sum + length, 0) > LONGEST_RECORD)
    return notACouncilWorkbook(
      content,
      `The hidden sheet "${COUNCIL_LAYOUT.record.sheet}" holds far more than a year's record can.`,
    );
  const plan = parseKeptPlan(textOf(values, RECORD_NAMES.plan));
  if (!plan)
    return notACouncilWorkbook(
      content,
      `The plan in the hidden sheet "${COUNCIL_LAYOUT.record.sheet}" can't be read any more.`,
    );
  return {
    plan,
    previous: listIn<GivenPrevious>(values, RECORD_NAMES.previous),
    exact: listIn<ExactNumber>(values, RECORD_NAMES.exact),
    signOffs: listIn<FileSignOff>(values, RECORD_NAMES.signOffs),
    longTexts: listIn<LongText>(values, RECORD_NAMES.texts),
    differing: listIn<DifferingDecision>(values, RECORD_NAMES.differing),
    replaced: listIn<ReplacedReturn>(values, RECORD_NAMES.replaced),
    arrivals: listIn<FileArrival>(values, RECORD_NAMES.arrivals),
    seen: listIn<SeenByDecision>(values, RECORD_NAMES.seen),
    generated: listIn<GeneratedText>(values, RECORD_NAMES.generated),
    printedFigures: listIn<PrintedRow>(values, RECORD_NAMES.printedFigures),
    printedTexts: listIn<PrintedRow>(values, RECORD_NAMES.printedTexts),
    words: cellWordsIn(values, plan),
  };
}

function notACouncilWorkbook(content: WorkbookContent, message: string): Trouble {
  return new Trouble(
    'not-a-council-workbook',
    message,
    'Choose the council workbook that was made from the returns, or make it again from them.',
    content.file,
  );
}

/** The text that is spread over the parts of one name. */
function textOf(values: ReadonlyMap<string, string>, name: string): string {
  let text = '';
  for (let part = 1; values.has(`${name} ${part}`); part += 1) text += values.get(`${name} ${part}`) ?? '';
  return text;
}

/** The value whose JSON stands under a name; undefined where it isn't valid JSON. */
function jsonOf(values: ReadonlyMap<string, string>, name: string): unknown {
  try {
    return JSON.parse(textOf(values, name));
  } catch {
    return undefined;
  }
}

/**
 * The words that the workbook was written with. They aren't validated, since only our code writes them; a workbook of
 * version 0.1.0 has none.
 */
function cellWordsIn(values: ReadonlyMap<string, string>, plan: Plan): CellWords {
  const kept = jsonOf(values, RECORD_NAMES.words);
  return { ...earlierCellWords(plan), ...(kept as Partial<CellWords> | undefined) };
}

/** A list in the record, or an empty one. Its members aren't validated, since only our code writes them. */
function listIn<Member>(values: ReadonlyMap<string, string>, name: string): readonly Member[] {
  const list = jsonOf(values, name);
  return Array.isArray(list) ? (list as Member[]) : [];
}
