import type { Plan } from '../../core/plan/plan';
import { identityRows } from '../../core/returns/identity';
import { IDENTITY_COLUMNS, IDENTITY_NAMES, RETURN_SHEETS, RETURN_TABLES } from '../../core/returns/layout';
import type { SheetDescription } from '../sheet';
import { codesTable, type EntryRow } from './entry-codes';
import type { Prefill } from './prefill';

/**
 * The very hidden sheet that says whose return it is, with the definitions that it was issued with, what signing off
 * in the add-in left, and the formulas of the code of what is entered.
 */
export function identitySheet(
  plan: Plan,
  partner: string,
  { signOff, definitions }: Prefill,
  entries: readonly EntryRow[],
): SheetDescription {
  const rows = identityRows(plan, partner, signOff?.inAddIn, definitions);
  return {
    name: RETURN_SHEETS.identity,
    visibility: 'very hidden',
    purpose: 'Tells the council which return this is. Not for reading or changing.',
    widths: [28, 80, 12],
    blocks: [
      {
        kind: 'table',
        name: RETURN_TABLES.identity,
        columns: IDENTITY_COLUMNS.map((header) => ({ header })),
        rows: rows.map((row) =>
          row.map((value) => ({ value, role: 'text' as const, format: { kind: 'text' as const } })),
        ),
      },
      codesTable(entries, rows.length + 2, `$B$${2 + rows.findIndex(([name]) => name === IDENTITY_NAMES.signs)}`),
    ],
    orientation: 'portrait',
    protected: true,
  };
}
