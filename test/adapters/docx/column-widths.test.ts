import { columnWidths } from '../../../src/adapters/docx/column-widths';
import { TEXT_WIDTH } from '../../../src/adapters/docx/print-sizes';
import { LARGE_PRINT, USUAL_PRINT } from '../../../src/adapters/docx/print-sizes';
import { aReportTable } from '../../builders/report';

const withHeading = (text: string): ReturnType<typeof aReportTable> => ({
  ...aReportTable(),
  columns: [
    { header: 'Ref', width: 10 },
    { header: 'What', width: 90 },
  ],
  rows: [[{ text, heading: true }, { text: 'All that was done in the year' }]],
});

describe("a table's columns", () => {
  it('are as wide as described where everything fits', () => {
    expect(columnWidths(aReportTable(), USUAL_PRINT)).toEqual([
      Math.ceil(TEXT_WIDTH * 0.6),
      Math.floor(TEXT_WIDTH * 0.4),
    ]);
  });

  it('give room to a word that would be broken, at the cost of the others', () => {
    const [narrow = 0] = columnWidths(withHeading('Safe 1'), USUAL_PRINT);
    const [wide = 0, rest = 0] = columnWidths(withHeading('Sustainable 1'), USUAL_PRINT);
    expect(wide).toBeGreaterThan(narrow);
    expect(wide + rest).toBe(TEXT_WIDTH);
  });

  it('give more room in larger print', () => {
    const [usual = 0] = columnWidths(withHeading('Sustainable 1'), USUAL_PRINT);
    expect(columnWidths(withHeading('Sustainable 1'), LARGE_PRINT)[0]).toBeGreaterThan(usual);
  });

  it('add up to the width of the text even where nothing can fit', () => {
    const widths = columnWidths(
      { ...withHeading('x'.repeat(200)), rows: [[{ text: 'x'.repeat(200) }, { text: 'y'.repeat(200) }]] },
      LARGE_PRINT,
    );
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(TEXT_WIDTH);
    expect(Math.min(...widths)).toBeGreaterThan(0);
  });
});
