import { findingsOf, planFindings } from '../../../src/core/checks';
import type { ReturnSketch } from '../../../src/core/checks/example';
import type { Finding } from '../../../src/core/finding';
import type { Deviation } from '../../../src/core/returns/partner-return';
import { FILE, planOf, returnOf } from '../../builders/returns';

const VISITS = { id: 'parks-1-visits', title: 'Visits to parks' };
const EVENTS = { id: 'parks-1-events', title: 'Events in parks', answer: { kind: 'count', unit: 'events' } as const };
const found = (sketch: ReturnSketch): readonly Finding[] => findingsOf(returnOf(sketch));
const ids = (findings: readonly Finding[]): string[] => findings.map(({ check }) => check);

describe('The findings of a return', () => {
  it('are none where everything asked for is there', () => {
    const ret = returnOf({
      entries: [{ measure: VISITS, value: 1513 }],
      texts: [{ text: 'We planted forty trees and opened two paths.' }],
    });
    expect(findingsOf(ret)).toEqual([]);
  });

  it('stand in the order of sheets, rows and columns, with those of the whole workbook first', () => {
    const findings = found({
      entries: [{ measure: VISITS, value: -1, lastYear: 9 }, { measure: EVENTS }],
      texts: [{}],
      signOff: {},
      deviations: [
        { kind: 'stray-value', at: { file: FILE, sheet: 'Figures', cell: 'A40' }, value: 'Ask Jo' },
        { kind: 'extra-content', what: 'macros' },
        { kind: 'hidden', sheet: 'Figures', what: 'row 9' },
      ],
    });
    expect(findings.map(({ place }) => [place.sheet, place.cell])).toEqual([
      [undefined, undefined],
      ['Start here', 'B14'],
      ['Figures', undefined],
      ['Figures', 'F5'],
      ['Figures', 'G5'],
      ['Figures', 'G6'],
      ['Figures', 'A40'],
      ['Narrative', 'D5'],
    ]);
  });

  it('put row 10 after row 9', () => {
    const entries = Array.from({ length: 12 }, (_, index) => ({ measure: { id: `parks-1-count-${index}` } }));
    expect(found({ entries }).map(({ place }) => place.cell)).toEqual(entries.map((_entry, index) => `G${index + 5}`));
  });

  it('leave the file to the caller', () => {
    expect(found({ entries: [{}] }).every(({ place }) => !('file' in place))).toBe(true);
  });

  it('say of a comment that it explains a query, never that it explains an error', () => {
    const comment = 'Only the north gate was open';
    expect(found({ entries: [{ measure: { plausible: { low: 500 } }, value: 20, comment }] })).toMatchObject([
      { check: 'implausible', explained: comment },
    ]);
    expect(found({ entries: [{ value: -20, comment }] })).toEqual([
      expect.not.objectContaining({ explained: comment }),
    ]);
  });

  it.each(['-', 'tbc', 'N/A', 'see above', '  '])('take the comment "%s" for no explanation', (comment) => {
    expect(ids(found({ entries: [{ comment }] }))).toEqual(['missing']);
  });

  it('leave out a check that the plan switches off', () => {
    const switchedOff = [{ check: 'missing', reason: 'We ask by telephone.' }];
    const ret = returnOf({ entries: [{}] });
    expect(ids(findingsOf(ret, planOf()))).toEqual(['missing']);
    expect(findingsOf(ret, planOf({ switchedOff }))).toEqual([]);
    expect(found({ issued: { switchedOff }, entries: [{}] })).toEqual([]);
  });

  it('follow the officer on what is switched off, not the returned file', () => {
    const ret = returnOf({
      issued: { switchedOff: [{ check: 'missing', reason: 'Switched off in the file.' }] },
      entries: [{}],
    });
    expect(ids(findingsOf(ret, planOf()))).toEqual(['missing']);
  });
});

