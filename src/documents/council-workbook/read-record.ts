import type { DifferingDecision } from '../../core/consolidation/council-year';
import type { GivenPrevious } from '../../core/consolidation/types';
import { PlanSchema, type Plan } from '../../core/plan/plan';
import type { WorkbookContent } from '../../core/returns/workbook-content';
import { Trouble } from '../../core/trouble';
import { COUNCIL_SHEETS, COUNCIL_TABLES, RECORD_COLUMNS, RECORD_NAMES } from './layout';
import { rowsOf } from './read-table';
import type { ExactNumber, LongText, SignOff } from './record-sheet';

/** What the very hidden sheet holds. */
export interface KeptRecord {
  plan: Plan;
  previous: readonly GivenPrevious[];
  exact: readonly ExactNumber[];
  signOffs: readonly SignOff[];
  longTexts: readonly LongText[];
  differing: readonly DifferingDecision[];
}

export function recordIn(content: WorkbookContent): KeptRecord | Trouble {
  const rows = rowsOf(content, { sheet: COUNCIL_SHEETS.record, table: COUNCIL_TABLES.record, columns: RECORD_COLUMNS });
  if (!rows)
    return notACouncilWorkbook(content, `This isn't a council workbook: it has no sheet "${COUNCIL_SHEETS.record}".`);
  const values = new Map(rows.map((row) => [`${row.text('name')} ${row.text('part')}`, row.whole('value')]));
  const plan = PlanSchema.safeParse(jsonOf(values, RECORD_NAMES.plan));
  if (!plan.success)
    return notACouncilWorkbook(
      content,
      `The plan in the hidden sheet "${COUNCIL_SHEETS.record}" can't be read any more.`,
    );
  return {
    plan: plan.data,
    previous: listIn<GivenPrevious>(values, RECORD_NAMES.previous),
    exact: listIn<ExactNumber>(values, RECORD_NAMES.exact),
    signOffs: listIn<SignOff>(values, RECORD_NAMES.signOffs),
    longTexts: listIn<LongText>(values, RECORD_NAMES.texts),
    differing: listIn<DifferingDecision>(values, RECORD_NAMES.differing),
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

/** Written by us and hidden: its members are taken as they are, its being a list is not. */
function listIn<Member>(values: ReadonlyMap<string, string>, name: string): readonly Member[] {
  const list = jsonOf(values, name);
  return Array.isArray(list) ? (list as Member[]) : [];
}
