import type { StatusKind } from '../core/plan/status-kind';
import type { Tone } from './report';

const TONES: Record<StatusKind, Tone> = {
  'achieved': 'good',
  'partly-achieved': 'partly',
  'not-achieved': 'bad',
  'not-received': 'missing',
  'needs-decision': 'open',
  'not-due': 'neutral',
  'not-applicable': 'neutral',
};

/** How a status is felt: its colour and sign, whatever the plan's word for it. */
export function toneOf(status: StatusKind): Tone {
  return TONES[status];
}
