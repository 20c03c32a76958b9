import { PROVISIONAL_WORDS } from '../../core/status/provisional';
import type { OutcomeKind } from '../../core/status/outcome';
import type { Tone } from '../report';
import type { ColumnDescription } from '../sheet';
import { BEGINNINGS } from './check-messages';

type Looks = NonNullable<ColumnDescription['looks']>;

/** What must be corrected stands out more than what may be explained; a blank row isn't blamed. */
export function checkLooks(cell: string): Looks {
  return [
    { formula: beginsWith(cell, BEGINNINGS.fix), role: 'fault' },
    { formula: beginsWith(cell, BEGINNINGS.check), role: 'status-partly' },
  ];
}

const TONES: Record<OutcomeKind, Tone> = {
  'met': 'good',
  'nearly met': 'partly',
  'missed': 'bad',
  'not known': 'open',
  'not due': 'neutral',
};

export function statusLooks(cell: string): Looks {
  return (Object.keys(TONES) as OutcomeKind[]).map((kind) => ({
    formula: `${cell}="${PROVISIONAL_WORDS[kind]}"`,
    role: `status-${TONES[kind]}` as const,
  }));
}

function beginsWith(cell: string, text: string): string {
  return `LEFT(${cell},${text.length})="${text}"`;
}
