import { groupBy } from '../../core/group-by';
import { isSameQuestion } from '../../core/measure-kinds';
import type { Measure } from '../../core/plan/measure';
import type { Plan } from '../../core/plan/plan';
import { measureIn } from '../../core/plan/plan-index';
import type { Figure } from '../../core/values/figure';
import type { WorkbookContent } from '../../core/returns/workbook-content';
import { Trouble } from '../../core/trouble';
import { COUNCIL_LAYOUT } from './layout';
import { readCouncilYear } from './read-council-year';
import { recordIn } from './read-record';
import { figureRows } from './read-returns';
import { resultsOf } from './year-results';

type PreviousValue = NonNullable<Measure['previous']>;

/**
 * Last period's values by measure id, from that period's council workbook, for the measures that the plan still asks in
 * the same unit. Each names its source: "council workbook 2020/21, Figures D12". A workbook of any other period gives a
 * Trouble, because partners would be shown its values as last period's.
 */
export function previousValuesOf(content: WorkbookContent, plan: Plan): ReadonlyMap<string, PreviousValue> | Trouble {
  const record = recordIn(content);
  if (record instanceof Trouble) return record;
  const year = readCouncilYear(content);
  if (year instanceof Trouble) return year;
  const { label } = record.plan.period;
  if (label.trim() !== plan.period.previousLabel.trim()) return otherPeriod(content.file, label, plan.period);
  const rows = groupBy(figureRows(content, record), ({ given }) => given.measure);
  const values = new Map<string, PreviousValue>();
  for (const { measure: id, figure, source, council } of resultsOf(year).consolidated.evidence) {
    const [now, then] = [measureIn(plan, id), measureIn(record.plan, id)];
    if (!now || !then || !figure || !source || !isSameQuestion(now.answer, then.answer)) continue;
    const cell = council
      ? source.cell
      : (rows.get(id)?.find(({ given: { at } }) => at.file === source.file && at.cell === source.cell)?.at.cell ?? '');
    const previous = previousOf(
      figure,
      `council workbook ${record.plan.period.label}, ${council ? source.sheet : COUNCIL_LAYOUT.figures.sheet} ${cell}`.trim(),
    );
    if (previous) values.set(id, previous);
  }
  return values;
}

function otherPeriod(file: string, found: string, { label, previousLabel }: Plan['period']): Trouble {
  return new Trouble(
    'other-council-workbook',
    `"${file}" is the council workbook of ${found}. ` +
      `The plan is for ${label}, and what it compares with is ${previousLabel}.`,
    `Choose the council workbook of ${previousLabel}, or correct "previousLabel" in the plan.`,
    file,
  );
}

/** The figure as last period's value; undefined for a text, which nothing can be compared with. */
function previousOf(figure: Figure, source: string): PreviousValue | undefined {
  if (figure.kind === 'text') return undefined;
  return { value: figure.value, qualifier: figure.kind === 'number' ? figure.qualifier : 'exactly', source };
}
