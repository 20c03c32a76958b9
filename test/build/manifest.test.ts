/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { DEVELOPMENT_ADDRESS, folderOf, manifestFrom } from '../../build/manifest/manifest';
import { RibbonRequests } from '../../src/taskpane/ribbon/ribbon-requests';
import { ribbonCommands } from '../../src/taskpane/ribbon/ribbon-commands';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const template = readFileSync('build/manifest/template.xml', 'utf8');
const SERVED = 'https://returns.council.example/partners/';
const text = manifestFrom(template, { address: SERVED, version });
// Selectors know no prefixes.
const manifest = new DOMParser().parseFromString(text.replaceAll(/(<\/?)bt:/g, '$1'), 'text/xml');

const all = (selector: string): Element[] => [...manifest.querySelectorAll(selector)];
const one = (selector: string): Element => {
  const [found, ...others] = all(selector);
  if (!found || others.length > 0) throw new Error(`${others.length + (found ? 1 : 0)} are found for ${selector}.`);
  return found;
};
const parts = (selector: string): string[] => [...one(selector).children].map(({ tagName }) => tagName);
const resource = (id: string | null): string | null => one(`Resources [id="${id}"]`).getAttribute('DefaultValue');

describe('the manifest', () => {
  it('has its parts in the order that Excel demands', () => {
    expect(parts('OfficeApp')).toEqual(
      'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides'.split(
        ' ',
      ),
    );
    expect(parts('VersionOverrides')).toEqual(['Hosts', 'Resources']);
    expect(parts('Resources')).toEqual(['Images', 'Urls', 'ShortStrings', 'LongStrings']);
    expect(parts('VersionOverrides > Hosts > Host')).toEqual(['Runtimes', 'DesktopFormFactor']);
    expect(parts('DesktopFormFactor')).toEqual(['GetStarted', 'FunctionFile', 'ExtensionPoint']);
    expect(parts('GetStarted')).toEqual(['Title', 'Description', 'LearnMoreUrl']);
    expect(parts('Group')).toEqual(['Label', 'Icon', 'Control', 'Control', 'Control', 'Control']);
    for (const { id } of all('Control'))
      expect(parts(`Control[id="${id}"]`)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
  });

  it('keeps the id by which Excel knows the add-in', () => {
    expect(one('OfficeApp > Id').textContent).toBe('f19f55fe-4832-4179-b63f-078103f32409');
  });

  it('has the version of the package', () => {
    expect(one('Version').textContent).toBe(`${version}.0`);
  });

  it('is in British English, for Excel, with the requirement sets that the code keeps to', () => {
    expect(one('DefaultLocale').textContent).toBe('en-GB');
    expect(all('OfficeApp > Hosts > Host').map((host) => host.getAttribute('Name'))).toEqual(['Workbook']);
    expect(
      all('Requirements Set').map((set) => `${set.getAttribute('Name')} ${set.getAttribute('MinVersion')}`),
    ).toEqual(['ExcelApi 1.9', 'SharedRuntime 1.1']);
  });

  it('runs the pane and the commands in one page that stays, so that commands work with the pane closed', () => {
    expect(one('Runtime').getAttribute('lifetime')).toBe('long');
    const pages = ['Runtime', 'FunctionFile', 'Action SourceLocation'].map((selector) =>
      one(selector).getAttribute('resid'),
    );
    expect(pages.map(resource)).toEqual(Array(3).fill(`${SERVED}taskpane.html`));
    expect(one('DefaultSettings > SourceLocation').getAttribute('DefaultValue')).toBe(`${SERVED}taskpane.html`);
  });

  it('has the four buttons on the Home tab', () => {
    expect(one('OfficeTab').id).toBe('TabHome');
    expect(resource(one('Group > Label').getAttribute('resid'))).toBe('Partner Returns');
    expect(all('Control > Label').map((label) => resource(label.getAttribute('resid')))).toEqual([
      'Open',
      'Check return',
      'Next problem',
      'Sign off',
    ]);
  });

  it('calls the commands what the ribbon calls them', () => {
    const commands = ribbonCommands({
      opened: () => Promise.reject(new Error('Nothing is open.')),
      showPane: () => Promise.resolve(),
      requests: new RibbonRequests(),
    });
    expect(all('FunctionName').map(({ textContent }) => textContent)).toEqual(Object.keys(commands));
    expect(all('Action').map((action) => action.getAttribute('xsi:type'))).toEqual([
      'ShowTaskpane',
      ...Array<string>(3).fill('ExecuteFunction'),
    ]);
  });
});

describe('the resources of the manifest', () => {
  const defined = all('Resources [id]');

  it('are all used, and all that are used are there, once', () => {
    const used = new Set(all('[resid]').map((each) => each.getAttribute('resid')));
    expect(defined.map(({ id }) => id).sort()).toEqual([...used].sort());
  });

  it('have ids of at most 32 characters, and strings of at most 125 or 250', () => {
    expect(defined.map(({ id }) => id).filter((id) => id.length > 32)).toEqual([]);
    expect([all('ShortStrings > String'), all('LongStrings > String')].map(({ length }) => length)).toEqual([10, 5]);
    const tooLong = (selector: string, most: number) =>
      all(selector).filter(
        (each) => (each.getAttribute('DefaultValue') ?? '').length > most || each.getAttribute('DefaultValue') === '',
      );
    expect([
      ...tooLong('ShortStrings > String', 125),
      ...tooLong('LongStrings > String', 250),
      ...tooLong('Description[DefaultValue]', 250),
      ...tooLong('DisplayName', 125),
    ]).toEqual([]);
  });

  it('have icons in the sizes that they are shown in', () => {
    for (const icon of all('Icon'))
      expect([...icon.children].map((image) => image.getAttribute('size'))).toEqual(['16', '32', '80']);
    const shown = all('Icon > Image').map(
      (image) => [resource(image.getAttribute('resid')) ?? '', Number(image.getAttribute('size'))] as const,
    );
    const listed = [
      ['IconUrl', 32],
      ['HighResolutionIconUrl', 64],
    ] as const;
    const icons = [
      ...shown,
      ...listed.map(([name, size]) => [one(name).getAttribute('DefaultValue') ?? '', size] as const),
    ];
    for (const [address, size] of icons)
      expect(`${address} ${pngSize(address.replace(`${SERVED}icons/`, 'assets/icons/png/'))}`).toBe(
        `${address} ${size}x${size}`,
      );
    expect(icons).toHaveLength(17);
  });
});

describe('the addresses of the manifest', () => {
  it('all lie where it is served, by https, with nothing left of localhost', () => {
    const addresses = all('[DefaultValue]')
      .map((each) => each.getAttribute('DefaultValue') ?? '')
      .filter((value) => value.includes('://'));
    expect(addresses.filter((address) => !address.startsWith(SERVED))).toEqual([]);
    expect(addresses).toHaveLength(21);
    expect(one('AppDomain').textContent).toBe('https://returns.council.example');
    expect(text).not.toMatch(/localhost|\{\{/);
    // The names of the XML vocabularies begin so; nothing is fetched from there.
    expect(text.replaceAll('http://schemas.microsoft.com/', '').replaceAll('http://www.w3.org/', '')).not.toContain(
      'http:',
    );
  });

  it('are those of the folder, with or without a slash at its end', () => {
    expect(
      ['https://council.example', 'https://council.example/returns', 'https://council.example/returns/'].map(folderOf),
    ).toEqual(['https://council.example/', 'https://council.example/returns/', 'https://council.example/returns/']);
  });

  it.each([
    'http://council.example',
    'council.example',
    '',
    'https://council.example/taskpane.html',
    'https://council.example/?v=1',
    'https://me:word@council.example/',
  ])('are refused where Excel would refuse them or they cannot be meant: "%s"', (address) => {
    expect(() => folderOf(address)).toThrow(/https:\/\//);
  });

  it('are written so that they stay XML', () => {
    const odd = manifestFrom(template, { address: 'https://council.example/a&b/', version });
    expect(
      new DOMParser().parseFromString(odd, 'text/xml').querySelector('IconUrl')?.getAttribute('DefaultValue'),
    ).toBe('https://council.example/a&b/icons/partner-returns-32.png');
  });
});

it('the manifest for development is the one at the root', () => {
  expect(readFileSync('manifest.xml', 'utf8')).toBe(manifestFrom(template, { address: DEVELOPMENT_ADDRESS, version }));
});

/** Width and height as a PNG's own header says. */
function pngSize(path: string): string {
  const bytes = readFileSync(path);
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}
