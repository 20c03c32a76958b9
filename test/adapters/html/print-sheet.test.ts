/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { focusCell } from '../../../src/adapters/html/cell-focus';
import { returnWorkbook } from '../../../src/documents/return-workbook/return-workbook';
import type { SheetDescription, WorkbookDescription } from '../../../src/documents/sheet';
import { describedContent } from '../../../src/documents/described-content';
import { contentOf } from '../../../src/documents/content-of';
import { exampleCouncil, exampleReturns } from '../../builders/opened-example';
import { PARTNER } from '../../builders/returns';
import { aSheet, aTable, lines } from '../../builders/workbook-description';
import { axeFindings, fieldIn, inCell, PLAN, shownSheet } from './page';

const FILLED = returnWorkbook(PLAN, PARTNER, {
  entries: new Map([
    ['parks-1-visits', { value: 17000, qualifier: 'roughly', comment: 'Two gates\nwere closed' }],
    ['parks-1-open', { value: 97 }],
  ]),
  texts: new Map([['Parks 1', '<b>Open</b> all year']]),
  signOff: { name: 'Ann Lee', role: 'Director', date: '2025-05-11' },
});

function sheetOf(workbook: WorkbookDescription, name: string): SheetDescription {
  const found = workbook.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`There is no ${name}.`);
  return found;
}

const noop = (): void => undefined;

