import { identical } from '../../core/consolidation/agreement';
import { enteredWords } from '../../core/consolidation/council-figure-words';
import type { GivenFigure } from '../../core/consolidation/types';
import { groupBy } from '../../core/group-by';
import type { Measure } from '../../core/plan/measure';
import type { Plan } from '../../core/plan/plan';
import { partnerName } from '../../core/plan/plan-index';
import type { CouncilEntry, Evidence, Outcome } from '../../core/status/outcome';
import { ABSENCE_WORDS, shownAbsence } from '../../core/values/absence';
import type { Figure } from '../../core/values/figure';
import { capitalise } from '../../core/words/english';
import { shownFigure } from '../../core/words/figure-words';
import { readableFigure } from '../../core/words/readable-figure';
import { targetWords } from '../../core/words/target-words';
import { SHORTHAND } from '../../core/returns/layout';
import type { CellDescription, SheetDescription } from '../sheet';
import type { YearResults } from './year-results';
import { USE_CODES, type UsedCode } from './codes';
import { partCell, valueCell } from './figure-cell';
import { COUNCIL_LAYOUT, type CouncilKey } from './layout';
import { listSheet, returnWordsCell, wordsCell, type CouncilRow } from './list-sheet';

type Key = CouncilKey<'figures'>;

/**
 * The Figures sheet: every entry of every return that counts, with the cell it comes from, and a row for each one owed.
 */
export function councilFiguresSheet(state: YearResults): SheetDescription {
  const { plan } = state;
  return listSheet(COUNCIL_LAYOUT.figures, plan.period.noun, {
    title: `Figures for ${plan.period.label}`,
    purpose:
      'Every entry of every return, with the file and cell that it comes from. ' +
      `The column ${COUNCIL_LAYOUT.figures.columns.used.header} says which one counts. ` +
      `Shorthand is explained on the ${COUNCIL_LAYOUT.notes.sheet} sheet.`,
    rows: figureRowsOf(state),
  });
}

/** What the rows of one measure show. */
interface KnownMeasure {
  answered: readonly GivenFigure[];
  evidence?: Evidence;
  outcome?: Outcome;
  /** True where an officer has chosen between values that disagree. */
  settled: boolean;
}

/** The rows of the sheet, in its order. */
export function figureRowsOf({ plan, statuses, consolidated }: YearResults): readonly CouncilRow<Key>[] {
  const { given, conflicts } = consolidated;
  const answered = groupBy(given.figures, ({ measure }) => measure);
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
  { answered, evidence, outcome, settled }: KnownMeasure,
): readonly CouncilRow<Key>[] {
  const answering = new Set(answered.map(({ partner }) => partner));
  const missing = measure.reporters.filter((partner) => !answering.has(partner));
  return [
    ...answered.map((given) => ({
      ...askedCells(plan, measure, given.partner, evidence),
      ...givenRow(measure, given, usedCodeOf(given, evidence, settled), outcome),
    })),
    ...(evidence?.council && evidence.figure
      ? [
          {
            ...askedCells(plan, measure, '', evidence),
            partner: wordsCell(plan.council.name),
            ...councilRow(measure, evidence.figure, evidence.council, outcome),
            sheet: wordsCell(evidence.source?.sheet),
            cell: wordsCell(evidence.source?.cell),
          },
        ]
      : []),
    ...missing.map((partner) => ({ ...askedCells(plan, measure, partner, evidence), ...owedRow() })),
  ].map((row) => ({
    ...row,
    target: wordsCell(measure.target ? capitalise(targetWords(measure, plan.period.noun)) : SHORTHAND.notApplicable),
  }));
}

function askedCells(plan: Plan, measure: Measure, partner: string, evidence: Evidence | undefined): CouncilRow<Key> {
  const previous = evidence?.previous?.figure;
  const plainNumber = previous?.kind !== 'number' || previous.qualifier === 'exactly';
  return {
    ref: { value: measure.priority, role: 'label' },
    partner: wordsCell(partnerName(plan, partner)),
    measure: wordsCell(measure.title),
    lastYear: previous
      ? plainNumber
        ? valueCell(previous, measure, evidence?.figure)
        : wordsCell(shownFigure(readableFigure(previous, measure, evidence?.figure), measure.answer))
      : wordsCell(SHORTHAND.notAvailable),
    id: wordsCell(measure.id),
    partnerId: wordsCell(partner),
  };
}

