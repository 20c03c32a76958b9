import type { StatusKind } from '../core/plan/status-kind';
import type { OutcomeKind } from '../core/status/outcome';
import type { Tone } from './report';

const STATUS_TONES: Record<StatusKind, Tone> = {
  'achieved': 'good',
  'partly-achieved': 'partly',
  'not-achieved': 'bad',
  'not-received': 'missing',
  'needs-decision': 'open',
  'not-due': 'neutral',
  'not-applicable': 'neutral',
};

/** The tone of a status, whatever the plan's word for it. */
export function toneOf(status: StatusKind): Tone {
  return STATUS_TONES[status];
}

/** The tone of each outcome. */
export const OUTCOME_TONES: Readonly<Record<OutcomeKind, Tone>> = {
  'met': 'good',
  'nearly met': 'partly',
  'missed': 'bad',
  'not known': 'open',
  'not due': 'neutral',
  'not applicable': 'neutral',
};
