import { printWorkbook } from '../../../src/adapters/xlsx/print-workbook';
import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook';
import { planFor } from '../../../src/core/plan/asked';
import type { Plan } from '../../../src/core/plan/plan';
import { figureColumns, NARRATIVE_COLUMNS, RETURN_SHEETS, START_LABELS } from '../../../src/core/returns/layout';
import type { PartnerReturn } from '../../../src/core/returns/partner-return';
import { returnOf } from '../../../src/core/returns/read-return';
import { Trouble } from '../../../src/core/trouble';
import type { Prefill } from '../../../src/documents/return-workbook/prefill';
import { returnFileName, returnWorkbook } from '../../../src/documents/return-workbook/return-workbook';
import type { CellDescription, SheetDescription, WorkbookDescription } from '../../../src/documents/sheet';
import { ASKED_MEASURES } from '../../builders/asked-measures';
import { PARTNER, planOf } from '../../builders/returns';

const text = { from: [PARTNER], prompt: 'What was done, and what came of it.', minWords: 3, maxWords: 20 };
const plan = planOf({
  measures: ASKED_MEASURES.map(({ measure }) => measure),
  priorities: [
    { ref: 'Parks 1', text },
    { ref: 'Parks 2', text },
  ],
});

const issued = returnWorkbook(plan, PARTNER);

const filled: Prefill = {
  entries: new Map([
    ['count-at-least', { value: 120, qualifier: 'over', source: 'Gate counters', comment: '=1+1 is not a formula' }],
    ['share-parts', { value: 97.2, numerator: 35, denominator: 36 }],
    ['share-small', { value: 0.57 }],
    ['money-at-least', { value: 4999.99, qualifier: 'about' }],
    ['yes-no', { value: true }],
    ['milestone', { value: 'on track' }],
    ['text', { value: 'New paths' }],
    ['rank', { value: '3rd' }],
  ]),
  texts: new Map([['Parks 2', 'Over\ntwo lines']]),
  signOff: { name: 'Ada Byrne', role: 'Manager', date: '2025-05-12', inAddIn: { fingerprint: '0123456789abcdef' } },
};

async function readBack(workbook: WorkbookDescription): Promise<PartnerReturn> {
  const content = await readWorkbook({ name: 'green-trust.xlsx', bytes: await printWorkbook(workbook) });
  if (content instanceof Trouble) throw content;
  const returned = returnOf(content);
  if (returned instanceof Trouble) throw returned;
  return returned;
}

function sheetOf(workbook: WorkbookDescription, name: string): SheetDescription {
  return workbook.sheets.find((sheet) => sheet.name === name) as SheetDescription;
}

function cellsOf({ blocks }: SheetDescription): readonly CellDescription[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? block.rows : block.lines)).flat();
}

/** The value beside a label of "Start here". */
function beside(workbook: WorkbookDescription, label: string): CellDescription['value'] | undefined {
  const lines = sheetOf(workbook, RETURN_SHEETS.start).blocks.flatMap((block) =>
    block.kind === 'lines' ? block.lines : [],
  );
  return lines.find(([first]) => first?.value === label)?.[1]?.value;
}

