import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook';
import { findingsOf } from '../../../src/core/checks';
import { figureColumns } from '../../../src/core/returns/layout';
import { makeSignature } from '../../../src/core/returns/signature';
import type { Entry, Field, PartnerReturn } from '../../../src/core/returns/partner-return';
import { returnOf } from '../../../src/core/returns/read-return';
import type { CellContent } from '../../../src/core/values/cell';
import type { WorkbookContent } from '../../../src/core/returns/workbook-content';
import { Trouble } from '../../../src/core/trouble';
import { contentOf } from '../../../src/documents/content-of';
import { prefillFrom } from '../../../src/documents/return-workbook/prefill-from-return';
import { lostFromReturn } from '../../../src/documents/return-workbook/lost-from-return';
import { returnWorkbook } from '../../../src/documents/return-workbook/return-workbook';
import { ASKED_MEASURES } from '../../builders/asked-measures';
import { everyMark, generatedReturn, type GeneratedReturn } from '../../builders/generated-entries';
import { PARTNER, planOf } from '../../builders/returns';
import { propertyRuns } from '../../builders/property-runs';

const FILE = 'green-trust.xlsx';

function read(content: WorkbookContent): PartnerReturn {
  const ret = returnOf(content);
  if (ret instanceof Trouble) throw ret;
  return ret;
}

const contentAnew = (ret: PartnerReturn): WorkbookContent =>
  contentOf(returnWorkbook(ret.issued, ret.identity.partner, prefillFrom(ret)), ret.file);

const KEYS = ['value', 'qualifier', 'numerator', 'denominator', 'source', 'comment'] as const;
const readings = ({ entries, texts, signOff }: PartnerReturn): unknown => [
  entries.map((entry) => [entry.measure, entry.figure, ...KEYS.map((key) => [entry[key].found, entry[key].reading])]),
  texts.map(({ priority, text }) => [priority, text.found, text.reading]),
  [signOff.name, signOff.role, signOff.date].map(({ found, reading }) => [found, reading]),
  signOff.fingerprint,
];

function expectSame(before: PartnerReturn): void {
  const after = read(contentAnew(before));
  expect(readings(after)).toEqual(readings(before));
  expect(makeSignature(after)).toBe(makeSignature(before));
  expect(findingsOf(after)).toEqual(findingsOf(before));
}

describe('a return that is printed anew from what was entered', () => {
  const filledIn = ({ plan, entries }: GeneratedReturn): PartnerReturn =>
    read(
      contentOf(
        returnWorkbook(plan, PARTNER, {
          entries,
          texts: new Map(),
          signOff: { name: 'Ann Lee', role: '', date: 'last week', inAddIn: { fingerprint: 'f00d' } },
        }),
        FILE,
      ),
    );

  it('says the same of generated entries, findings and fingerprint included', () => {
    expectSame(filledIn(generatedReturn(6)));
  });

  it('reads the same at and beside every mark', () => {
    const before = filledIn(everyMark(ASKED_MEASURES.filter((_asked, index) => index % 5 === 0)));
    expect(readings(read(contentAnew(before)))).toEqual(readings(before));
  });

  it.each(['sevenoaks-2021-22', 'brackenmere-hard-quarter'])(
    'says the same of every file of %s, or names what is not kept',
    async (example) => {
      const folder = `examples/${example}/returns`;
      let returns = 0;
      for (const name of readdirSync(folder)) {
        const content = await readWorkbook({ name, bytes: new Uint8Array(readFileSync(`${folder}/${name}`)) });
        const ret = content instanceof Trouble ? content : returnOf(content);
        if (content instanceof Trouble || ret instanceof Trouble) continue;
        returns += 1;
        const anew = { content: contentAnew(ret), ret: read(contentAnew(ret)) };
        expect(readings(anew.ret)).toEqual(readings(ret));
        expect(makeSignature(anew.ret)).toBe(makeSignature(ret));
        const told = lostFromReturn({ content, ret }, anew);
        const gone = findingsOf(ret).filter(
          (finding) =>
            !findingsOf(anew.ret).some(({ check, message }) => check === finding.check && message === finding.message),
        );
        expect(gone.map(({ check }) => check)).toEqual(
          name === 'fellside-waste.xlsx' ? ['extra-column', 'stray-value'] : [],
        );
        expect(told).toEqual(
          name === 'fellside-waste.xlsx'
            ? [
                'the column "Fellside job no." on the sheet "Figures"',
                '"Weights checked by D.C. on 7 October" in Figures, A10',
              ]
            : [],
        );
      }
      expect(returns).toBeGreaterThan(4);
    },
  );

  it('keeps what was entered where nothing was asked', () => {
    const plan = planOf({ measures: [{ answer: { kind: 'yes-no' } }] });
    const ret = read(
      withCell(contentOf(returnWorkbook(plan, PARTNER), FILE), 0, 'qualifier', { kind: 'text', value: 'over' }),
    );
    expectSame(read(withCell(contentAnew(ret), 0, 'denominator', { kind: 'number', value: 36 })));
  });

  it.each([1e-7, 2.5e-306, 5e-324])(
    'keeps what a partner signed where a share of %s in a cell without a format is asked about',
    (value) => {
      const plan = planOf({ measures: [{ answer: { kind: 'percentage', decimals: 1, mayExceed100: false } }] });
      const before = read(
        withCell(contentOf(returnWorkbook(plan, PARTNER), FILE), 0, 'value', { kind: 'number', value }),
      );
      expect(before.entries[0]?.value.reading.state).toBe('unclear');
      expect(makeSignature(read(contentAnew(before)))).toBe(makeSignature(before));
    },
  );

  it('does not hide that the definitions were changed', () => {
    const ret = { ...read(contentOf(returnWorkbook(planOf(), PARTNER), FILE)) };
    const damaged = { kind: 'definitions-damaged', sheet: 'Return' } as const;
    const changed = { ...ret, identity: { ...ret.identity, definitions: '0123456789abcdef' }, deviations: [damaged] };
    expect(read(contentAnew(changed)).deviations).toEqual([damaged]);
  });
});

