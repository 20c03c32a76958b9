import { TEMPLATE_VERSION } from '../../../src/core/returns/layout';
import { fingerprint } from '../../../src/core/fingerprint';
import { planFor } from '../../../src/core/plan/asked';
import { definitionsText, identityProperties, identityRows } from '../../../src/core/returns/identity';
import { returnOf } from '../../../src/core/returns/read-return';
import { type SheetContent, type WorkbookContent } from '../../../src/core/returns/workbook-content';
import { Trouble } from '../../../src/core/trouble';
import { entry, FILLED, kinds, PLAN, read } from '../../builders/parks-return';
import { error, grid, returnContent, sheet, withSheet, workbook, type Grid } from '../../builders/return-content';
import { PARTNER } from '../../builders/returns';

describe('A return as issued and filled', () => {
  const ret = read(returnContent(PLAN, PARTNER, FILLED));

  it('is read whole, with nothing odd', () => {
    expect(ret.deviations).toEqual([]);
    expect(ret.entries.map(({ measure, figure }) => [measure, figure])).toEqual([
      ['parks-1-visits', { kind: 'number', value: 1513, qualifier: 'over' }],
      [
        'parks-1-open',
        { kind: 'number', value: (355 * 100) / 365, qualifier: 'exactly', parts: { numerator: 355, denominator: 365 } },
      ],
      ['parks-2-plan', { kind: 'milestone', value: 'completed' }],
    ]);
  });

  it('keeps the cell of every field', () => {
    const { value, qualifier, comment } = entry(ret, 'parks-1-visits');
    expect([value.at.cell, qualifier.at.cell, comment.at.cell]).toEqual(['G5', 'H5', 'L5']);
    expect(value).toEqual({
      at: { file: 'green-trust.xlsx', sheet: 'Figures', cell: 'G5' },
      found: '1,513',
      reading: { state: 'read', value: 1513, readAs: '1,513 visits', retype: true },
    });
  });

  it('holds the text and who signed', () => {
    expect(ret.texts[0]?.text).toMatchObject({
      at: { sheet: 'Narrative', cell: 'D5' },
      reading: { state: 'read', value: 'The parks were open all year.' },
    });
    expect(ret.signOff.name.reading).toEqual({ state: 'read', value: 'Ann Lee' });
    expect(ret.signOff.date).toMatchObject({
      at: { cell: 'B7' },
      found: '11 May 2025',
      reading: { state: 'read', value: '2025-05-11' },
    });
  });

  it('says what it is', () => {
    expect(ret.identity).toEqual({
      plan: 'parks-plan',
      planVersion: '1',
      templateVersion: TEMPLATE_VERSION,
      partner: PARTNER,
      period: '2024/25',
      definitions: fingerprint(definitionsText(PLAN, PARTNER)),
    });
    expect(ret.issued.measures.map(({ id }) => id)).toEqual(['parks-1-visits', 'parks-1-open', 'parks-2-plan']);
  });
});

describe('What stands in the cells', () => {
  it('keeps formulas and number formats', () => {
    const ret = read(
      returnContent(PLAN, PARTNER, {
        figures: { 'parks-1-visits': { value: { kind: 'number', value: 12, formula: 'A1*2', format: '#,##0' } } },
      }),
    );
    expect(entry(ret, 'parks-1-visits').value).toMatchObject({ found: '12', formula: 'A1*2', format: '#,##0' });
  });

  it('keeps a formula that shows nothing', () => {
    const ret = read(
      returnContent(PLAN, PARTNER, {
        figures: { 'parks-1-visits': { value: { kind: 'text', value: '', formula: 'IF(1,"","")' } } },
      }),
    );
    expect(entry(ret, 'parks-1-visits').value).toMatchObject({
      found: '',
      formula: 'IF(1,"","")',
      reading: { state: 'blank' },
    });
  });

  it('has no figure where qualifiers disagree, and asks which is meant', () => {
    const { qualifier, figure } = entry(
      read(
        returnContent(PLAN, PARTNER, { figures: { 'parks-1-visits': { value: 'over 5,000', qualifier: 'under' } } }),
      ),
      'parks-1-visits',
    );
    expect(qualifier.reading).toEqual({
      state: 'unclear',
      reason: 'two-qualifiers',
      meanings: ['over 5,000 visits', 'under 5,000 visits'],
    });
    expect(figure).toBeUndefined();
  });

  it('takes error values and placeholders for what they are', () => {
    const ret = read(
      returnContent(PLAN, PARTNER, {
        figures: { 'parks-1-visits': { value: error('#N/A') }, 'parks-2-plan': { value: 'tbc' } },
      }),
    );
    expect(entry(ret, 'parks-1-visits').value).toMatchObject({
      found: '#N/A',
      reading: { state: 'unusable', reason: 'error-value' },
    });
    expect(entry(ret, 'parks-2-plan').value.reading).toEqual({ state: 'unusable', reason: 'placeholder' });
  });
});

