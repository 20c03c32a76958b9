import { progressOf } from '../../../src/core/returns/progress';
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

const FILLED: Filled = {
  figures: { visits: { value: 12, comment: 'One gate.' }, open: { value: percent(0.97) } },
  texts: { 'Parks 1': 'Open.' },
};
describe('Progress', () => {
  it('counts what is asked and what is given', () => {
    expect(progressOf(read(FILLED))).toEqual({ asked: { measures: 2, texts: 1 }, given: { measures: 2, texts: 1 } });
    expect(progressOf(read({}))).toEqual({ asked: { measures: 2, texts: 1 }, given: { measures: 0, texts: 0 } });
  });

  it('takes a placeholder for nothing, and a value with a fault for something', () => {
    expect(
      progressOf(read({ figures: { visits: { value: 'tbc' }, open: { value: 0.97 } }, texts: { 'Parks 1': 'TBC' } }))
        .given,
    ).toEqual({ measures: 1, texts: 0 });
  });

  it('counts a percentage given by its parts alone', () => {
    expect(progressOf(read({ figures: { open: { numerator: 3, denominator: 4 } } })).given.measures).toBe(1);
  });
});
