import { PROVISIONAL_WORDS } from '../../src/core/status/outcome-words';
import { conditionalRole, lookFormula } from '../../src/documents/conditional-look';
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
    ['Check', 'To fix: enter digits only', 'fault'],
    ['Check', 'To explain: 10 times last year', 'status-partly'],
    ['Check', 'To do: enter a number', undefined],
    ['Check', '', undefined],
    ['Provisional status', PROVISIONAL_WORDS.met, 'status-good'],
    ['Provisional status', PROVISIONAL_WORDS.missed, 'status-bad'],
    ['Words', 'To look at: 2 words, at least 3 are asked for', 'status-partly'],
    ['Words', '30 words', undefined],
  ])('in %s, %j: %s', (header, value, role) => {
    expect(conditionalRole({ value }, looksOf(header))).toBe(role);
  });

  it('is that of the first look whose condition holds', () => {
    const looks: NonNullable<ColumnDescription['looks']> = [
      { where: { is: 'too late' }, role: 'fault' },
      { where: { begins: 'too' }, role: 'note' },
    ];
    expect(conditionalRole({ value: 'Too late' }, looks)).toBe('fault');
    expect(conditionalRole({ value: 'Too early' }, looks)).toBe('note');
    expect(conditionalRole({ value: null }, looks)).toBeUndefined();
  });
});

describe("a look's condition as a formula", () => {
  it.each([
    [{ is: 'Met' }, '$N5="Met"'],
    [{ begins: 'To fix:' }, 'LEFT($N5,7)="To fix:"'],
    [{ is: 'too "long"' }, '$N5="too ""long"""'],
  ])('%j: %s', (where, formula) => {
    expect(lookFormula({ where, role: 'fault' }, 'N5:N27')).toBe(formula);
  });
});
