import { findingsOf } from '../../../src/core/checks';
import { progressOf, type EntryCounts } from '../../../src/core/returns/progress';
import type { PartnerReturn } from '../../../src/core/returns/partner-return';
import { returnOf } from '../../../src/core/returns/read-return';
import { Trouble } from '../../../src/core/trouble';
import { percent, returnContent, type Filled } from '../../builders/return-content';
import { PARTNER, planOf } from '../../builders/returns';

const PLAN = planOf({
  measures: [
    { id: 'visits' },
    { id: 'open', title: 'Days open', answer: { kind: 'percentage', decimals: 0, mayExceed100: false } },
  ],
  priorities: [{ ref: 'Parks 1', text: { from: [PARTNER], prompt: 'What changed.', minWords: 30, maxWords: 250 } }],
});

function read(filled: Filled): PartnerReturn {
  const ret = returnOf(returnContent(PLAN, PARTNER, filled));
  if (ret instanceof Trouble) throw ret;
  return ret;
}

function progress(filled: Filled): EntryCounts {
  const ret = read(filled);
  return progressOf(ret, findingsOf(ret));
}

const FILLED: Filled = {
  figures: { visits: { value: 12, comment: 'One gate.' }, open: { value: percent(0.97) } },
  texts: { 'Parks 1': 'Open.' },
};
describe('Progress', () => {
  it('counts what is asked and what is given', () => {
    expect(progress(FILLED)).toEqual({ asked: { measures: 2, texts: 1 }, given: { measures: 2, texts: 1 } });
    expect(progress({})).toEqual({ asked: { measures: 2, texts: 1 }, given: { measures: 0, texts: 0 } });
  });

  it.each(['N/A', 'tbc', '-', '—', '?', 'see above', 'unknown'])('takes "%s" for nothing', (typed) => {
    expect(progress({ figures: { visits: { value: typed } } }).given.measures).toBe(0);
  });

  it.each(['N/A', 'tbc', '-', '—', '?'])('takes a text of "%s" for nothing', (typed) => {
    expect(progress({ texts: { 'Parks 1': typed } }).given.texts).toBe(0);
  });

  it('counts no value that must be corrected first', () => {
    const counted = (open: NonNullable<Filled['figures']>[string]) => progress({ figures: { open } }).given.measures;
    expect(counted({ value: percent(1.05) })).toBe(0);
    expect(counted({ value: 0.97 })).toBe(0);
    expect(counted({ value: percent(0.97), qualifier: 'perhaps' })).toBe(0);
    expect(counted({ numerator: 3, denominator: 0 })).toBe(0);
  });

  it('counts a value that is only asked about', () => {
    const unusual = planOf({ measures: [{ id: 'visits', plausible: { low: 0, high: 10 } }] });
    const ret = returnOf(returnContent(unusual, PARTNER, { figures: { visits: { value: 12 } } }));
    if (ret instanceof Trouble) throw ret;
    const findings = findingsOf(ret);
    expect(findings.map(({ check }) => check)).toContain('implausible');
    expect(progressOf(ret, findings).given.measures).toBe(1);
  });

  it('counts a percentage given by its parts alone', () => {
    expect(progress({ figures: { open: { numerator: 3, denominator: 4 } } }).given.measures).toBe(1);
  });
});
