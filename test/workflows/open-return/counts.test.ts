import { readFileSync } from 'node:fs';
import { openInMemory } from '../../../src/adapters/memory/open-in-memory';
import { printWorkbook } from '../../../src/adapters/xlsx/print-workbook';
import { readKeptSheets } from '../../../src/adapters/xlsx/read-kept-sheets';
import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook';
import { countWork, findingsOf } from '../../../src/core/checks';
import { progressOf, progressWords } from '../../../src/core/returns/progress';
import { returnOf } from '../../../src/core/returns/read-return';
import { Trouble } from '../../../src/core/trouble';
import { openTasksOf, workShown } from '../../../src/workflows/open-return/work-left';
import { openedExample } from '../../builders/opened-example';

const PARTNER = 'sevenoaks-district-council';
const TYPED = [
  ['Figures', 'G5', 'quite low'],
  ['Figures', 'G6', null],
  ['Figures', 'G7', 'N/A'],
  ['Figures', 'G8', 99_999],
  ['Narrative', 'D5', null],
  ['Narrative', 'D6', 'tbc'],
  ['Narrative', 'D7', 'All went as planned.'],
] as const;

describe('what is counted', () => {
  it('is the same in tabs, sign-off and command line', async () => {
    const { store, book } = await openedExample(PARTNER, TYPED);
    const { view } = store.getState();
    const ret = returnOf(book.content);
    if (ret instanceof Trouble) throw ret;
    const findings = findingsOf(ret);
    const { fix, explain, enter, look } = countWork(findings);
    const work = workShown(view);
    expect([work.toFix.length, work.toExplain.length, work.toDo.length, work.toLookAt.length]).toEqual([1, 1, 4, 1]);
    expect([fix, explain, enter, look]).toEqual([1, 1, 4, 1]);
    expect(openTasksOf(work)).toHaveLength(fix + explain + enter + look);
    expect(view.signOff.waitsFor).toBe('1 to fix, 1 to explain, 4 to do first');
    expect(view.progress).toEqual(progressOf(ret, findings));
  });

  it('is said in the same words by the sheet', async () => {
    const workbook = await openInMemory(
      {
        name: 'sent.xlsx',
        bytes: readFileSync('examples/sevenoaks-2021-22/returns/sevenoaks-district-council-2021-22.xlsx'),
      },
      { read: readWorkbook, keep: readKeptSheets, print: printWorkbook },
    );
    if (workbook instanceof Trouble) throw workbook;
    const written = await workbook.write(TYPED.map(([sheet, cell, value]) => ({ sheet, cell, value })));
    expect(written).toEqual({ state: 'written' });
    const content = await workbook.read();
    if (content instanceof Trouble) throw content;
    const start = content.sheets.find(({ name }) => name === 'Start here')?.rows ?? [];
    const beside = (label: string): unknown => start.find(([first]) => first?.value === label)?.[1]?.value;
    const ret = returnOf(content);
    if (ret instanceof Trouble) throw ret;
    expect(progressWords(progressOf(ret, findingsOf(ret)))).toBe(
      `${String(beside('Figures'))}, ${String(beside('Texts'))}`,
    );
    expect(beside('Figures to look at')).toBe('1 to fix, 1 to explain: see Check');
    expect(beside('Texts to look at')).toBe('1 to look at: see Words');
  });
});
