import type { GivenFigure } from '../../core/consolidation/consolidated';
import type { Measure } from '../../core/plan/measure';
import type { Entry } from '../../core/returns/partner-return';
import type { Evidence, Outcome } from '../../core/status/outcome';
import { capitalised } from '../../core/words/english';
import { shownFigure } from '../../core/words/figure-words';
import { targetWords } from '../../core/words/target-words';
import { NOT_APPLICABLE, NOT_AVAILABLE } from '../return-workbook/shorthand';
import type { CellDescription, SheetDescription } from '../sheet';
import type { CouncilState } from './council-state';
import { partCell, valueCell } from './figure-cell';
import { partnerName } from './in-words';
import { COUNCIL_SHEETS, COUNCIL_TABLES, figureColumns, USED_WORDS } from './layout';
import { listSheet, words, type Row } from './list-sheet';

type Key = ReturnType<typeof figureColumns>[number]['key'];

/** Every entry of every accepted return, with its cell, and a row for each entry that is owed. */
export function figuresSheet(state: CouncilState): SheetDescription {
  const { plan } = state;
  return listSheet<Key>({
    name: COUNCIL_SHEETS.figures,
    table: COUNCIL_TABLES.figures,
    title: `Figures for ${plan.period.label}`,
    purpose: 'Every entry of every return, with the file and cell that it comes from. The column Used says which one counts. Shorthand is explained on the Notes sheet.',
    columns: figureColumns(plan.period.noun),
    keyColumns: 2,
    filtered: true,
    rows: measureRowsOf(state),
  });
}

/** An entry in full beside what it was reduced to: both stand in the same order. */
interface Answered {
  given: GivenFigure;
  entry: Entry | undefined;
}

function measureRowsOf(state: CouncilState): readonly Row<Key>[] {
  const { given, entries } = state.consolidated;
  const byMeasure = new Map<string, Answered[]>();
  given.figures.forEach((figure, index) => {
    const answered = { given: figure, entry: entries[index] };
    const group = byMeasure.get(figure.measure);
    if (group) group.push(answered);
    else byMeasure.set(figure.measure, [answered]);
  });
  return state.plan.measures.flatMap((measure) => measureRows(state, measure, byMeasure.get(measure.id) ?? []));
}

function measureRows(state: CouncilState, measure: Measure, answered: readonly Answered[]): readonly Row<Key>[] {
  const { consolidated, plan } = state;
  const evidence = consolidated.evidence.find((each) => each.measure === measure.id);
  const outcome = outcomeFor(state, measure);
  const settled = consolidated.conflicts.some((conflict) => conflict.measure === measure.id && conflict.choice !== undefined);
  const missing = measure.reporters.filter((partner) => !answered.some(({ given }) => given.partner === partner));
  return [
    ...answered.map(({ given, entry }) => ({ ...asked(state, measure, given.partner, evidence), ...givenRow(measure, { given, entry }, usedWord(given, evidence, settled), outcome) })),
    ...missing.map((partner) => ({ ...asked(state, measure, partner, evidence), ...owedRow() })),
  ].map((row) => ({ ...row, target: words(measure.target ? capitalised(targetWords(measure, plan.period.noun)) : NOT_APPLICABLE) }));
}

function outcomeFor({ statuses }: CouncilState, measure: Measure): Outcome | undefined {
  const status = statuses.find(({ priority }) => priority === measure.priority);
  return status && [...status.deciding, ...status.context].find((outcome) => outcome.measure === measure.id);
}

function asked({ plan }: CouncilState, measure: Measure, partner: string, evidence: Evidence | undefined): Row<Key> {
  const previous = evidence?.previous?.figure;
  const plainNumber = previous?.kind !== 'number' || previous.qualifier === 'exactly';
  return {
    ref: { value: measure.priority, role: 'label' },
    partner: words(partnerName(plan, partner)),
    measure: words(measure.title),
    lastYear: previous ? (plainNumber ? valueCell(previous, measure) : words(shownFigure(previous, measure.answer))) : words(NOT_AVAILABLE),
    id: words(measure.id),
    partnerId: words(partner),
  };
}

function givenRow(measure: Measure, { given, entry }: Answered, used: string, outcome: Outcome | undefined): Row<Key> {
  const figure = given.figure;
  return {
    value: figure ? valueCell(figure, measure) : asFound(given, entry),
    qualifier: words(figure?.kind === 'number' && figure.qualifier !== 'exactly' ? figure.qualifier : ''),
    ...partCells(figure, entry),
    outcome: words(used === USED_WORDS.used && outcome ? outcomeWords(measure, outcome) : ''),
    used: words(used),
    source: words(entry?.source.found),
    comment: words(entry?.comment.found),
    file: words(given.at.file),
    sheet: words(given.at.sheet),
    cell: words(given.at.cell),
  };
}

/** What stood there is kept as text where it isn't a figure. */
function asFound({ state }: GivenFigure, entry: Entry | undefined): CellDescription {
  const found = entry?.value.found ?? '';
  return words(found !== '' ? found : state === 'blank' ? NOT_AVAILABLE : '');
}

/** Numbers only where the figure is made of them: what else was typed stays text. */
function partCells(figure: GivenFigure['figure'], entry: Entry | undefined): Row<Key> {
  if (figure?.kind === 'number' && figure.parts) return { numerator: partCell(figure.parts.numerator), denominator: partCell(figure.parts.denominator) };
  return { numerator: words(entry?.numerator.found), denominator: words(entry?.denominator.found) };
}

/** @param settled whether an officer has chosen between values that disagree */
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
