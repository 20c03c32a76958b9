import { existsSync, readdirSync, readFileSync } from 'node:fs';

const WALK =
  /## A figure's way from its cell to Word\n([\s\S]*?)\n## /.exec(readFileSync('ARCHITECTURE.md', 'utf8'))?.[1] ?? '';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));

const named = (pattern: RegExp): readonly string[] => [
  ...new Set([...WALK.matchAll(pattern)].map(([, name = '']) => name)),
];

describe("a figure's way in ARCHITECTURE.md", () => {
  it.each(named(/`([\w/-]+\.ts)`/g))('goes through a file that is there: %s', (file) => {
    const isThere = file.includes('/') ? existsSync(`src/${file}`) : sources.some((each) => each.endsWith(`/${file}`));
    expect(isThere).toBe(true);
  });

  it.each(named(/`(\w+)\(\)`/g))('calls a function that is there: %s', (name) => {
    const declared = new RegExp(`(function|const) ${name}\\b`);
    expect(sources.some((file) => declared.test(readFileSync(`src/${file}`, 'utf8')))).toBe(true);
  });
});
