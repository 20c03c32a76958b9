import { returnOf } from '../../../src/core/returns/read-return';
import { signatureOf, type SignatureState } from '../../../src/core/returns/signature';
import type { SheetContent, WorkbookContent } from '../../../src/core/returns/workbook-content';
import { Trouble } from '../../../src/core/trouble';
import type { CellContent } from '../../../src/core/values/cell';
import { contentOf } from '../../../src/documents/content-of';
import type { Prefill } from '../../../src/documents/return-workbook/prefill';
import { returnWorkbook } from '../../../src/documents/return-workbook/return-workbook';
import { withSheet } from '../../builders/return-content';
import { PARTNER, planOf } from '../../builders/returns';

const PLAN = planOf({
  measures: [
    { id: 'visits', title: 'Visits' },
    { id: 'events', title: 'Events' },
  ],
  priorities: [{ ref: 'Parks 1', text: { from: [PARTNER], prompt: 'What changed.', minWords: 1, maxWords: 250 } }],
});
const FILLED: Prefill = {
  entries: new Map([
    ['visits', { value: 1513, source: 'Counters' }],
    ['events', { value: 12 }],
  ]),
  texts: new Map([['Parks 1', 'Two gates were opened.']]),
};
const SIGNED: Prefill = {
  ...FILLED,
  signOff: { name: 'Ann Lee', role: 'Director', date: '2025-05-11', signsAsPrinted: true },
};

const contentWith = (prefill: Prefill): WorkbookContent => contentOf(returnWorkbook(PLAN, PARTNER, prefill), 'a.xlsx');

function stateOf(content: WorkbookContent): SignatureState {
  const ret = returnOf(content);
  if (ret instanceof Trouble) throw ret;
  return signatureOf(ret);
}

/** The workbook with another value in the cell that holds one, or beside a label. */
function typeOver(
  content: WorkbookContent,
  sheet: string,
  found: CellContent['value'] | { beside: string },
  value: string | number | null,
): WorkbookContent {
  const isThere = (cell: CellContent | undefined, left: CellContent | undefined): boolean =>
    typeof found === 'object' ? left?.value === found.beside : cell?.value === found;
  return withSheet(content, sheet, (each): SheetContent => ({
    ...each,
    rows: each.rows.map((row) =>
      row.map((cell, column) => {
        if (!isThere(cell, row[column - 1])) return cell;
        return value === null ? undefined : { kind: typeof value === 'string' ? 'text' : 'number', value };
      }),
    ),
  }));
}

const CODE = { beside: 'Code when you signed' };

describe('A signature in the sheet', () => {
  it('stands while nothing is changed, whatever the order of the rows', () => {
    const content = contentWith(SIGNED);
    expect(stateOf(content)).toEqual({ state: 'signed', by: 'code' });
    const turned = withSheet(content, 'Figures', (each) => {
      const rows = [...each.rows];
      const [visits = 0, events = 0] = ['visits', 'events'].map((id) =>
        rows.findIndex((row) => row.some((cell) => cell?.value === id)),
      );
      [rows[visits], rows[events]] = [rows[events] ?? [], rows[visits] ?? []];
      return { ...each, rows };
    });
    expect(stateOf(turned)).toEqual({ state: 'signed', by: 'code' });
  });

  it.each<[string, Parameters<typeof typeOver>]>([
    ['a figure', [contentWith(SIGNED), 'Figures', 1513, 1531]],
    ['a figure that is cleared', [contentWith(SIGNED), 'Figures', 12, null]],
    ['a source', [contentWith(SIGNED), 'Figures', 'Counters', 'Estimate']],
    ['a text', [contentWith(SIGNED), 'Narrative', 'Two gates were opened.', 'Two gates were closed.']],
    ['the name', [contentWith(SIGNED), 'Start here', 'Ann Lee', 'Bob Lee']],
    ['the role', [contentWith(SIGNED), 'Start here', 'Director', 'Clerk']],
    ['the date', [contentWith(SIGNED), 'Start here', '2025-05-11', '12 May 2025']],
    ['the code itself', [contentWith(SIGNED), 'Start here', CODE, '123456']],
  ])('is broken by a change of %s', (_what, change) => {
    expect(stateOf(typeOver(...change))).toMatchObject({ state: 'changed', by: 'code' });
  });

  it('made before the return was filled in is broken by filling it in', () => {
    const early = contentWith({ entries: new Map(), texts: new Map(), signOff: SIGNED.signOff });
    const ret = returnOf(early);
    if (ret instanceof Trouble) throw ret;
    const code = ret.signOff.code?.typed.found ?? '';
    expect(stateOf(early).state).toBe('signed');
    expect(stateOf(typeOver(contentWith(SIGNED), 'Start here', CODE, code)).state).toBe('changed');
  });

  it('is not there without its code, or without a name', () => {
    expect(stateOf(typeOver(contentWith(SIGNED), 'Start here', CODE, null))).toEqual({
      state: 'not signed',
      missing: ['code'],
    });
    expect(stateOf(contentWith(FILLED))).toEqual({ state: 'not signed', missing: ['name', 'role', 'date', 'code'] });
  });

  it('may have spaces in its code, and be a number', () => {
    const ret = returnOf(contentWith(SIGNED));
    if (ret instanceof Trouble) throw ret;
    const code = ret.signOff.code?.now ?? '';
    for (const typed of [`${code.slice(0, 3)} ${code.slice(3)}`, Number(code)])
      expect(stateOf(typeOver(contentWith(SIGNED), 'Start here', CODE, typed)).state).toBe('signed');
  });
});

describe('A signature made in the add-in', () => {
  const made = (fingerprint: string): WorkbookContent =>
    contentWith({
      ...SIGNED,
      signOff: { name: 'Ann Lee', role: 'Director', date: '2025-05-11', inAddIn: { fingerprint } },
    });

  it('is broken where the fingerprint fits no more, though no code stands beside it', () => {
    expect(stateOf(made('2:0123456789abcdef'))).toMatchObject({ state: 'changed', by: 'add-in' });
  });

  it('whose fingerprint was cleared is broken by its code', () => {
    const changed = typeOver(contentWith(SIGNED), 'Figures', 1513, 1600);
    expect(stateOf(changed)).toMatchObject({ state: 'changed', by: 'code' });
  });
});
