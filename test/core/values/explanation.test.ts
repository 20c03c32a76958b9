import { isExplanation } from '../../../src/core/values/explanation';
import { resultOf } from '../../../src/documents/return-workbook/formula/result';
import { hasReason } from '../../../src/documents/return-workbook/no-answer';

describe('a comment', () => {
  it.each([
    'It snowed.',
    'One gate was closed in May',
    'Same as last year, recounted twice',
    'No figure: the counter broke',
    'Two gates\nwere closed',
    'COVID-19 closed the centre',
    'See the note: two gates were closed',
  ])('explains: %j', (comment) => {
    expect(isExplanation(comment)).toBe(true);
    expect(resultOf(hasReason(), new Map([['comment', comment]]))).toBe(true);
  });

  it.each([
    '',
    ' ',
    'x',
    'x x',
    'n/a',
    'N / A',
    'tbc',
    '-',
    '- - - - -',
    '.........',
    'ok',
    'OK.',
    'none',
    'As above',
    'as above.',
    'See  below',
    'It is correct.',
    'To be confirmed',
    'Not applicable',
    '12 345 678',
    'asdfasdf',
    'a\nb',
  ])('explains nothing: %j', (comment) => {
    expect(isExplanation(comment)).toBe(false);
    expect(resultOf(hasReason(), new Map([['comment', comment]]))).toBe(false);
  });
});
