import type { Finding } from '../finding';
import { canonicalJson } from '../fingerprint';
import { groupedBy } from '../grouped-by';
import type { Measure } from '../plan/measure';
import type { Plan } from '../plan/plan';
import { planIndex } from '../plan/plan-index';
import type { Entry, Field, PartnerReturn, PartnerText } from '../returns/partner-return';
import { previousFigure } from '../returns/previous-figure';
import type { CheckedReturn, Given, GivenFigure, GivenPrevious, GivenText } from './types';
import { consolidationFinding } from './checks';
import { measurePlace, measureWords } from './finding-words';

export interface GatheredReturns {
  given: Given;
  entries: readonly Entry[];
  allTexts: readonly PartnerText[];
  findings: readonly Finding[];
}

/** What the accepted returns hold for this plan, in the plan's order, and what in them the plan doesn't ask for. */
export function givenByReturns(plan: Plan, accepted: readonly CheckedReturn[]): GatheredReturns {
  const entries = inPlanOrder(
    accepted.flatMap(entriesIn),
    plan.measures,
    (each) => each.entry.measure,
    ({ id }) => id,
  );
  const texts = inPlanOrder(
    accepted.flatMap((checked) => checked.return.texts),
    plan.priorities,
    ({ priority }) => priority,
    ({ ref }) => ref,
  );
  return {
    given: {
      figures: entries.map(({ of, each }) => givenFigure(of, each)),
      texts: texts.flatMap(({ each }) => givenText(each)),
      previous: entries.flatMap(({ of, each }) => givenPrevious(of, each)),
    },
    entries: entries.map(({ each }) => each.entry),
    allTexts: texts.map(({ each }) => each),
    findings: [
      ...entries.flatMap(({ of, each }) => changedAnswer(of, each)),
      ...accepted.flatMap((checked) => unaskedEntries(plan, checked.return)),
    ],
  };
}

/** Those that the plan knows, in its order; within one of its rows they stay in the order they came. */
function inPlanOrder<Each, Of>(
  all: readonly Each[],
  plan: readonly Of[],
  keyOf: (each: Each) => string,
  idOf: (of: Of) => string,
): readonly { each: Each; of: Of }[] {
  const byKey = groupedBy(all, keyOf);
  return plan.flatMap((of) => (byKey.get(idOf(of)) ?? []).map((each) => ({ each, of })));
}

/** An entry with what its return says of it. */
interface EnteredIn {
  entry: Entry;
  /** The return's file. */
  file: string;
  /** The measure as the return was issued with it. */
  issued: Measure | undefined;
  wrong: boolean;
}

function entriesIn({ return: { file, entries, issued }, findings }: CheckedReturn): readonly EnteredIn[] {
  const measures = new Map(issued.measures.map((measure) => [measure.id, measure]));
  const errors = groupedBy(
    findings.filter(({ severity }) => severity === 'error'),
    ({ place }) => place.cell,
  );
  return entries.map((entry) => ({ entry, file, issued: measures.get(entry.measure), wrong: hasError(entry, errors) }));
}

function givenFigure(measure: Measure, entered: EnteredIn): GivenFigure {
  const { entry } = entered;
  const state = stateOf(measure, entered);
  return {
    partner: entry.partner,
    measure: entry.measure,
    state,
    ...(state === 'given' && { figure: entry.figure }),
    at: whereGiven(entry),
  };
}

/** Where the value was typed; where it comes from its parts alone, the first of them. */
function whereGiven(entry: Entry): Entry['value']['at'] {
  return entry.figure && isEmpty(entry.value) && !isEmpty(entry.numerator) ? entry.numerator.at : entry.value.at;
}

function stateOf(measure: Measure, { entry, issued, wrong }: EnteredIn): GivenFigure['state'] {
  if (!entry.figure && [entry.value, entry.numerator, entry.denominator].every(isEmpty)) return 'blank';
  if (!entry.figure || wrong || answersAnother(measure, issued)) return 'in error';
  return 'given';
}

/** Blank, or no more than "tbc" or "n/a". */
function isEmpty({ reading }: Field<unknown>): boolean {
  return reading.state === 'blank' || (reading.state === 'unusable' && reading.reason === 'placeholder');
}

/**
 * An error at one of the cells that make the figure must be corrected before the figure can decide anything.
 * @param errorsAt by the cell's address
 */
function hasError(
  { value, qualifier, numerator, denominator }: Entry,
  errorsAt: ReadonlyMap<string | undefined, readonly Finding[]>,
): boolean {
  if (errorsAt.size === 0) return false;
  return [value, qualifier, numerator, denominator].some(({ at }) =>
    errorsAt.get(at.cell)?.some(({ place }) => place.sheet === at.sheet && (place.file ?? at.file) === at.file),
  );
}

/** True where the return asked for this measure in another kind or unit than the plan does now. */
function answersAnother(measure: Measure, issued: Measure | undefined): boolean {
  return issued !== undefined && nature(issued) !== nature(measure);
}

/** Worked out once for each measure, however many returns were issued with it. */
const NATURES = new WeakMap<Measure, string>();

/** What a value means: all of the answer but how exactly it is asked. */
function nature(measure: Measure): string {
  const known = NATURES.get(measure);
  if (known !== undefined) return known;
  const found = canonicalJson({ ...measure.answer, decimals: undefined, mayExceed100: undefined });
  NATURES.set(measure, found);
  return found;
}

function changedAnswer(measure: Measure, { entry, issued, file }: EnteredIn): Finding[] {
  if (isEmpty(entry.value) || !answersAnother(measure, issued)) return [];
  const message = `${measureWords(measure)}: ${file} answers it in the way an earlier version of the plan asked. The plan has since changed the unit, so "${entry.value.found}" isn't used.`;
  return [
    consolidationFinding('changed-answer', {
      message,
      place: measurePlace(measure, entry.value.at),
      found: entry.value.found,
    }),
  ];
}

function givenText({ partner, priority, text: { at, found, reading } }: PartnerText): GivenText[] {
  const text = reading.state === 'read' ? reading.value : reading.state === 'unclear' ? found : '';
  return text.trim() === '' ? [] : [{ partner, priority, text: text.trim(), at }];
}

function givenPrevious(measure: Measure, { entry, issued }: EnteredIn): GivenPrevious[] {
  const previous = issued?.previous;
  return previous && !answersAnother(measure, issued)
    ? [{ measure: entry.measure, figure: previousFigure(previous), at: entry.lastYear.at }]
    : [];
}

function unaskedEntries(plan: Plan, returned: PartnerReturn): Finding[] {
  const { measures, priorities } = planIndex(plan);
  const unasked = [
    ...returned.entries
      .filter(({ measure, value }) => !measures.has(measure) && !isEmpty(value))
      .map(({ measure, value }) => ({ about: `measure "${measure}"`, field: value })),
    ...returned.texts
      .filter(({ priority, text }) => !priorities.has(priority) && !isEmpty(text))
      .map(({ priority, text }) => ({ about: `priority "${priority}"`, field: text })),
  ];
  return unasked.map(({ about, field }) =>
    consolidationFinding('unasked-entry', {
      message: `${returned.file} answers ${about}, which the plan doesn't ask for. The entry isn't used.`,
      place: { ...field.at },
      found: field.found,
    }),
  );
}