describe('a return as it is issued', () => {
  it('is read back as a return of this partner, with nothing entered and nothing odd', async () => {
    const returned = await readBack(issued);
    expect(returned.identity).toMatchObject({ plan: plan.id, partner: PARTNER, period: plan.period.label });
    expect(returned.issued).toEqual(planFor(plan, PARTNER));
    expect(returned.deviations).toEqual([]);
    const fields = returned.entries.flatMap(({ value, qualifier, numerator, denominator, source, comment }) => [
      value,
      qualifier,
      numerator,
      denominator,
      source,
      comment,
    ]);
    expect(new Set(fields.map(({ reading }) => reading.state))).toEqual(new Set(['blank']));
    expect(returned.entries.map(({ measure }) => measure)).toEqual(plan.measures.map(({ id }) => id));
  });

  it('has the sheets in the order people read them, and the definitions very hidden', () => {
    expect(issued.sheets.map(({ name }) => name)).toEqual(Object.values(RETURN_SHEETS));
    expect(issued.sheets.filter(({ visibility }) => visibility === 'very hidden').map(({ name }) => name)).toEqual([
      RETURN_SHEETS.identity,
    ]);
  });

  it('names partner, period, day and contact on its first sheet', () => {
    expect(beside(issued, START_LABELS.partner)).toBe('Green Trust');
    expect(beside(issued, START_LABELS.period)).toBe('1 April 2024 to 31 March 2025 (2024/25)');
    expect(beside(issued, START_LABELS.returnBy)).toBe('16 May 2025');
    expect(beside(issued, START_LABELS.contact)).toBe('Westbury Council');
    expect(beside(issued, 'Figures')).toBe(`0 of ${plan.measures.length} figures entered`);
    expect(beside(issued, 'Texts')).toBe('0 of 2 texts written');
  });

  it('asks for nothing that is not asked: no step for texts where none are, no figures where none are', () => {
    const figuresOnly = returnWorkbook(planOf({ measures: [{}] }), PARTNER);
    expect(
      cellsOf(sheetOf(figuresOnly, RETURN_SHEETS.start)).some(({ value }) => String(value).includes('Narrative')),
    ).toBe(false);
    expect(beside(figuresOnly, 'Texts')).toBeUndefined();
    expect(beside(figuresOnly, 'Figures')).toBe('0 of 1 figure entered');
    expect(figuresOnly.sheets.map(({ name }) => name)).not.toContain(RETURN_SHEETS.narrative);
  });

  it('has no sheets for figures where none are asked, and is read back without fault', async () => {
    const textsOnly = returnWorkbook(
      planOf({ measures: [{ reporters: ['bin-crew'] }], priorities: [{ ref: 'Parks 1', text }] }),
      PARTNER,
    );
    expect(textsOnly.sheets.map(({ name }) => name)).toEqual([
      RETURN_SHEETS.start,
      RETURN_SHEETS.narrative,
      RETURN_SHEETS.notes,
      RETURN_SHEETS.identity,
    ]);
    expect(
      cellsOf(sheetOf(textsOnly, RETURN_SHEETS.notes)).some(({ value }) => String(value).includes('Numerator')),
    ).toBe(false);
    const returned = await readBack(textsOnly);
    expect([returned.entries, returned.deviations, returned.texts.length]).toEqual([[], [], 1]);
  });

  it('calls the period what the plan calls it', () => {
    const quarterly: Plan = { ...plan, period: { ...plan.period, noun: 'quarter' } };
    const table = sheetOf(returnWorkbook(quarterly, PARTNER), RETURN_SHEETS.figures).blocks.find(
      (block) => block.kind === 'table',
    );
    expect(table?.kind === 'table' && table.columns.map(({ header }) => header)).toEqual(
      figureColumns('quarter').map(({ header }) => header),
    );
    expect(
      cellsOf(sheetOf(returnWorkbook(quarterly, PARTNER), RETURN_SHEETS.figures)).filter(({ value }) =>
        String(value).includes('year'),
      ),
    ).toEqual([]);
  });
});

describe('a return that is printed filled', () => {
  it('is read back with the same entries, texts and sign-off', async () => {
    const returned = await readBack(returnWorkbook(plan, PARTNER, filled));
    const figureOf = (id: string) => returned.entries.find(({ measure }) => measure === id)?.figure;
    expect(figureOf('count-at-least')).toEqual({ kind: 'number', value: 120, qualifier: 'over' });
    expect(figureOf('share-parts')).toMatchObject({ qualifier: 'exactly', parts: { numerator: 35, denominator: 36 } });
    expect(figureOf('share-small')).toEqual({ kind: 'number', value: 0.57, qualifier: 'exactly' });
    expect(figureOf('money-at-least')).toEqual({ kind: 'number', value: 4999.99, qualifier: 'about' });
    expect(figureOf('yes-no')).toEqual({ kind: 'yes-no', value: true });
    expect(figureOf('milestone')).toEqual({ kind: 'milestone', value: 'on track' });
    expect(figureOf('text')).toEqual({ kind: 'text', value: 'New paths' });
    expect(figureOf('rank')).toEqual({ kind: 'number', value: 3, qualifier: 'exactly' });
    expect(returned.entries.find(({ measure }) => measure === 'count-at-least')?.comment).toMatchObject({
      found: '=1+1 is not a formula',
      reading: { state: 'read' },
    });
    expect(returned.texts.map(({ text: { found } }) => found)).toEqual(['', 'Over\ntwo lines']);
    expect(returned.signOff).toMatchObject({
      name: { found: 'Ada Byrne' },
      role: { found: 'Manager' },
      date: { reading: { state: 'read', value: '2025-05-12' } },
      fingerprint: '0123456789abcdef',
    });
    expect(returned.deviations).toEqual([]);
  });

  it('counts what is entered and what is still to look at', () => {
    const workbook = returnWorkbook(plan, PARTNER, filled);
    expect(beside(workbook, 'Figures')).toBe(`8 of ${plan.measures.length} figures entered`);
    expect(beside(workbook, 'Figures to look at')).toBe('Nothing to fix or to explain');
    expect(beside(workbook, 'Texts')).toBe('1 of 2 texts written');
  });
});