describe('a sheet as a page', () => {
  it('says what the sheet says, in headings, pairs and a table', () => {
    const root = shownSheet(sheetOf(FILLED, 'Start here'), { onEnter: noop });
    expect(
      within(root)
        .getAllByRole('heading')
        .map(({ tagName, textContent }) => `${tagName} ${textContent}`),
    ).toEqual([
      'H2 Green Trust: return for 2024/25',
      'H3 About this return',
      'H3 What to do',
      'H3 Progress',
      'H3 Sign-off',
    ]);
    expect(screen.getByRole('textbox', { name: 'Your name' })).toHaveProperty('value', 'Ann Lee');
    expect(screen.getByRole('textbox', { name: 'Date signed off' })).toHaveProperty('value', '11 May 2025');
    expect(screen.getByRole('link', { name: 'plan@westbury.example' }).getAttribute('href')).toBe(
      'mailto:plan@westbury.example',
    );
  });

  it('names each entry by its row and its column, with its prompt as a hint', () => {
    const root = shownSheet(sheetOf(FILLED, 'Figures'), { onEnter: noop });
    expect(
      within(root).getByRole('table', { name: 'Where figures for 2024/25 are entered, one row for each measure.' }),
    ).toBeDefined();
    const share = screen.getByRole('textbox', {
      name: 'Parks 1 Days open This year',
      description: /^Type 97% for 97 per cent/,
    });
    expect(share).toHaveProperty('value', '97%');
    expect(screen.getByRole('textbox', { name: 'Parks 1 Visits to parks Comment' })).toHaveProperty(
      'value',
      'Two gates\nwere closed',
    );
    expect(within(root).getByRole('rowheader', { name: 'Trees planted' })).toBeDefined();
  });

  it('offers choices, and shows what else stands there', () => {
    const root = shownSheet(sheetOf(FILLED, 'Figures'), { onEnter: noop });
    const qualifier = screen.getByRole('combobox', { name: 'Parks 1 Visits to parks Qualifier' });
    expect(qualifier).toHaveProperty('value', 'roughly');
    expect(
      within(qualifier)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(
      ['(blank)', 'exactly', 'over', 'at least', 'about', 'at most', 'under']
        .concat(['confidential', 'not available', 'not applicable', 'none arose'])
        .concat('roughly'),
    );
    expect(fieldIn(root, 'H6').value).toBe('');
  });

  it('shows what the formulas say, in words and with the looks that go with them', () => {
    const root = shownSheet(sheetOf(FILLED, 'Figures'));
    expect(inCell(root, 'M5').textContent).toMatch(/^To fix: /);
    expect([...inCell(root, 'M5').classList]).toEqual(['cell-fault']);
    expect([...inCell(root, 'M6').classList]).toEqual(['cell-computed']);
    expect(inCell(root, 'F5').textContent).toBe('1,600');
    expect([...inCell(root, 'F5').classList]).toEqual(['right', 'cell-figure']);
  });

  it('has nothing to type into where it is only looked at, nor where nothing is asked', () => {
    const read = shownSheet(sheetOf(FILLED, 'Figures'));
    expect(read.querySelectorAll('input, textarea, select')).toHaveLength(0);
    expect(inCell(read, 'G6').textContent).toBe('97%');
    const root = shownSheet(sheetOf(FILLED, 'Figures'), { onEnter: noop });
    expect(inCell(root, 'I5').querySelector('input')).toBeNull();
    expect(inCell(root, 'I5').textContent).toBe('[z]');
  });

  it('takes text from a file for text', () => {
    const root = shownSheet(
      aSheet('Figures', [lines('<img src=x onerror=alert(1)>'), aTable('T', ['<script>'], [['<b>x</b>']])]),
    );
    expect(root.querySelector('img, script, b')).toBeNull();
    expect(inCell(root, 'A4').textContent).toBe('<b>x</b>');
  });

  it('follows no link but to web pages, mailboxes and places in the workbook', () => {
    const gone: unknown[] = [];
    const cells = ['javascript:alert(1)', 'file:///etc/passwd', 'https://a.example/', "#'My ''own'' sheet'!$B$4"].map(
      (to) => [{ value: to, link: { to } }],
    );
    const root = shownSheet(aSheet('Links', [{ kind: 'lines', lines: cells }]), {
      onGoTo: (place) => gone.push(place),
    });
    const links = within(root).getAllByRole('link');
    expect(links.map(({ textContent }) => textContent)).toEqual(['https://a.example/', "#'My ''own'' sheet'!$B$4"]);
    links[1]?.click();
    expect(gone).toEqual([{ sheet: "My 'own' sheet", cell: 'B4' }]);
  });

  it('shows nothing of a very hidden sheet', () => {
    const root = shownSheet(sheetOf(FILLED, 'Return'));
    expect([root.hidden, root.querySelectorAll('[data-cell]').length]).toEqual([true, 0]);
  });

  it('puts the focus into a cell, whether it takes an entry or not', () => {
    const root = shownSheet(sheetOf(FILLED, 'Figures'), { onEnter: noop });
    expect(focusCell(root, 'G5')).toBe(true);
    expect(document.activeElement).toBe(fieldIn(root, 'G5'));
    expect(focusCell(root, 'E5')).toBe(true);
    expect(document.activeElement).toBe(inCell(root, 'E5'));
    expect(focusCell(root, 'ZZ99')).toBe(false);
    expect(document.activeElement?.textContent).toBe('Figures, 2024/25');
  });

  it('shows a sheet that isn’t ours by its rows and columns', () => {
    const content = contentOf(
      {
        ...FILLED,
        sheets: [
          aSheet('Sums', [
            {
              kind: 'lines',
              lines: [
                [{ value: 'Gate' }, { value: 'Visits' }, { value: 'Share' }],
                [],
                [{ value: 'North' }, { value: 900 }, { value: 0.5, format: { kind: 'percent', decimals: 0 } }],
              ],
            },
          ]),
        ],
      },
      'x.xlsx',
    );
    const root = shownSheet(content.sheets.map(describedContent)[0] ?? aSheet('None', []));
    const table = within(root).getByRole('table', { name: 'Sums, rows 1 to 3' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Row', 'A', 'B', 'C']);
    expect(inCell(root, 'C3').textContent).toBe('50%');
  });
});

describe('axe', () => {
  it.each(['Start here', 'Figures', 'Narrative', 'Definitions', 'Notes'])(
    'finds nothing on %s of the example, as issued and as filled in',
    async (name) => {
      const { plan, returns } = exampleReturns();
      for (const partner of ['sevenoaks-district-council', 'kent-police']) {
        const issued = returnWorkbook(plan, partner);
        const read = returns.get(partner);
        const sheets = [
          issued.sheets.find((sheet) => sheet.name === name),
          read?.sheets.filter((sheet) => sheet.name === name).map(describedContent)[0],
        ];
        for (const sheet of sheets) {
          if (!sheet) continue;
          shownSheet(sheet, { onEnter: noop });
          expect(await axeFindings()).toEqual([]);
        }
      }
    },
    120_000,
  );

  it('finds nothing on the council’s sheets as they are read', async () => {
    const { sheets } = await exampleCouncil(['kent-police']);
    for (const sheet of sheets.filter(({ visibility }) => visibility === 'visible').map(describedContent)) {
      shownSheet({
        ...sheet,
        blocks: sheet.blocks.map((block) =>
          block.kind === 'table' ? { ...block, rows: block.rows.slice(0, 6) } : block,
        ),
      });
      expect(await axeFindings()).toEqual([]);
    }
  }, 120_000);
});