function givenRow(measure: Measure, given: GivenFigure, used: UsedCode, outcome: Outcome | undefined): CouncilRow<Key> {
  const { figure = given.confidential, found, absence } = given;
  return {
    value: figure ? valueCell(figure, measure, outcome?.evidence.previous?.figure) : asFound(given),
    qualifier: wordsCell(qualifierWords(given)),
    ...partCells({ figure, found }),
    absenceCode: wordsCell(absence ?? ''),
    outcome: wordsCell((used === 'used' || used === 'absent') && outcome ? outcomeWords(measure, outcome) : ''),
    ...usedCells(used),
    source: returnWordsCell(found.source),
    comment: returnWordsCell(found.comment),
    file: wordsCell(given.at.file),
    sheet: wordsCell(given.at.sheet),
    cell: wordsCell(given.at.cell),
  };
}

/** The figure's qualifier; "confidential" marks a value that is for officers alone. */
function qualifierWords({ figure, confidential, absence }: GivenFigure): string {
  const shown = figure ?? confidential;
  const qualifier = shown?.kind === 'number' && shown.qualifier !== 'exactly' ? shown.qualifier : '';
  const mark = absence === 'confidential' ? ABSENCE_WORDS[absence].word : '';
  return [mark, qualifier].filter((word) => word !== '').join(', ');
}

/** The words that stood in the return where they didn't become a figure. */
function asFound({ state, found, absence }: GivenFigure): CellDescription {
  if (found.value !== '') return returnWordsCell(found.value);
  if (absence) return wordsCell(shownAbsence(absence));
  return wordsCell(state === 'blank' ? SHORTHAND.notAvailable : '');
}

/** Numerator and denominator: as numbers where the figure has parts, else as the words that were found. */
function partCells({ figure, found }: Pick<GivenFigure, 'figure' | 'found'>): CouncilRow<Key> {
  if (figure?.kind === 'number' && figure.parts) return partNumberCells(figure.parts);
  return { numerator: returnWordsCell(found.numerator), denominator: returnWordsCell(found.denominator) };
}

/** The council's own figure, with who entered it where a partner's source stands, and why where its comment does. */
function councilRow(
  measure: Measure,
  figure: Figure,
  council: CouncilEntry,
  outcome: Outcome | undefined,
): CouncilRow<Key> {
  return {
    value: valueCell(figure, measure),
    qualifier: wordsCell(figure.kind === 'number' && figure.qualifier !== 'exactly' ? figure.qualifier : ''),
    ...(figure.kind === 'number' && figure.parts && partNumberCells(figure.parts)),
    outcome: wordsCell(outcome ? outcomeWords(measure, outcome) : ''),
    ...usedCells('council'),
    source: wordsCell(enteredWords(council)),
    comment: wordsCell(council.reason),
  };
}

const partNumberCells = (parts: { numerator: number; denominator: number }): CouncilRow<Key> => ({
  numerator: partCell(parts.numerator),
  denominator: partCell(parts.denominator),
});

function usedCodeOf({ state, at, figure }: GivenFigure, evidence: Evidence | undefined, settled: boolean): UsedCode {
  if (state === 'blank') return 'blank';
  if (state === 'in error') return 'inError';
  if (evidence?.council && figure) return evidence.figure && identical(evidence.figure, figure) ? 'agrees' : 'replaced';
  if (evidence?.state === 'conflict') return 'conflict';
  const { source } = evidence ?? {};
  const isSource = source?.file === at.file && source.sheet === at.sheet && source.cell === at.cell;
  if (isSource && evidence?.state === 'entered') return 'used';
  if (state === 'absent') return settled && !isSource ? 'notChosen' : 'absent';
  return settled ? 'notChosen' : 'agrees';
}

function usedCells(used: UsedCode): CouncilRow<Key> {
  return { used: wordsCell(USE_CODES.words[used]), usedCode: wordsCell(used) };
}

function outcomeWords(measure: Measure, { kind }: Outcome): string {
  return measure.role === 'context' ? 'For information' : capitalise(kind);
}

function owedRow(): CouncilRow<Key> {
  return { value: wordsCell(SHORTHAND.notAvailable), ...usedCells('owed') };
}
