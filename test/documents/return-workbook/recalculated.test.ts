import fc from 'fast-check';
import { cellAddress } from '../../../src/core/place';
import { returnOf } from '../../../src/core/returns/read-return';
import { Trouble } from '../../../src/core/trouble';
import { contentOf } from '../../../src/documents/content-of';
import { withEdits, type DescribedEdit } from '../../../src/documents/edited-cells';
import { prefillFrom } from '../../../src/documents/return-workbook/prefill-from-return';
import { recalculate } from '../../../src/documents/return-workbook/recalculated';
import { returnWorkbook } from '../../../src/documents/return-workbook/return-workbook';
import type { WorkbookDescription } from '../../../src/documents/sheet';
import { PLAN } from '../../builders/returned-file';
import { PARTNER } from '../../builders/returns';
import { propertyRuns } from '../../builders/property-runs';

/** What every formula shows. */
function computed({ sheets }: WorkbookDescription): unknown {
  return sheets.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      (block.kind === 'table' ? block.rows : block.lines).flatMap((row) =>
        row.flatMap(({ formula, value }) => (formula === undefined ? [] : [[formula, value]])),
      ),
    ),
  );
}

const value = fc.constantFrom<(string | number | null)[]>(
  1700,
  17_000,
  0.97,
  40,
  -3,
  0,
  'tbc',
  'over 20',
  '97%',
  ' ',
  null,
  'The parks were open all year.',
  '=1+1',
);
const edit = fc.oneof(
  fc
    .tuple(fc.constantFrom(4, 5, 6), fc.constantFrom(6, 7, 10, 11), value)
    .map(([row, column, typed]): DescribedEdit => ({ sheet: 'Figures', cell: cellAddress(row, column), value: typed })),
  fc
    .tuple(fc.constantFrom('I6', 'J6'), value)
    .map(([cell, typed]): DescribedEdit => ({ sheet: 'Figures', cell, value: typed })),
  value.map((typed): DescribedEdit => ({ sheet: 'Narrative', cell: 'D5', value: typed })),
);

describe('a return that is recalculated after an edit', () => {
  it('shows what a return printed with these entries shows', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
        (bursts) => {
          const now = bursts.reduce(
            (before, edits) => recalculate(withEdits(before, edits), before, PLAN, PARTNER),
            returnWorkbook(PLAN, PARTNER),
          );
          const ret = returnOf(contentOf(now, 'green-trust.xlsx'));
          if (ret instanceof Trouble) throw ret;
          expect(computed(now)).toEqual(computed(returnWorkbook(ret.issued, PARTNER, prefillFrom(ret))));
        },
      ),
      propertyRuns(60),
    );
  });

  it('leaves what isn’t changed as it is', () => {
    const before = returnWorkbook(PLAN, PARTNER);
    const now = recalculate(withEdits(before, [{ sheet: 'Figures', cell: 'G5', value: 3 }]), before, PLAN, PARTNER);
    const rows = ({ sheets }: WorkbookDescription): readonly unknown[] =>
      sheets[1]?.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])) ?? [];
    expect(rows(now).map((row, index) => row === rows(before)[index])).toEqual([false, true, true]);
  });
});
