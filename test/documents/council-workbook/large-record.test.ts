import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook';
import { Trouble } from '../../../src/core/trouble';
import { readCouncilYear } from '../../../src/documents/council-workbook';
import type { WorkbookContent } from '../../../src/core/returns/workbook-content';
import { command, inFolder } from '../../cli/command';

const CONSOLIDATE = [
  'consolidate',
  ...['--plan', 'assets/plans/brackenmere-pledges.json'],
  ...['--returns', 'examples/brackenmere-hard-quarter/returns/fellside-waste.xlsx'],
];

/** A council workbook whose record has so many more parts of one name, of 30,000 characters each. */
async function withRecord(name: string, parts: number): Promise<WorkbookContent> {
  return inFolder(async (folder) => {
    const path = join(folder, 'council.xlsx');
    await command(...CONSOLIDATE, '--out', path);
    const content = await readWorkbook({ name: 'council.xlsx', bytes: new Uint8Array(readFileSync(path)) });
    if (content instanceof Trouble) throw content;
    const text = `[${'{},'.repeat(10_000).slice(0, -1)}]`;
    const sheets = content.sheets.map((sheet) =>
      sheet.name === 'Council record'
        ? {
            ...sheet,
            rows: [
              ...sheet.rows,
              ...Array.from({ length: parts }, (_, index) => [
                { kind: 'text' as const, value: name },
                { kind: 'number' as const, value: index + 1 },
                { kind: 'text' as const, value: text },
              ]),
            ],
          }
        : sheet,
    );
    return { ...content, sheets };
  });
}

describe('a council workbook whose hidden record was blown up', () => {
  it('is refused before its lists fill the memory', async () => {
    const year = readCouncilYear(await withRecord('more', 200));
    expect(year).toBeInstanceOf(Trouble);
    expect(year).toMatchObject({ code: 'not-a-council-workbook', message: expect.stringMatching(/far more than/) });
  });

  it('is read where it holds a little more than is known of', async () => {
    expect(readCouncilYear(await withRecord('more', 2))).not.toBeInstanceOf(Trouble);
  });
});
