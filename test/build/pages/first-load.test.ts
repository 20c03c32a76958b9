import { gzipSync } from 'node:zlib';
import { builtText } from '../../browser/pages';

/** Of script, gzipped, that the pane loads before it shows anything; office.js, which is Microsoft's, aside. */
const BUDGET = 170_000;

const scripts = (): string[] => [...builtText('taskpane.html').matchAll(/<script[^>]*\ssrc="?(scripts\/[^">\s]+)/g)].map(([, src = '']) => src);

it('the pane loads at most 170 kB of script at first', () => {
  expect(scripts().length).toBeGreaterThan(0);
  const bytes = scripts().reduce((sum, name) => sum + gzipSync(builtText(name)).length, 0);
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThanOrEqual(BUDGET);
});

it('reading, checking and writing come only when they are used', () => {
  const sources = scripts().flatMap((name) => (JSON.parse(builtText(`${name}.map`)) as { sources: string[] }).sources);
  expect(sources.some((source) => source.endsWith('src/taskpane/main.tsx'))).toBe(true);
  expect(sources.filter((source) => /src\/(adapters|documents|workflows|core\/(checks|returns|status|plan))\/|node_modules\/(hucre|docx|fflate|zod\/v4\/(core\/schemas|classic))/.test(source))).toEqual([]);
});