describe('the sheets of a return', () => {
  const visible = issued.sheets.filter(({ visibility }) => visibility === 'visible');

  it.each(visible.map((sheet) => [sheet.name, sheet] as const))(
    '%s begins with its title, says what it is for and is locked but for its entries',
    (_name, sheet) => {
      const [first] = sheet.blocks;
      expect(first?.kind === 'lines' && first.lines[0]?.[0]).toMatchObject({
        role: 'title',
        value: expect.stringMatching(/\S/),
      });
      expect(sheet.purpose).toMatch(/\.$/);
      expect(sheet.protected).toBe(true);
    },
  );

  it.each(issued.sheets.map((sheet) => [sheet.name, sheet] as const))(
    '%s has whole tables: a header for every column, as many cells in every row, none of them blank but entries and words',
    (_name, sheet) => {
      for (const block of sheet.blocks) {
        if (block.kind !== 'table') continue;
        const headers = block.columns.map(({ header }) => header);
        expect(headers.every((header) => header.trim() !== '')).toBe(true);
        expect(new Set(headers).size).toBe(headers.length);
        expect(new Set(block.rows.map((row) => row.length))).toEqual(new Set([headers.length]));
        const blank = block.rows
          .flat()
          .filter(
            ({ value, role, formula }) =>
              (value === null || value === '') && formula === undefined && !role?.startsWith('entry'),
          );
        expect(blank.filter(({ value }) => sheet.name !== RETURN_SHEETS.identity || value === null)).toEqual([]);
      }
      const columns = sheet.blocks.map((block) => (block.kind === 'table' ? block.columns.length : 0));
      if (Math.max(...columns) > 0) expect(sheet.widths).toHaveLength(Math.max(...columns));
    },
  );

  it('give every table a name of its own', () => {
    const names = issued.sheets
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'table' ? [block.name] : []));
    expect(new Set(names).size).toBe(names.length);
  });

  it('say at a figure what to do where there is none, which is not a zero, and at a choice where nobody can say', () => {
    const prompts = visible.flatMap(cellsOf).map(({ validation }) => validation?.prompt.text ?? '');
    expect(
      prompts.filter((text) =>
        /0 where there were none\. If you have no figure, choose why as the qualifier/.test(text),
      ).length,
    ).toBeGreaterThan(0);
    expect(prompts.filter((text) => /from the list\. If you have no figure/.test(text))).toEqual([]);
  });

  it('prompt at every cell for entry, within what Excel shows', () => {
    const entries = visible.flatMap(cellsOf).filter(({ role }) => role === 'entry' || role === 'entry-text');
    expect(entries.length).toBeGreaterThan(100);
    for (const { validation } of entries) {
      expect(validation?.prompt.title.length).toBeLessThanOrEqual(32);
      expect(validation?.prompt.text).toMatch(/\S/);
      for (const message of [validation?.prompt.text, validation?.alert?.text])
        expect(message?.length ?? 0).toBeLessThanOrEqual(255);
    }
  });

  it('refuse nothing but words that are not in a list', () => {
    const refusing = visible.flatMap(cellsOf).filter(({ validation }) => validation?.alert?.style === 'stop');
    expect(new Set(refusing.map(({ validation }) => validation?.rule.kind))).toEqual(new Set(['list']));
  });

  it('open for typing exactly the columns that the layout names', () => {
    for (const [name, columns] of [
      [RETURN_SHEETS.figures, figureColumns('year')],
      [RETURN_SHEETS.narrative, NARRATIVE_COLUMNS],
    ] as const) {
      const table = sheetOf(issued, name).blocks.find((block) => block.kind === 'table');
      const open =
        table?.kind === 'table'
          ? table.columns.filter((_, index) => table.rows.some((row) => row[index]?.role?.startsWith('entry')))
          : [];
      expect(open.map(({ header }) => header)).toEqual(
        columns.filter(({ entry }) => entry).map(({ header }) => header),
      );
    }
  });
});

test('a file is named after the partner and the period', () => {
  expect(returnFileName(plan, PARTNER)).toBe('green-trust-2024-25.xlsx');
  expect(returnFileName({ ...plan, period: { ...plan.period, label: 'Quarter 2 of 2025/26' } }, PARTNER)).toBe(
    'green-trust-quarter-2-of-2025-26.xlsx',
  );
});
