import { STATUS_KINDS, type StatusKind } from '../../src/core/plan/status-kind';
import type { Figure } from '../../src/core/values/figure';
import type { Evidence, Outcome } from '../../src/core/status/outcome';
import type { Decision, Headline, PriorityStatus } from '../../src/core/status/priority-status';
import type { ConsolidatedText, Receipt } from '../../src/core/consolidation/types';
import { percentShare } from '../../src/core/status/share';
import { FILE, PARTNER } from './returns';

export const number = (
  value: number,
  qualifier: Extract<Figure, { kind: 'number' }>['qualifier'] = 'exactly',
): Figure => ({ kind: 'number', value, qualifier });

export const yesNo = (value: boolean): Figure => ({ kind: 'yes-no', value });

/** Evidence from a cell of Green Trust's return, with this figure. */
export function entered(figure: Figure, previous?: Figure): Partial<Evidence> {
  return {
    state: 'entered',
    figure,
    source: { file: FILE, sheet: 'Figures', cell: 'G6' },
    partner: PARTNER,
    ...(previous && { previous: { figure: previous } }),
  };
}

export const owedBy = (...partners: string[]): Partial<Evidence> => ({ state: 'owed', owedBy: partners });

/** The outcome of "Visits to parks", met, unless the sketch says otherwise. */
export function anOutcome(evidence: Partial<Evidence>, sketch: Partial<Omit<Outcome, 'evidence'>> = {}): Outcome {
  const measure = sketch.measure ?? 'parks-1-visits';
  return {
    measure,
    kind: 'met',
    explanation: '',
    ...sketch,
    evidence: { measure, state: 'entered', owedBy: [], ...evidence },
  };
}

/** The status of Parks 1, achieved by its figures, unless the sketch says otherwise. */
export function aStatus(sketch: Partial<PriorityStatus> = {}): PriorityStatus {
  const computed = sketch.computed ?? sketch.published ?? 'achieved';
  return {
    priority: 'Parks 1',
    computed,
    published: computed,
    basis: 'figure',
    deciding: [],
    context: [],
    owed: [],
    explanation: '',
    ...sketch,
  };
}

export function aDecision(sketch: Partial<Decision> = {}): Decision {
  return {
    priority: 'Parks 1',
    status: 'achieved',
    reason: 'Every park was open all year.',
    by: 'Ann Lee',
    on: '2025-05-20',
    ...sketch,
  };
}

/** The headline of these counts. */
export function aHeadline(counts: Partial<Record<StatusKind, number>>): Headline {
  const full = Object.fromEntries(STATUS_KINDS.map((kind) => [kind, counts[kind] ?? 0])) as Record<StatusKind, number>;
  const priorities = STATUS_KINDS.reduce((sum, kind) => sum + full[kind], 0);
  const reported = full.achieved + full['partly-achieved'] + full['not-achieved'];
  const share = (of: number, kinds: readonly StatusKind[]): Record<StatusKind, number> =>
    Object.fromEntries(
      STATUS_KINDS.map((kind) => [kind, kinds.includes(kind) ? percentShare(full[kind], of) : 0]),
    ) as Record<StatusKind, number>;
  return {
    priorities,
    reported,
    counts: full,
    percentOfAll: share(priorities, STATUS_KINDS),
    percentOfReported: share(reported, ['achieved', 'partly-achieved', 'not-achieved']),
  };
}

export function aText(text: string, sketch: Partial<ConsolidatedText> = {}): ConsolidatedText {
  return {
    priority: 'Parks 1',
    partner: PARTNER,
    text,
    source: { file: FILE, sheet: 'Narrative', cell: 'D5' },
    ...sketch,
  };
}

export function aReceipt(sketch: Partial<Receipt> = {}): Receipt {
  return {
    partner: PARTNER,
    asked: { measures: 1, texts: 0 },
    given: { measures: 1, texts: 0 },
    signatures: [],
    files: [FILE],
    state: 'received',
    late: false,
    ...sketch,
  };
}
