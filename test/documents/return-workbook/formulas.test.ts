import { printWorkbook } from '../../../src/adapters/xlsx/print-workbook';
import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook';
import { returnWorkbook } from '../../../src/documents/return-workbook/return-workbook';
import { LONGEST_FORMULA } from '../../../src/documents/return-workbook/formula/formula-text';
import { Trouble } from '../../../src/core/trouble';
import { disagreements } from '../../builders/formula-agreement';
import { generatedReturn } from '../../builders/generated-entries';
import { PARTNER } from '../../builders/returns';

const { plan, entries } = generatedReturn(8);
const workbook = returnWorkbook(plan, PARTNER, { entries, texts: new Map() });

describe('the formulas of the Figures sheet', () => {
  it('say what the code says, of every kind of measure', async () => {
    const content = await readWorkbook({ name: 'return.xlsx', bytes: await printWorkbook(workbook) });
    if (content instanceof Trouble) throw content;
    expect(disagreements(content, plan)).toEqual([]);
  });

  it('are as short as Excel wants them', () => {
    const formulas = workbook.sheets
      .flatMap((sheet) => sheet.blocks)
      .flatMap((block) => (block.kind === 'table' ? block.rows : block.lines))
      .flat()
      .flatMap(({ formula }) => formula ?? []);
    expect(formulas.length).toBeGreaterThan(500);
    expect(Math.max(...formulas.map((formula) => formula.length))).toBeLessThan(LONGEST_FORMULA);
  });
});
