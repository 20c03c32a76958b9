import { SaxesParser } from 'saxes';

/** An element of the manifest, its name without a prefix. */
interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
  text: string;
}

/**
 * The order in which Office's schema of the XML manifest wants the children of an element
 * (learn.microsoft.com, "How to find the proper order of manifest elements"). Children that aren't listed are faults.
 */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl',
    'AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides',
  ],
  VersionOverrides: ['Description Requirements Hosts Resources'],
  Resources: ['Images Urls ShortStrings LongStrings'],
  DesktopFormFactor: ['GetStarted FunctionFile ExtensionPoint'],
  GetStarted: ['Title Description LearnMoreUrl'],
  Group: ['Label Icon Control'],
  Control: ['Label Supertip Icon Action'],
  Supertip: ['Title Description'],
};

const REQUIRED = 'Id Version ProviderName DefaultLocale DisplayName Description Hosts DefaultSettings Permissions';

/** The most characters that Office takes in an id, a string or an element. */
const MOST = { id: 32, ShortStrings: 125, LongStrings: 250, DisplayName: 125, Description: 250 } as const;

/** Every icon of the ribbon comes in these sizes, in pixels. */
const ICON_SIZES = ['16', '32', '80'];

/**
 * One sentence for everything in an add-in's XML manifest that breaks Office's rules of form, order, lengths, addresses
 * and resources, as far as they can be checked offline.
 */
export function manifestFaults(xml: string): readonly string[] {
  const root = parse(xml);
  if (typeof root === 'string') return [`The manifest isn't well-formed XML: ${root}`];
  if (root.name !== 'OfficeApp') return [`The manifest must begin with <OfficeApp>, and begins with <${root.name}>.`];
  return [
    ...identityFaults(root),
    ...orderFaults(root),
    ...resourceFaults(root),
    ...lengthFaults(root),
    ...addressFaults(root),
    ...iconFaults(root),
  ];
}

function parse(xml: string): XmlElement | string {
  const parser = new SaxesParser();
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let fault: string | undefined;
  parser.on('error', ({ message }) => (fault ??= message));
  parser.on('opentag', ({ name, attributes }) => {
    const element: XmlElement = { name: name.replace(/^.*:/, ''), attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('text', (text) => {
    const inside = open.at(-1);
    if (inside) inside.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return fault ?? root ?? 'there is no element in it';
}

const allIn = (element: XmlElement): XmlElement[] => [element, ...element.children.flatMap(allIn)];
const childOf = (element: XmlElement, name: string): XmlElement | undefined =>
  element.children.find((child) => child.name === name);
const textOf = (element: XmlElement, name: string): string => childOf(element, name)?.text.trim() ?? '';

function identityFaults(root: XmlElement): string[] {
  const faults = REQUIRED.split(' ')
    .filter((name) => !childOf(root, name))
    .map((name) => `<${name}> is missing.`);
  const [id, version] = [textOf(root, 'Id'), textOf(root, 'Version')];
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id)) faults.push(`<Id> must be a GUID, and is "${id}".`);
  if (!/^\d+(\.\d+){0,3}$/.test(version)) faults.push(`<Version> must be up to four numbers, and is "${version}".`);
  return faults;
}

function orderFaults(root: XmlElement): string[] {
  return allIn(root).flatMap((element) => {
    const order = CHILDREN[element.name]?.join(' ').split(' ');
    if (!order) return [];
    const names = element.children.map(({ name }) => name);
    const unknown = names.filter((name) => !order.includes(name));
    if (unknown.length > 0) return [`<${element.name}> may not hold <${unknown[0]}>.`];
    const places = names.map((name) => order.indexOf(name));
    const isSorted = places.every((place, index) => index === 0 || (places[index - 1] ?? 0) <= place);
    return isSorted ? [] : [`The parts of <${element.name}> must stand in this order: ${order.join(', ')}.`];
  });
}

function resourceFaults(root: XmlElement): string[] {
  const resources = allIn(root).find(({ name }) => name === 'Resources');
  const defined = (resources ? allIn(resources) : []).flatMap(({ attributes }) => attributes['id'] ?? []);
  const used = new Set(allIn(root).flatMap(({ attributes }) => attributes['resid'] ?? []));
  const repeated = defined.filter((id, index) => defined.indexOf(id) < index);
  return [
    ...[...used].filter((id) => !defined.includes(id)).map((id) => `The resource ${id} is used and isn't defined.`),
    ...defined.filter((id) => !used.has(id)).map((id) => `The resource ${id} is defined and isn't used.`),
    ...repeated.map((id) => `The resource ${id} is defined twice.`),
    ...defined.filter((id) => id.length > MOST.id).map((id) => `The id ${id} has more than ${MOST.id} characters.`),
  ];
}

function lengthFaults(root: XmlElement): string[] {
  const value = ({ attributes }: XmlElement): string => attributes['DefaultValue'] ?? '';
  const named = (name: 'DisplayName' | 'Description') =>
    root.children
      .filter((child) => child.name === name)
      .map((element) => ({ element, name: `<${name}>`, most: MOST[name] }));
  const strings = (['ShortStrings', 'LongStrings'] as const).flatMap((list) =>
    allIn(root)
      .filter(({ name }) => name === list)
      .flatMap(({ children }) => children)
      .map((element) => ({ element, name: `The string ${element.attributes['id']}`, most: MOST[list] })),
  );
  return [...named('DisplayName'), ...named('Description'), ...strings].flatMap(({ element, name, most }) => {
    if (value(element) === '') return [`${name} is empty.`];
    return value(element).length > most ? [`${name} has more than ${most} characters.`] : [];
  });
}

/** Excel loads everything over https alone. */
function addressFaults(root: XmlElement): string[] {
  const addressed = /^(IconUrl|HighResolutionIconUrl|SupportUrl|SourceLocation|Image|Url)$/;
  return allIn(root).flatMap(({ name, attributes }) => {
    const address = attributes['DefaultValue'];
    if (!addressed.test(name) || address === undefined) return [];
    const isSafe = URL.canParse(address) && new URL(address).protocol === 'https:';
    return isSafe ? [] : [`The address "${address}" of <${name}> must begin with https:// and be complete.`];
  });
}

function iconFaults(root: XmlElement): string[] {
  return allIn(root).flatMap(({ name, children }) => {
    if (name !== 'Icon') return [];
    const sizes = children.map(({ attributes }) => attributes['size'] ?? '');
    const missing = ICON_SIZES.filter((size) => !sizes.includes(size));
    return missing.map((size) => `An icon lacks its picture of ${size} pixels.`);
  });
}
