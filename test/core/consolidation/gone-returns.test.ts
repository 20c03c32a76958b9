import type { Receipt } from '../../../src/core/consolidation/types';
import { goneReturns } from '../../../src/core/consolidation/gone-returns';
import { planOf } from '../../builders/returns';

const receipt = (partner: string, ...files: string[]): Receipt => ({
  partner,
  files,
  asked: { measures: 1, texts: 0 },
  given: { measures: 1, texts: 0 },
  state: 'received',
  late: false,
});

describe('returns that were there before', () => {
  it('are not missed while their files are still there', () => {
    expect(goneReturns(planOf(), [receipt('police', 'a.xlsx')], ['b.xlsx', 'a.xlsx'])).toEqual([]);
  });

  it('are named when their files are gone, each file once', () => {
    const found = goneReturns(planOf(), [receipt('nobody-in-the-plan', 'a.xlsx', 'b.xlsx')], ['a.xlsx']);
    expect(found.map(({ check, severity, place }) => ({ check, severity, place }))).toEqual([
      { check: 'gone-return', severity: 'query', place: { file: 'b.xlsx' } },
    ]);
    expect(found[0]?.message).toMatch(
      /^b\.xlsx, from .*, was in the earlier council workbook and is not among the returns now\. Its values are no longer in\.$/,
    );
  });
});
