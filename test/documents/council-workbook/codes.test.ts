import type { CouncilYear } from '../../../src/core/consolidation/council-year';
import type { SheetContent, WorkbookContent } from '../../../src/core/returns/workbook-content';
import { Trouble } from '../../../src/core/trouble';
import { councilWorkbook, readCouncilYear } from '../../../src/documents/council-workbook';
import { contentOf, yearOf } from '../../builders/council';
import { handedIn } from '../../builders/handed-in';
import { planOf } from '../../builders/returns';

const plan = planOf({
  measures: [
    { id: 'visits' },
    { id: 'bins', answer: { kind: 'count', unit: 'bins' }, reporters: ['green-trust', 'bin-crew'] },
    { id: 'open', answer: { kind: 'yes-no' }, target: { rule: 'yes' } },
    { id: 'built', answer: { kind: 'milestone' }, target: { rule: 'milestone', accept: ['completed'] } },
  ],
});
const finding = {
  check: 'unsigned',
  severity: 'query' as const,
  message: 'The return isn’t signed off.',
  fix: 'Sign it.',
  place: { file: 'green-trust.xlsx' },
};
const wrong = { ...finding, check: 'range', severity: 'error' as const, message: 'A range.' };
const year = yearOf(
  plan,
  [
    {
      ...handedIn(plan, {
        partner: 'green-trust',
        figures: {
          visits: 'tbc',
          bins: '12 or 13',
          open: { kind: 'yes-no', value: true },
          built: { kind: 'milestone', value: 'on track' },
        },
      }),
      findings: [finding, wrong],
    },
  ],
  { statuses: [{ priority: 'Parks 1', status: 'achieved', reason: 'It is so.', by: 'J. Officer', on: '2025-05-20' }] },
);

/** The workbook's content with other texts in some of its cells. */
function changed(change: (text: string, sheet: string) => string | undefined): WorkbookContent {
  const content = contentOf(councilWorkbook(year));
  const inSheet = (sheet: SheetContent): SheetContent => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      row.map((cell) => {
        if (cell?.kind !== 'text') return cell;
        const value = change(String(cell.value), sheet.name);
        return value === undefined ? undefined : { ...cell, value };
      }),
    ),
  });
  return { ...content, sheets: content.sheets.map(inSheet) };
}

function read(content: WorkbookContent): CouncilYear {
  const result = readCouncilYear(content);
  if (result instanceof Trouble) throw result;
  return result;
}

const WORDS = ['Used', 'Agrees', 'To correct', 'Not given', 'Not received', 'To explain', 'To know'];
const isListed = (sheet: string): boolean => sheet === 'Figures' || sheet === 'Findings';

describe('What is said in words on a sheet and read by a program', () => {
  it('is read by its code, whatever the word beside it says', () => {
    const inOtherWords = changed((text, sheet) =>
      isListed(sheet) && WORDS.includes(text) ? `${text} (anders)` : text,
    );
    expect(read(inOtherWords)).toEqual(read(contentOf(councilWorkbook(year))));
    expect(read(inOtherWords).returns[0]).toMatchObject({
      figures: [{ state: 'blank' }, { state: 'in error' }, { state: 'given' }, { state: 'given' }],
      findings: [{ severity: 'query' }, { severity: 'error' }],
    });
  });

  it('is read by its word where there is no code, as in workbooks of version 0.1.0', () => {
    const CODES = ['used', 'inError', 'blank', 'owed', 'error', 'query', 'Used code', 'Severity code'];
    const withoutCodes = changed((text, sheet) => (isListed(sheet) && CODES.includes(text) ? undefined : text));
    expect(read(withoutCodes)).toEqual(read(contentOf(councilWorkbook(year))));
  });

  it('is read by the words that the workbook says it was written with, where officers may type over it', () => {
    const TRANSLATED = new Map([
      ['Yes', 'Ja'],
      ['On track', 'Im Plan'],
      ['Achieved', 'Erreicht'],
      ['[x]', '[k]'],
    ]);
    const translated = changed((text, sheet) =>
      sheet === 'Council record'
        ? text.startsWith('{"nothing"')
          ? [...TRANSLATED].reduce((words, [word, other]) => words.replace(`"${word}"`, `"${other}"`), text)
          : text.startsWith('[[')
            ? [...TRANSLATED].reduce((rows, [word, other]) => rows.replaceAll(`"${word}"`, `"${other}"`), text)
            : text
        : sheet === 'Figures' || sheet === 'Decisions'
          ? (TRANSLATED.get(text) ?? text)
          : text,
    );
    expect(read(translated)).toEqual(read(contentOf(councilWorkbook(year))));
    expect(read(translated).decisions.statuses).toMatchObject([{ status: 'achieved' }]);
  });

  it('keeps what an officer types over a value, and uses what was sent', () => {
    const typedOver = read(changed((text, sheet) => (sheet === 'Figures' && text === 'Yes' ? 'no' : text)));
    expect(typedOver.returns[0]?.figures[2]).toMatchObject({ figure: { kind: 'yes-no', value: true } });
    expect(typedOver.councilFigures).toMatchObject([{ measure: 'open', value: 'no' }]);
  });

  it('follows what an officer types over a value in a workbook of version 0.1.0, which keeps nothing of what it printed', () => {
    const earlier = changed((text, sheet) =>
      sheet === 'Council record' && text.startsWith('printed')
        ? undefined
        : sheet === 'Figures' && text === 'Yes'
          ? 'no'
          : text,
    );
    expect(read(earlier).returns[0]?.figures[2]).toMatchObject({ figure: { kind: 'yes-no', value: false } });
  });
});
