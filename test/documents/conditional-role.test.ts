import { PROVISIONAL_WORDS } from '../../src/core/status/provisional';
import { conditionalRole } from '../../src/documents/conditional-role';
import { returnWorkbook } from '../../src/documents/return-workbook/return-workbook';
import type { ColumnDescription } from '../../src/documents/sheet';
import { PLAN } from '../builders/returned-file';
import { PARTNER } from '../builders/returns';

const columns = returnWorkbook(PLAN, PARTNER).sheets.flatMap(({ blocks }) =>
  blocks.flatMap((block) => (block.kind === 'table' ? block.columns : [])),
);
const looksOf = (header: string): ColumnDescription['looks'] =>
  columns.find((column) => column.header === header)?.looks;

describe('the role that a conditional look lays over a cell', () => {
  it.each([
    ['Check', 'Fix: enter digits only', 'fault'],
    ['Check', 'Check: 10 times last year', 'status-partly'],
    ['Check', 'To do: enter a number', undefined],
    ['Check', '', undefined],
    ['Provisional status', PROVISIONAL_WORDS.met, 'status-good'],
    ['Provisional status', PROVISIONAL_WORDS.missed, 'status-bad'],
    ['Words', '2 words: too short, at least 3', 'fault'],
    ['Words', '30 words', undefined],
  ])('in %s, %j: %s', (header, value, role) => {
    expect(conditionalRole({ value }, looksOf(header))).toBe(role);
  });

  it('is known for every look of a return', () => {
    for (const { looks = [] } of columns) {
      for (const look of looks) {
        const [, sought = ''] = /"(.*)"/.exec(look.formula) ?? [];
        expect(conditionalRole({ value: sought }, [look])).toBe(look.role);
      }
    }
  });

  it('is none for a formula of another form', () => {
    expect(conditionalRole({ value: 3 }, [{ formula: '$A1>2', role: 'fault' }])).toBeUndefined();
  });
});
