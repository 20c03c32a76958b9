import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const glossary = readFileSync('docs/glossary.md', 'utf8');
const rows = glossary
  .split('\n')
  .filter((line) => /^\| (?!word \||---)/.test(line))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\||\|$/g, '').trim()));

/** Everything in src that a word may be borne by: its text, and the paths of its files and folders. */
const paths = readdirSync('src', { recursive: true }).map((path) => String(path).replaceAll('\\', '/'));
const sources = paths.filter((path) => /\.tsx?$/.test(path)).map((path) => readFileSync(join('src', path), 'utf8'));

/** Whether a name between backticks in the last column is a path below src, or a word of its code. */
function isThere(name: string): boolean {
  if (/^(src\/)?[\w-]+(\/|$)/.test(name) && existsSync(join('src', name.replace(/^src\//, '')))) return true;
  if (name.includes('/') || /\.tsx?$/.test(name)) return paths.some((path) => path.endsWith(name.replace(/\*.*$/, '')));
  const words = name.match(/[A-Za-z_]\w+/g) ?? [];
  return words.length > 0 && words.every((word) => sources.some((text) => new RegExp(`\\b${word}\\b`).test(text)));
}

describe('the glossary', () => {
  it('has each word once, with a sentence and where it is borne', () => {
    expect(rows.length).toBeGreaterThan(100);
    const words = rows.map(([word = '']) => word.toLowerCase());
    expect(words.filter((word, index) => words.indexOf(word) < index)).toEqual([]);
    for (const row of rows) {
      expect(row).toHaveLength(3);
      expect(row[1]).toMatch(/[.:]$/);
    }
  });

  it('names types, files and folders that are there', () => {
    const named = rows.flatMap(([word, , where = '']) =>
      [...where.matchAll(/`([^`]+)`/g)].map(([, name = '']) => ({ word, name })),
    );
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter(({ name }) => !isThere(name))).toEqual([]);
  });
});

describe('the recipes', () => {
  const recipes = readFileSync('CONTRIBUTING.md', 'utf8').split('\n## Recipes\n')[1] ?? '';

  it('name files and folders that are there', () => {
    const named = [...recipes.matchAll(/`((?:src|test|build|docs|examples|assets)\/[^`]*)`/g)]
      .map(([, path = '']) => path)
      .filter((path) => !/[<>*{]/.test(path));
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('are each listed above them', () => {
    const titles = [...recipes.matchAll(/^### (.*)$/gm)].map(([, title = '']) => title);
    expect(titles.length).toBeGreaterThan(8);
    expect(titles.filter((title) => !recipes.includes(`[${title}](#`))).toEqual([]);
  });
});
