import { signatureOf } from '../returns/signature';
import type { Finding } from '../finding';
import { groupBy } from '../group-by';
import { isSameQuestion } from '../measure-kinds';
import type { Measure } from '../plan/measure';
import type { Plan } from '../plan/plan';
import { planIndex } from '../plan/plan-index';
import type { Entry, Field, PartnerReturn, PartnerText } from '../returns/partner-return';
import { previousFigure } from '../returns/previous-figure';
import type { KeptReturn, ReceivedFile } from './council-year';
import { consolidationFinding } from './checks';
import { measurePlace, measureWords } from './finding-words';
import type { CheckedReturn, FoundWords, GivenFigure, GivenPrevious, GivenText } from './types';

/** What a year keeps of a checked return; one for another plan or period, or of an unknown partner, is set aside. */
export function receivedReturn(plan: Plan, checked: CheckedReturn): ReceivedFile {
  const { file, identity } = checked.return;
  const reason = reasonToSetAside(plan, identity);
  if (reason === undefined) return { state: 'used', return: keptReturn(plan, checked) };
  const finding = setAsideFinding(file, reason);
  return { state: 'not used', why: finding.message, file: { file, findings: [finding, ...checked.findings] } };
}

/** Why a return isn't used; undefined where it answers this plan and period. */
function reasonToSetAside(plan: Plan, identity: PartnerReturn['identity']): string | undefined {
  if (identity.plan !== plan.id) return `it answers another plan ("${identity.plan}")`;
  if (identity.period !== plan.period.label) return `it is for ${identity.period}, and this is ${plan.period.label}`;
  return planIndex(plan).partners.has(identity.partner) ? undefined : unknownPartnerReason(identity.partner);
}

export const unknownPartnerReason = (partner: string): string => `the plan names no partner "${partner}"`;

export function setAsideFinding(file: string, reason: string): Finding {
  return consolidationFinding('unused-return', { message: `${file} wasn't used: ${reason}.`, place: { file } });
}

function keptReturn(plan: Plan, checked: CheckedReturn): KeptReturn {
  const returned = checked.return;
  const { measures } = planIndex(plan);
  const ranks = planRanks(plan);
  const entries = sortByPlan(ranks.measures, entriesIn(checked), ({ entry }) => entry.measure).flatMap((each) => {
    const measure = measures.get(each.entry.measure);
    return measure ? [{ measure, each }] : [];
  });
  return {
    file: returned.file,
    partner: returned.identity.partner,
    ...keptSignOff(returned),
    figures: entries.map(({ measure, each }) => givenFigure(measure, each)),
    texts: sortByPlan(ranks.priorities, returned.texts, ({ priority }) => priority).flatMap(givenText),
    previous: entries.flatMap(({ measure, each }) => givenPrevious(measure, each)),
    findings: [
      ...entries.flatMap(({ measure, each }) => changedAnswer(measure, each)),
      ...unaskedEntries(plan, returned),
      ...checked.findings,
    ],
  };
}

type Ranks = ReadonlyMap<string, number>;