describe('What is gone from the workbook', () => {
  const entries = [{ measure: VISITS }, { measure: EVENTS }];
  const cases: readonly (readonly [string, Deviation, readonly string[]])[] = [
    ['the sheet', { kind: 'missing-sheet', sheet: 'Figures' }, ['missing-sheet']],
    ['the table', { kind: 'missing-table', sheet: 'Figures', table: 'Figures' }, ['missing-table']],
    [
      'the column of values',
      { kind: 'missing-column', sheet: 'Figures', table: 'Figures', column: 'This year' },
      ['missing-column'],
    ],
    ['one row', { kind: 'missing-row', sheet: 'Figures', ref: 'parks-1-visits' }, ['missing-row', 'missing']],
  ];

  it.each(cases)('is said once, and not again of every entry: %s', (_what, deviation, expected) => {
    expect(ids(found({ entries, deviations: [deviation] }))).toEqual(expected);
  });

  it('is said once of the texts too', () => {
    const lost: Deviation = { kind: 'missing-column', sheet: 'Narrative', table: 'Narrative', column: 'Your text' };
    expect(ids(found({ texts: [{}, {}], deviations: [lost] }))).toEqual(['missing-column']);
  });
});

describe('A return held against the officer’s plan', () => {
  it('is judged by the plan’s likely range, not by the one it was issued with', () => {
    const ret = returnOf({ entries: [{ measure: VISITS, value: 15130 }] });
    const plan = planOf({ measures: [{ ...VISITS, plausible: { high: 4000 } }] });
    expect(ids(findingsOf(ret))).toEqual([]);
    expect(ids(findingsOf(ret, plan))).toEqual(['other-definition', 'implausible']);
  });

  it('is judged by what it was issued with where the plan now asks another kind of answer', () => {
    const ret = returnOf({ entries: [{ measure: VISITS, value: 1513 }] });
    const plan = planOf({
      measures: [{ ...VISITS, answer: { kind: 'percentage', decimals: 0, mayExceed100: false } }],
    });
    expect(ids(findingsOf(ret, plan))).toEqual(['other-definition']);
  });

  it('isn’t compared with a plan of another name, measure by measure', () => {
    const ret = returnOf({ identity: { plan: 'roads-plan' }, entries: [{ measure: VISITS, value: 1513 }] });
    expect(ids(findingsOf(ret, planOf({ version: '9', measures: [EVENTS] })))).toEqual(['other-plan']);
  });
});

describe('The findings of a plan', () => {
  it('stand in the plan’s order, with those of the whole plan first', () => {
    const findings = planFindings(
      planOf({
        measures: [
          { ...VISITS, reporters: [] },
          { id: 'parks-2-trees', priority: 'Parks 2', role: 'context', target: undefined },
        ],
        priorities: [{ ref: 'Parks 1' }, { ref: 'Parks 2', successMeasure: 'Trees' }],
      }),
    );
    expect(findings.map(({ check, place }) => [check, place.priority ?? place.measure])).toEqual([
      ['partner-without-questions', undefined],
      ['nobody-asked', 'Parks 1'],
      ['measure-without-partner', 'parks-1-visits'],
      ['no-deciding-measure', 'Parks 2'],
      ['wording-differs', 'Parks 2'],
    ]);
  });

  it('leave out a check that the plan itself switches off', () => {
    const plan = planOf({ switchedOff: [{ check: 'partner-without-questions', reason: 'They meet us in person.' }] });
    expect(planFindings(plan)).toEqual([]);
  });
});

describe('findings told to officers', () => {
  const toOfficers = (sketch: ReturnSketch): readonly Finding[] => findingsOf(returnOf(sketch), undefined, 'officers');
  const wrong: ReturnSketch = { entries: [{ measure: VISITS, value: -4 }] };

  it('speak of the partner by its name, and say what to ask of it', () => {
    const [finding] = toOfficers(wrong).filter(({ place }) => place.measure !== undefined);
    expect(finding?.message).toMatch(/^Parks 1, Visits to parks: Green Trust entered −4, /);
    expect(finding?.fix).toMatch(/^Ask Green Trust to do this: “.*”$/);
  });

  it('are the same findings in the same cells as the partner is told of', () => {
    const said = ({ check, place }: Finding): unknown => [check, place];
    expect(toOfficers(wrong).map(said)).toEqual(found(wrong).map(said));
  });
});
