import { returnWordsCell, wordsCell } from '../../../src/documents/council-workbook/list-sheet';

describe('a text that is longer than a cell of the council workbook', () => {
  const text = 'We planted trees. '.repeat(2000);

  it('says that the rest is in the return only where it stands there in full', () => {
    expect(String(returnWordsCell(text).value)).toMatch(/ \[the rest is in the return\]$/);
    expect(String(wordsCell(text).value)).toMatch(/ \[cut here, as a cell holds no more\]$/);
    expect(wordsCell('short')).toEqual(returnWordsCell('short'));
  });
});
