import { TEMPLATE_VERSION } from '../../src/core/returns/layout';
import type { EntrySketch, PlanSketch, ReturnSketch, TextSketch, TypedSketch } from '../../src/core/checks/example';
import { planFor } from '../../src/core/plan/asked';
import type { Measure } from '../../src/core/plan/measure';
import { PlanSchema, type Plan, type Priority } from '../../src/core/plan/plan';
import type { Entry, Field, PartnerReturn, SignOff } from '../../src/core/returns/partner-return';
import { makeSignature } from '../../src/core/returns/signature';
import type { EntryValue, Figure } from '../../src/core/values/figure';

export const PARTNER = 'green-trust';
export const FILE = 'green-trust.xlsx';
const FIRST_ROW = 5;

/** A measure: a count of visits to parks, changed by the sketch. */
export function measureOf(sketch: Partial<Measure> = {}): Measure {
  return {
    id: 'parks-1-visits',
    priority: 'Parks 1',
    title: 'Visits to parks',
    definition: 'Visits counted at the gates of all parks, from 1 April to 31 March.',
    answer: { kind: 'count', unit: 'visits' },
    polarity: 'higher',
    role: 'deciding',
    target: { rule: 'provided' },
    reporters: [PARTNER],
    ...sketch,
  };
}

export function priorityOf(sketch: Partial<Priority> = {}): Priority {
  const ref = sketch.ref ?? 'Parks 1';
  return { ref, theme: 'Parks', title: `What ${ref} promises`, lead: PARTNER, combine: { rule: 'all' }, ...sketch };
}

/** A plan of one priority and one measure, changed by the sketch. */
export function planOf(sketch: PlanSketch = {}): Plan {
  const measures = (sketch.measures ?? [{}]).map(measureOf);
  const refs = [...new Set(measures.map((measure) => measure.priority))];
  const priorities = sketch.priorities ?? refs.map((ref) => ({ ref }));
  return PlanSchema.parse({
    id: 'parks-plan',
    version: '1',
    title: 'Parks plan',
    council: { name: 'Westbury Council', area: 'Westbury', email: 'plan@westbury.example' },
    partnership: { name: 'Parks Partnership' },
    actionPlan: { label: '2023-26', ends: '2026-03-31' },
    period: {
      label: '2024/25',
      start: '2024-04-01',
      end: '2025-03-31',
      previousLabel: '2023/24',
      returnBy: '2025-05-16',
    },
    themes: [{ code: 'Parks', name: 'Parks', aim: 'parks for everyone' }],
    partners: [
      { id: PARTNER, name: 'Green Trust' },
      { id: 'bin-crew', name: 'Bin Crew' },
    ],
    ...sketch,
    measures,
    priorities: priorities.map(priorityOf),
  });
}

/** A field at a cell; undefined is blank, a plain value reads as itself. */
export function fieldOf<T>(typed: TypedSketch<T> | undefined, sheet: string, cell: string): Field<T> {
  const at = { file: FILE, sheet, cell };
  if (typed === undefined) return { at, found: '', reading: { state: 'blank' } };
  if (typeof typed === 'object' && typed !== null && 'reading' in typed) return { at, ...typed };
  const value = typed as T;
  const found = typeof value === 'boolean' ? (value ? 'Yes' : 'No') : String(value);
  return { at, found, reading: { state: 'read', value } };
}

export function entryOf(sketch: EntrySketch = {}, row = FIRST_ROW): Entry {
  const measure = measureOf(sketch.measure);
  const field = <T>(typed: TypedSketch<T> | undefined, column: string): Field<T> =>
    fieldOf(typed, 'Figures', `${column}${row}`);
  const entry: Entry = {
    partner: PARTNER,
    measure: measure.id,
    lastYear: field<EntryValue>(sketch.lastYear ?? measure.previous?.value, 'F'),
    value: field(sketch.value, 'G'),
    qualifier: field(sketch.qualifier, 'H'),
    numerator: field(sketch.numerator, 'I'),
    denominator: field(sketch.denominator, 'J'),
    source: field(sketch.source, 'K'),
    comment: field(sketch.comment, 'L'),
  };
  const figure = sketch.figure === undefined ? figureMadeOf(entry, measure) : sketch.figure;
  const said = [entry.value.reading, entry.qualifier.reading].find(({ state }) => state === 'absent');
  if (said?.state === 'absent') {
    const { absence } = said;
    return { ...entry, absence, ...(absence === 'confidential' && figure && { confidential: figure }) };
  }
  return figure ? { ...entry, figure } : entry;
}

