import type { Plan } from '../../core/plan/plan';
import { identityRows } from '../../core/returns/identity';
import { IDENTITY_COLUMNS, RETURN_SHEETS, RETURN_TABLES } from '../../core/returns/layout';
import type { SheetDescription } from '../sheet';
import { NO_PREFILL, type Prefill } from './prefill';

/**
 * The very hidden sheet that says whose return it is, with the definitions that it was issued with and the fingerprint
 * of the sign-off.
 */
export function identitySheet(
  plan: Plan,
  partner: string,
  { signOff, definitions }: Prefill = NO_PREFILL,
): SheetDescription {
  return {
    name: RETURN_SHEETS.identity,
    visibility: 'very hidden',
    purpose: 'Tells the council which return this is. Not for reading or changing.',
    widths: [28, 80],
    blocks: [
      {
        kind: 'table',
        name: RETURN_TABLES.identity,
        columns: IDENTITY_COLUMNS.map((header) => ({ header })),
        rows: identityRows(plan, partner, signOff?.fingerprint, definitions).map((row) =>
          row.map((value) => ({ value, role: 'text' as const, format: { kind: 'text' as const } })),
        ),
      },
    ],
    orientation: 'portrait',
    protected: true,
  };
}
