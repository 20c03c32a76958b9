import type { DifferingDecision, KeptReturn } from '../../core/consolidation/council-year';
import type { GivenPrevious } from '../../core/consolidation/types';
import type { Source } from '../../core/place';
import { PlanSchema, type Plan } from '../../core/plan/plan';
import type { WorkbookContent } from '../../core/returns/workbook-content';
import { Trouble } from '../../core/trouble';
import { earlierCellWords, type CellWords } from './codes';
import { COUNCIL_LAYOUT, RECORD_NAMES } from './layout';
import { rowsOf } from './read-table';

/** A number that its percentage cell can't give back to the last digit, with the cell it came from. */
export interface ExactNumber {
  file: string;
  sheet: string;
  cell: string;
  value: number;
}

/** Who signed a partner's file off, and when; empty where it isn't known. */
export type FileSignOff = Pick<KeptReturn, 'partner' | 'file' | 'signedOn' | 'signedBy'>;

/** A text that is longer than a cell may hold, with the cell it came from. */
export interface LongText extends Source {
  text: string;
}

/** What the very hidden sheet holds. */
export interface KeptRecord {
  plan: Plan;
  previous: readonly GivenPrevious[];
  exact: readonly ExactNumber[];
  signOffs: readonly FileSignOff[];
  longTexts: readonly LongText[];
  differing: readonly DifferingDecision[];
  /** The words that the workbook was written with. */
  words: CellWords;
}

export function recordIn(content: WorkbookContent): KeptRecord | Trouble {
  const rows = rowsOf(content, COUNCIL_LAYOUT.record, 'year');
  if (!rows)
    return notACouncilWorkbook(
      content,
      `This isn't a council workbook: it has no sheet "${COUNCIL_LAYOUT.record.sheet}".`,
    );
  const values = new Map(rows.map((row) => [`${row.text('name')} ${row.text('part')}`, row.whole('value')]));
  const plan = PlanSchema.safeParse(jsonOf(values, RECORD_NAMES.plan));
  if (!plan.success)
    return notACouncilWorkbook(
      content,
      `The plan in the hidden sheet "${COUNCIL_LAYOUT.record.sheet}" can't be read any more.`,
    );
  return {
    plan: plan.data,
    previous: listIn<GivenPrevious>(values, RECORD_NAMES.previous),
    exact: listIn<ExactNumber>(values, RECORD_NAMES.exact),
    signOffs: listIn<FileSignOff>(values, RECORD_NAMES.signOffs),
    longTexts: listIn<LongText>(values, RECORD_NAMES.texts),
    differing: listIn<DifferingDecision>(values, RECORD_NAMES.differing),
    words: cellWordsIn(values, plan.data),
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

/** The chunks of one name put together; undefined where they are no JSON. */
function jsonOf(values: ReadonlyMap<string, string>, name: string): unknown {
  let text = '';
  for (let part = 1; values.has(`${name} ${part}`); part += 1) text += values.get(`${name} ${part}`) ?? '';
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Written by us and hidden, as the lists are; a workbook of version 0.1.0 doesn't have it. */
function cellWordsIn(values: ReadonlyMap<string, string>, plan: Plan): CellWords {
  const kept = jsonOf(values, RECORD_NAMES.words);
  return { ...earlierCellWords(plan), ...(kept as Partial<CellWords> | undefined) };
}

/** Written by us and hidden: its members are taken as they are, its being a list is not. */
function listIn<Member>(values: ReadonlyMap<string, string>, name: string): readonly Member[] {
  const list = jsonOf(values, name);
  return Array.isArray(list) ? (list as Member[]) : [];
}