function figureMadeOf(entry: Entry, measure: Measure): Figure | undefined {
  const { value, qualifier, numerator, denominator } = entry;
  const typed = value.reading.state === 'read' ? value.reading.value : undefined;
  if (typeof typed === 'boolean') return { kind: 'yes-no', value: typed };
  if (typeof typed === 'string') return measure.answer.kind === 'text' ? { kind: 'text', value: typed } : undefined;
  const parts =
    numerator.reading.state === 'read' && denominator.reading.state === 'read'
      ? { numerator: numerator.reading.value, denominator: denominator.reading.value }
      : undefined;
  const computed =
    parts && (parts.numerator / parts.denominator) * (measure.answer.kind === 'rate' ? measure.answer.per : 100);
  const number = computed ?? typed;
  if (number === undefined || !Number.isFinite(number)) return undefined;
  return {
    kind: 'number',
    value: number,
    qualifier: qualifier.reading.state === 'read' ? qualifier.reading.value : 'exactly',
    ...(parts && { parts }),
  };
}

/** A return as its partner sent it, signed off unless the sketch says otherwise. */
export function returnOf(sketch: ReturnSketch = {}): PartnerReturn {
  const { signOff, ...ret } = unsignedReturn(sketch);
  const asEntered = signOff.fingerprint === 'as entered';
  return { ...ret, signOff: asEntered ? { ...signOff, fingerprint: makeSignature({ ...ret, signOff }) } : signOff };
}

function unsignedReturn(sketch: ReturnSketch): PartnerReturn {
  const issued = planFor(planOf(issuedSketch(sketch)), sketch.identity?.partner ?? PARTNER);
  return {
    file: FILE,
    identity: {
      plan: issued.id,
      planVersion: issued.version,
      templateVersion: TEMPLATE_VERSION,
      partner: PARTNER,
      period: issued.period.label,
      definitions: '0123456789abcdef',
      ...sketch.identity,
    },
    issued,
    entries: (sketch.entries ?? []).map((entry, index) => entryOf(entry, FIRST_ROW + index)),
    texts: (sketch.texts ?? []).map(({ priority, text }, index) => ({
      partner: PARTNER,
      priority: priority?.ref ?? `Parks ${index + 1}`,
      text: fieldOf(text, 'Narrative', `D${FIRST_ROW + index}`),
    })),
    signOff: signOffOf(sketch.signOff),
    deviations: sketch.deviations ?? [],
  };
}

/** The plan that a return was issued with: from the sketch or, without it, what its entries and texts answer. */
function issuedSketch({ issued, entries = [], texts = [] }: ReturnSketch): PlanSketch {
  const measures = entries.map((entry) => entry.measure ?? {});
  const written = texts.map(textPriority);
  const refs = new Set(written.map(({ ref }) => ref));
  const others = [
    ...new Set(
      (measures.length > 0 || written.length > 0 ? measures : [{}]).map((measure) => measure.priority ?? 'Parks 1'),
    ),
  ];
  return {
    measures: measures.length > 0 || written.length > 0 ? measures : [{}],
    priorities: [...others.filter((ref) => !refs.has(ref)).map((ref) => ({ ref })), ...written],
    ...issued,
  };
}

function textPriority({ priority }: TextSketch, index: number): Partial<Priority> {
  return {
    ref: `Parks ${index + 1}`,
    text: { from: [PARTNER], prompt: 'What was done, and for whom.', minWords: 5, maxWords: 40 },
    ...priority,
  };
}

function signOffOf(
  sketch: ReturnSketch['signOff'] = { name: 'Ann Lee', role: 'Director', date: '2025-05-11' },
): SignOff {
  return {
    name: fieldOf(sketch.name, 'Start here', 'B14'),
    role: fieldOf(sketch.role, 'Start here', 'B15'),
    date: fieldOf(sketch.date, 'Start here', 'B16'),
    ...(sketch.fingerprint !== undefined && { fingerprint: sketch.fingerprint }),
  };
}
