import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKS } from '../../../src/core/checks';
import { OFFICE_JS_HOSTS } from '../../../src/taskpane/office-js-address';
import { examplesOf } from '../../builders/examples-of';
import { builtFolder, builtText, type BuiltPage } from '../../browser/pages';

const PAGES: readonly BuiltPage[] = ['taskpane.html', 'index.html', 'help.html'];

const files = (): string[] =>
  readdirSync(builtFolder(), { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map(({ name, parentPath }) =>
      join(parentPath, name)
        .slice(builtFolder().length + 1)
        .replaceAll('\\', '/'),
    );
const scripts = (): string[] => files().filter((name) => name.endsWith('.js'));
const scriptsIn = (page: BuiltPage): string[] =>
  [...builtText(page).matchAll(/<script[^>]*\ssrc="?([^">\s]+)/g)].map(([, src = '']) => src);

function policyOf(page: BuiltPage): Map<string, string[]> {
  const [, policy = ''] = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(builtText(page)) ?? [];
  return new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(' ');
      return [name, sources];
    }),
  );
}

describe('the scripts', () => {
  it('are named by their content, but for the service worker, whose name must stay', () => {
    expect(scripts().filter((name) => !/^scripts\/[\w-]+\.[0-9a-f]{12}\.js$/.test(name))).toEqual([
      'service-worker.js',
    ]);
  });

  it('come with their source maps', () => {
    const all = files();
    const mapped = scripts().filter((name) => name.startsWith('scripts/'));
    expect(mapped.length).toBeGreaterThan(5);
    expect(
      mapped.filter((name) => !all.includes(`${name}.map`) || !builtText(name).trimEnd().endsWith('.js.map')),
    ).toEqual([]);
  });

  it('hold nothing of any plan: what a council asks comes with its workbooks alone', () => {
    const plans = readdirSync('assets/plans').map(
      (name) =>
        JSON.parse(readFileSync(join('assets/plans', name), 'utf8')) as {
          measures: { title: string }[];
          priorities: { title: string }[];
        },
    );
    const wordings = plans
      .flatMap(({ measures, priorities }) => [
        ...measures.map(({ title }) => title),
        ...priorities.map(({ title }) => title),
      ])
      .filter((text) => text.length > 20);
    expect(wordings.length).toBeGreaterThan(20);
    const all = scripts().map(builtText).join('\n');
    expect(wordings.filter((wording) => all.includes(wording))).toEqual([]);
  });

  it('hold the checks without the examples that document them', () => {
    const all = scripts().map(builtText).join('\n');
    expect(CHECKS.filter(({ id }) => !all.includes(`"${id}"`))).toEqual([]);
    const told = CHECKS.flatMap((check) =>
      examplesOf(check).rejects.flatMap(({ finds }) => finds.map(({ message }) => message)),
    ).filter((message) => message.startsWith('Parks 1'));
    expect(told.length).toBeGreaterThan(50);
    expect(told.filter((message) => all.includes(message))).toEqual([]);
    const typed = CHECKS.flatMap((check) =>
      examplesOf(check).rejects.flatMap(({ finds }) => finds.flatMap(({ found = '' }) => found)),
    ).filter((found) => found.includes(' '));
    // What a check says of itself, and quotes there, is no example.
    const own = CHECKS.flatMap(({ title, why, fix }) => [title, why, fix]).join('\n');
    expect(typed.length).toBeGreaterThan(10);
    expect(
      typed.filter((found) => all.includes(JSON.stringify(found)) && !own.includes(JSON.stringify(found))),
    ).toEqual([]);
  });
});

describe.each(PAGES)('the policy of %s', (page) => {
  it('comes before everything that it is to hold back', () => {
    const [head = ''] = builtText(page).split(/http-equiv="?Content-Security-Policy/);
    expect(head).not.toMatch(/<(script|link|style|base)/);
  });

  it('lets nothing in but what is named, and nothing unsafe', () => {
    const policy = policyOf(page);
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
    expect(policy.get('form-action')).toEqual(["'none'"]);
    const sources = [...policy.values()].flat();
    expect(
      sources.filter(
        (source) =>
          source.includes('unsafe-') || source.includes('*') || source.startsWith('http:') || /^[a-z]+:$/.test(source),
      ),
    ).toEqual(page === 'help.html' ? [] : ['data:']);
  });

  it('lets the page load nothing from elsewhere but office.js, and that for the pane alone', () => {
    const elsewhere = [...policyOf(page)].filter(([, sources]) =>
      sources.some((source) => source.startsWith('https:')),
    );
    const hosts = OFFICE_JS_HOSTS.map((host) => `https://${host}`);
    expect(Object.fromEntries(elsewhere)).toEqual(
      page === 'taskpane.html' ? { 'script-src': ["'self'", ...hosts], 'frame-src': hosts } : {},
    );
  });

  it('is kept by the page itself: no script, style or handler stands in it', () => {
    expect(builtText(page)).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/);
  });
});

describe('the page without Excel', () => {
  it('asks for no office.js, nor does any script that it may load', () => {
    expect(builtText('index.html')).not.toContain('office');
    for (const script of precache().files.filter((name) => name.endsWith('.js')))
      for (const host of OFFICE_JS_HOSTS) expect(builtText(script)).not.toContain(host);
  });

  it('keeps on the computer every script that it may load, and none that only the pane loads', () => {
    const kept = precache().files;
    expect(kept).toEqual(expect.arrayContaining([...scriptsIn('index.html'), './', 'example-return.xlsx']));
    expect(kept.filter((name) => name !== './' && !files().includes(name))).toEqual([]);
    expect(kept).not.toContain(scriptsIn('taskpane.html').at(-1));
    expect(kept.filter((name) => name.endsWith('.js')).length).toBeGreaterThan(scriptsIn('index.html').length);
  });
});

it('the pane names its scripts relative to itself, so that it can be served from any folder', () => {
  for (const page of PAGES)
    expect([...builtText(page).matchAll(/(?:src|href)="?(\/[^">\s]*)/g)].map(([, path]) => path)).toEqual([]);
});

function precache(): { version: string; files: string[] } {
  const [, list = ''] = /self\.precache = (\{.*\});/.exec(builtText('service-worker.js')) ?? [];
  return JSON.parse(list) as { version: string; files: string[] };
}
