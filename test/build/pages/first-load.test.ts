import { gzipSync } from 'node:zlib';
import { LOADING } from '../../../src/taskpane/words';
import { builtText } from '../../browser/pages';

/** Of script, gzipped, that the pane loads before it shows anything; office.js, which is Microsoft's, aside. */
const BUDGET = 170_000;

const scripts = (page = 'taskpane.html'): string[] =>
  [...builtText(page).matchAll(/<script[^>]*\ssrc="?(scripts\/[^">\s]+)/g)].map(([, src = '']) => src);

it('the pane loads at most 170 kB of script at first', () => {
  expect(scripts().length).toBeGreaterThan(0);
  const bytes = scripts().reduce((sum, name) => sum + gzipSync(builtText(name)).length, 0);
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThanOrEqual(BUDGET);
});

it('the first script, a small one, sends for office.js before the rest of the pane is there', () => {
  const [first = ''] = scripts();
  const { sources } = JSON.parse(builtText(`${first}.map`)) as { sources: string[] };
  expect(sources.filter((source) => source.includes('src/')).map((source) => source.replace(/^.*src\//, ''))).toContain(
    'taskpane/office/load-office.ts',
  );
  expect(sources.filter((source) => source.includes('node_modules'))).toEqual([]);
  expect(gzipSync(builtText(first)).length).toBeLessThan(6_000);
});

it.each(['taskpane.html', 'index.html'])('the scripts of %s are compiled as they arrive', (page) => {
  expect(scripts(page).map((name) => builtText(name).split('\n')[0])).toEqual(
    scripts(page).map(() => '//# allFunctionsCalledOnLoad'),
  );
});

it('reads and writes of the workbook in Excel at first; checking, judging, files and sheets to print come when they are used', () => {
  const sources = scripts().flatMap((name) => (JSON.parse(builtText(`${name}.map`)) as { sources: string[] }).sources);
  expect(sources.some((source) => source.endsWith('src/adapters/excel/read/read-open-workbook.ts'))).toBe(true);
  expect(
    sources.filter((source) =>
      /src\/(adapters\/(excel\/print|(?!excel\/))|documents\/return-workbook|core\/(checks|status|plan|consolidation))/.test(
        source,
      ),
    ),
  ).toEqual([]);
  expect(
    sources.filter((source) => /node_modules\/(hucre|docx|fflate|zod\/v4\/(core\/schemas|classic|mini))/.test(source)),
  ).toEqual([]);
});

it('the page itself says that the workbook is read, in the words of the pane, until the pane is drawn', () => {
  expect(builtText('taskpane.html')).toContain(LOADING.workbook);
  expect(builtText('at-first.css')).toContain('.reading');
});