describe('A return that lost its hidden sheet', () => {
  const lost = withSheet(returnContent(PLAN, PARTNER, FILLED), 'Return', () => undefined);

  it('is recognised by the partner’s name where a plan is at hand, and says so', () => {
    const ret = read(lost, PLAN);
    expect(ret.deviations).toEqual([{ kind: 'identity-missing', sheet: 'Return' }]);
    expect(ret.identity.partner).toBe(PARTNER);
    expect(ret.issued).toEqual(planFor(PLAN, PARTNER));
    expect(entry(ret, 'parks-1-visits').figure).toMatchObject({ value: 1513 });
  });

  it('is recognised by its document properties', () => {
    const nameless = withSheet(lost, 'Start here', () => undefined);
    expect(read({ ...nameless, properties: identityProperties(PLAN, PARTNER) }, PLAN).identity.partner).toBe(PARTNER);
  });

  it('isn’t read without a plan', () => {
    expect(returnOf(lost)).toMatchObject({
      code: 'not-a-return',
      file: 'green-trust.xlsx',
      message: expect.stringContaining('looks like a return'),
    });
  });

  it('isn’t read for a partner that the plan doesn’t know', () => {
    const stranger = withSheet(lost, 'Start here', (each: SheetContent) => ({
      ...each,
      rows: grid(['Partner', 'Blue Trust']),
    }));
    expect(returnOf(stranger, PLAN)).toMatchObject({
      code: 'not-a-return',
      message: expect.stringContaining('"Blue Trust"'),
    });
  });
});

describe('Definitions that were changed', () => {
  const rowsWith = (change: (value: string) => string): Grid =>
    grid(
      ['Name', 'Value'],
      ...identityRows(PLAN, PARTNER).map(([name, value]) => [name, name === 'definitions 1' ? change(value) : value]),
    );
  const damaged = (change: (value: string) => string): WorkbookContent =>
    withSheet(returnContent(PLAN, PARTNER, FILLED), 'Return', (each) => ({ ...each, rows: rowsWith(change) }));

  it('are told of, and still used where they can be understood', () => {
    const ret = read(damaged((text) => text.replace('Visits to parks', 'Visits')));
    expect(kinds(ret)).toContain('definitions-damaged');
    expect(ret.issued.measures[0]?.title).toBe('Visits');
  });

  it('give way to the plan at hand where they can’t be understood', () => {
    const broken = damaged((text) => text.slice(0, -9));
    expect(kinds(read(broken, PLAN))).toEqual(['definitions-damaged']);
    expect(returnOf(broken)).toMatchObject({ code: 'not-a-return' });
  });
});

describe('Another workbook', () => {
  it.each<[string, WorkbookContent, string]>([
    ['an empty one', workbook([sheet('Sheet1', [])]), 'This workbook is empty.'],
    ['one without sheets', workbook([]), 'This workbook is empty.'],
    [
      'the council’s own',
      workbook([sheet('Summary', grid(['x'])), sheet('Receipts', grid(['x']))]),
      "This seems to be the council's own workbook, not a partner's return.",
    ],
    [
      'any other',
      workbook([sheet('Budget', grid(['x'])), sheet('Costs', [])]),
      'This is another workbook, not a return: it holds the sheets "Budget" and "Costs".',
    ],
  ])('is told for what it seems to be: %s', (_what, content, message) => {
    const trouble = returnOf(content, PLAN);
    expect(trouble).toBeInstanceOf(Trouble);
    expect(trouble).toMatchObject({ code: 'not-a-return', message, fix: expect.stringMatching(/\.$/) });
  });
});