/** The content with another cell in one row of the Figures table. */
function withCell(content: WorkbookContent, row: number, key: string, cell: CellContent | undefined): WorkbookContent {
  const column = figureColumns('year').findIndex((each) => each.key === key);
  const sheets = content.sheets.map((sheet) => {
    const top = sheet.tables[0]?.top ?? 0;
    if (sheet.name !== 'Figures') return sheet;
    return {
      ...sheet,
      rows: sheet.rows.map((cells, at) =>
        at === top + 1 + row ? cells.map((each, index) => (index === column ? cell : each)) : cells,
      ),
    };
  });
  return { ...content, sheets };
}

describe('whatever a partner pasted into the cells', () => {
  const plan = planOf({
    measures: [
      {},
      {
        id: 'share',
        title: 'Share',
        answer: { kind: 'percentage', decimals: 1, mayExceed100: false },
        parts: { numerator: 'open', denominator: 'all', required: false },
      },
      { id: 'rank', title: 'Rank', answer: { kind: 'rank', of: 12, best: 'lowest' } },
      { id: 'money', title: 'Money', answer: { kind: 'money', decimals: 2 } },
      { id: 'open', title: 'Open', answer: { kind: 'yes-no' } },
      { id: 'stage', title: 'Stage', answer: { kind: 'milestone' } },
      { id: 'words', title: 'Words', answer: { kind: 'text' } },
    ],
  });
  const format = fc.constantFrom('0%', '0.0%', '"£"#,##0', '[$€-2] 0', '@', 'dd/mm/yyyy', undefined);
  const words = fc
    .array(
      fc.constantFrom(
        'over',
        '5,000',
        '1.513',
        '97',
        '%',
        '£',
        '-',
        'six',
        '3rd',
        'of',
        '12',
        'yes',
        'completed',
        'tbc',
        '=1+1',
        '[z]',
        '11/05/2022',
        "'",
        ' ',
        '\n',
      ),
      { maxLength: 4 },
    )
    .map((pieces) => pieces.join(' '));
  const cell: fc.Arbitrary<CellContent> = fc.oneof(
    fc.record({ kind: fc.constant('text' as const), value: fc.oneof(words, fc.string()), format }),
    fc.record({
      kind: fc.constant('number' as const),
      value: fc.oneof(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.integer(),
        fc.constantFrom(0.97, 1, 97, 0, 0.1 + 0.2, 1e21),
      ),
      format,
      formula: fc.constantFrom(undefined, 'SUM(A1:A9)'),
    }),
    fc.record({ kind: fc.constant('boolean' as const), value: fc.boolean() }),
    fc.record({
      kind: fc.constant('date' as const),
      value: fc.constantFrom('2022-05-11', '1900-02-28', '14:30:00'),
      format,
    }),
    fc.record({ kind: fc.constant('error' as const), value: fc.constantFrom('#N/A', '#REF!') }),
  );

  it('is read as the same again, is still asked about, or is named as not kept', () => {
    fc.assert(
      fc.property(fc.nat(plan.measures.length - 1), fc.constantFrom(...KEYS, 'lastYear'), cell, (row, key, pasted) => {
        const content = withCell(contentOf(returnWorkbook(plan, PARTNER), FILE), row, key, pasted);
        const before = read(content);
        const anew = { content: contentAnew(before), ret: read(contentAnew(before)) };
        const told = lostFromReturn({ content, ret: before }, anew);
        const fields = (ret: PartnerReturn): Field<unknown> => (ret.entries[row] as Entry)[key];
        const [was, is] = [fields(before), fields(anew.ret)];
        const named = told.some((each) => each.includes(was.at.cell));
        const asked = is.reading.state === 'unclear' || is.reading.state === 'unusable';
        const same =
          was.reading.state === 'read'
            ? is.reading.state === 'read' && is.reading.value === was.reading.value
            : was.reading.state === is.reading.state;
        expect({ named, asked, same }).not.toEqual({ named: false, asked: false, same: false });
        if (same && !named) expect(makeSignature(anew.ret)).toBe(makeSignature(before));
      }),
      propertyRuns(150),
    );
  });
});