/** Sorts by rank in the plan and leaves out what the plan doesn't have; equal ranks keep their order. */
export function sortByPlan<Each>(ranks: Ranks, all: readonly Each[], keyOf: (each: Each) => string): readonly Each[] {
  return all
    .flatMap((each) => {
      const rank = ranks.get(keyOf(each));
      return rank === undefined ? [] : [{ each, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ each }) => each);
}

/** Worked out once for each plan, however many returns answer it. */
const RANKS = new WeakMap<Plan, { measures: Ranks; priorities: Ranks }>();

/** Where each measure and priority stands in the plan. */
export function planRanks(plan: Plan): { measures: Ranks; priorities: Ranks } {
  const known = RANKS.get(plan);
  if (known) return known;
  const ranks = {
    measures: new Map(plan.measures.map(({ id }, rank) => [id, rank])),
    priorities: new Map(plan.priorities.map(({ ref }, rank) => [ref, rank])),
  };
  RANKS.set(plan, ranks);
  return ranks;
}

function keptSignOff(returned: PartnerReturn): Pick<KeptReturn, 'signedOn' | 'signedBy' | 'signature'> {
  const { date, name } = returned.signOff;
  const signature = signatureOf(returned);
  const signedOn = date.reading.state === 'read' ? date.reading.value.slice(0, 10) : '';
  return {
    signedOn: /^\d{4}-\d{2}-\d{2}$/.test(signedOn) ? signedOn : '',
    signedBy: name.reading.state === 'read' ? name.reading.value.trim() : '',
    ...(signature.state !== 'not signed' && {
      signature: { by: signature.by, isChanged: signature.state === 'changed' },
    }),
  };
}

/** An entry with what its return says of it. */
interface EnteredIn {
  entry: Entry;
  /** The return's file. */
  file: string;
  /** The measure as the return was issued with it. */
  issued: Measure | undefined;
  /** True where an error at one of the cells that make the figure must be corrected first. */
  isWrong: boolean;
}

function entriesIn({ return: { file, entries, issued }, findings }: CheckedReturn): readonly EnteredIn[] {
  const measures = new Map(issued.measures.map((measure) => [measure.id, measure]));
  const errors = groupBy(
    findings.filter(({ severity }) => severity === 'error'),
    ({ place }) => place.cell,
  );
  return entries.map((entry) => ({
    entry,
    file,
    issued: measures.get(entry.measure),
    isWrong: hasError(entry, errors),
  }));
}

function givenFigure(measure: Measure, entered: EnteredIn): GivenFigure {
  const { entry } = entered;
  const state = figureState(measure, entered);
  const figure = state === 'given' ? entry.figure : undefined;
  const confidential = state === 'absent' ? entry.confidential : undefined;
  return {
    partner: entry.partner,
    measure: entry.measure,
    state,
    ...(figure && { figure }),
    ...(entry.absence !== undefined && { absence: entry.absence }),
    ...(confidential && { confidential }),
    at: whereGiven(entry),
    found: foundBeside(figure ?? confidential, {
      value: entry.value.reading.state === 'absent' ? '' : entry.value.found,
      numerator: entry.numerator.found,
      denominator: entry.denominator.found,
      source: entry.source.found,
      comment: entry.comment.found,
    }),
  };
}

/** The found words without those that became part of the figure. */
export function foundBeside(figure: GivenFigure['figure'], found: FoundWords): FoundWords {
  const hasParts = figure?.kind === 'number' && figure.parts !== undefined;
  return {
    value: figure ? '' : found.value,
    numerator: hasParts ? '' : found.numerator,
    denominator: hasParts ? '' : found.denominator,
    source: found.source,
    comment: found.comment,
  };
}

/** The cell of the value; where the figure comes from its parts alone, the cell of the numerator. */
function whereGiven(entry: Entry): Entry['value']['at'] {
  return entry.figure && holdsNoEntry(entry.value) && !holdsNoEntry(entry.numerator)
    ? entry.numerator.at
    : entry.value.at;
}

function figureState(measure: Measure, { entry, issued, isWrong }: EnteredIn): GivenFigure['state'] {
  if (entry.absence !== undefined) return isWrong || answersAnother(measure, issued) ? 'in error' : 'absent';
  if (!entry.figure && [entry.value, entry.numerator, entry.denominator].every(holdsNoEntry)) return 'blank';
  return !entry.figure || isWrong || answersAnother(measure, issued) ? 'in error' : 'given';
}

/** True where a field is blank or holds only a placeholder such as "tbc" or "n/a". */
function holdsNoEntry({ reading }: Field<unknown>): boolean {
  return reading.state === 'blank' || (reading.state === 'unusable' && reading.reason === 'placeholder');
}

/**
 * True where one of the cells that make the figure has an error, which must be corrected before the figure is used.
 * @param errorsAt the errors by the address of their cell
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

/** True where the measure was asked in another kind or unit than the plan asks it in now. */
export function answersAnother(measure: Measure, issued: Measure | undefined): boolean {
  return issued !== undefined && issued !== measure && !isSameQuestion(issued.answer, measure.answer);
}

function changedAnswer(measure: Measure, { entry, issued, file }: EnteredIn): Finding[] {
  if (holdsNoEntry(entry.value) || !answersAnother(measure, issued)) return [];
  return [changedAnswerFinding(measure, file, { at: entry.value.at, found: entry.value.found })];
}

export function changedAnswerFinding(
  measure: Measure,
  file: string,
  { at, found }: Pick<Field<unknown>, 'at' | 'found'>,
): Finding {
  const message = [
    `${measureWords(measure)}: ${file} answers it in the way an earlier version of the plan asked.`,
    `The plan has since changed the unit, so "${found}" isn't used.`,
  ].join(' ');
  return consolidationFinding('changed-answer', { message, place: measurePlace(measure, at), found });
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

function unaskedEntries(plan: Plan, { file, entries, texts }: PartnerReturn): Finding[] {
  const { measures, priorities } = planIndex(plan);
  return [
    ...entries
      .filter(({ measure, value }) => !measures.has(measure) && !holdsNoEntry(value))
      .map(({ measure, value }) => unaskedFinding(file, `measure "${measure}"`, value)),
    ...texts
      .filter(({ priority, text }) => !priorities.has(priority) && !holdsNoEntry(text))
      .map(({ priority, text }) => unaskedFinding(file, `priority "${priority}"`, text)),
  ];
}

/**
 * The finding about something given that this plan doesn't ask for.
 * @param about what it was given for, in words: 'measure "safe-2-rank"'
 */
export function unaskedFinding(
  file: string,
  about: string,
  { at, found }: Pick<Field<unknown>, 'at' | 'found'>,
): Finding {
  return consolidationFinding('unasked-entry', {
    message: `${file} answers ${about}, which the plan doesn't ask for. The entry isn't used.`,
    place: { ...at },
    found,
  });
}
