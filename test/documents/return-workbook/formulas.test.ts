import { printWorkbook } from '../../../src/adapters/xlsx/print-workbook';
import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook';
import { returnWorkbook } from '../../../src/documents/return-workbook/return-workbook';
import { LONGEST_FORMULA } from '../../../src/documents/return-workbook/formula/formula-text';
import { ABSENCES } from '../../../src/core/values/absence';
import { Trouble } from '../../../src/core/trouble';
import { disagreements } from '../../builders/formula-agreement';
import { everyAbsence, generatedReturn } from '../../builders/generated-entries';
import { PARTNER } from '../../builders/returns';

const mapAbsences = (treatment: 'owed' | 'left-out' | 'decision') =>
  Object.fromEntries(ABSENCES.map((absence) => [absence, treatment]));

const { plan, entries } = generatedReturn(8);
const workbook = returnWorkbook(plan, PARTNER, { entries, texts: new Map() });

describe('the formulas of the Figures sheet', () => {
  it('say what the code says, of every kind of measure', async () => {
    const content = await readWorkbook({ name: 'return.xlsx', bytes: await printWorkbook(workbook) });
    if (content instanceof Trouble) throw content;
    expect(disagreements(content, plan)).toEqual([]);
  });

  it.each(['usual', 'owed', 'left-out', 'decision'] as const)(
    'say what the code says where there is no figure to publish, treated as %s',
    async (treatment) => {
      const every = everyAbsence();
      const absences = treatment === 'usual' ? {} : { absences: mapAbsences(treatment) };
      const absent = { ...every.plan, ...absences };
      const described = returnWorkbook(absent, PARTNER, { entries: every.entries, texts: new Map() });
      const content = await readWorkbook({ name: 'return.xlsx', bytes: await printWorkbook(described) });
      if (content instanceof Trouble) throw content;
      expect(disagreements(content, absent)).toEqual([]);
    },
  );

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
