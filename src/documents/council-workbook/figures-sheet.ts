import type { GivenFigure } from '../../core/consolidation/types';
import { groupedBy } from '../../core/grouped-by';
import type { Measure } from '../../core/plan/measure';
import type { Plan } from '../../core/plan/plan';
import { partnerName } from '../../core/plan/plan-index';
import type { Evidence, Outcome } from '../../core/status/outcome';
import { capitalised } from '../../core/words/english';
import { shownFigure } from '../../core/words/figure-words';
import { targetWords } from '../../core/words/target-words';
import { NOT_APPLICABLE, NOT_AVAILABLE } from '../return-workbook/shorthand';
import type { CellDescription, SheetDescription } from '../sheet';
import type { YearResults } from './year-results';
import { partCell, valueCell } from './figure-cell';
import { COUNCIL_SHEETS, COUNCIL_TABLES, figureColumns, USED_WORDS } from './layout';
import { listSheet, words, type Row } from './list-sheet';

type Key = ReturnType<typeof figureColumns>[number]['key'];

/** Every entry of every accepted return, with its cell, and a row for each entry that is owed. */
export function figuresSheet(state: YearResults): SheetDescription {
  const { plan } = state;
  return listSheet<Key>({
    name: COUNCIL_SHEETS.figures,
    table: COUNCIL_TABLES.figures,
    title: `Figures for ${plan.period.label}`,
    purpose:
      'Every entry of every return, with the file and cell that it comes from. The column Used says which one counts. Shorthand is explained on the Notes sheet.',
    columns: figureColumns(plan.period.noun),
    keyColumns: 2,
    filtered: true,
    rows: measureRowsOf(state),
  });
}

/** What is known of one measure. */
interface Known {
  answered: readonly GivenFigure[];
  evidence?: Evidence;
  outcome?: Outcome;
  /** Whether an officer has chosen between values that disagree. */
  settled: boolean;
}

function measureRowsOf({ plan, statuses, consolidated }: YearResults): readonly Row<Key>[] {
  const { given, conflicts } = consolidated;
  const answered = groupedBy(given.figures, ({ measure }) => measure);
  const evidence = new Map(consolidated.evidence.map((each) => [each.measure, each]));
  const outcomes = new Map(
    statuses.flatMap(({ deciding, context }) => [...deciding, ...context]).map((outcome) => [outcome.measure, outcome]),
  );
  const settled = new Set(conflicts.flatMap(({ measure, choice }) => (choice ? measure : undefined) ?? []));
  return plan.measures.flatMap((measure) => {
    const { id } = measure;
    return measureRows(plan, measure, {
      answered: answered.get(id) ?? [],
      evidence: evidence.get(id),
      outcome: outcomes.get(id),
      settled: settled.has(id),
    });
  });
}

function measureRows(
  plan: Plan,
  measure: Measure,
  { answered, evidence, outcome, settled }: Known,
): readonly Row<Key>[] {
  const answering = new Set(answered.map(({ partner }) => partner));
  const missing = measure.reporters.filter((partner) => !answering.has(partner));
  return [
    ...answered.map((given) => ({
      ...asked(plan, measure, given.partner, evidence),
      ...givenRow(measure, given, usedWord(given, evidence, settled), outcome),
    })),
    ...missing.map((partner) => ({ ...asked(plan, measure, partner, evidence), ...owedRow() })),
  ].map((row) => ({
    ...row,
    target: words(measure.target ? capitalised(targetWords(measure, plan.period.noun)) : NOT_APPLICABLE),
  }));
}

function asked(plan: Plan, measure: Measure, partner: string, evidence: Evidence | undefined): Row<Key> {
  const previous = evidence?.previous?.figure;
  const plainNumber = previous?.kind !== 'number' || previous.qualifier === 'exactly';
  return {
    ref: { value: measure.priority, role: 'label' },
    partner: words(partnerName(plan, partner)),
    measure: words(measure.title),
    lastYear: previous
      ? plainNumber
        ? valueCell(previous, measure)
        : words(shownFigure(previous, measure.answer))
      : words(NOT_AVAILABLE),
    id: words(measure.id),
    partnerId: words(partner),
  };
}

function givenRow(measure: Measure, given: GivenFigure, used: string, outcome: Outcome | undefined): Row<Key> {
  const { figure, found } = given;
  return {
    value: figure ? valueCell(figure, measure) : asFound(given),
    qualifier: words(figure?.kind === 'number' && figure.qualifier !== 'exactly' ? figure.qualifier : ''),
    ...partCells(given),
    outcome: words(used === USED_WORDS.used && outcome ? outcomeWords(measure, outcome) : ''),
    used: words(used),
    source: words(found.source),
    comment: words(found.comment),
    file: words(given.at.file),
    sheet: words(given.at.sheet),
    cell: words(given.at.cell),
  };
}

/** What stood there is kept as text where it isn't a figure. */
function asFound({ state, found }: GivenFigure): CellDescription {
  return words(found.value !== '' ? found.value : state === 'blank' ? NOT_AVAILABLE : '');
}

/** Numbers only where the figure is made of them: what else was typed stays text. */
function partCells({ figure, found }: GivenFigure): Row<Key> {
  if (figure?.kind === 'number' && figure.parts)
    return { numerator: partCell(figure.parts.numerator), denominator: partCell(figure.parts.denominator) };
  return { numerator: words(found.numerator), denominator: words(found.denominator) };
}

function usedWord({ state, at }: GivenFigure, evidence: Evidence | undefined, settled: boolean): string {
  if (state === 'blank') return USED_WORDS.blank;
  if (state === 'in error') return USED_WORDS.inError;
  if (evidence?.state === 'conflict') return USED_WORDS.conflict;
  const { source } = evidence ?? {};
  if (source?.file === at.file && source.sheet === at.sheet && source.cell === at.cell) return USED_WORDS.used;
  return settled ? USED_WORDS.notChosen : USED_WORDS.agrees;
}

function outcomeWords(measure: Measure, { kind }: Outcome): string {
  return measure.role === 'context' ? 'For information' : capitalised(kind);
}

function owedRow(): Row<Key> {
  return { value: words(NOT_AVAILABLE), used: words(USED_WORDS.owed) };
}
