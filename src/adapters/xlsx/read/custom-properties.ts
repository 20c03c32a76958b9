import { type ElementReader, scanXml } from '../xml/scan-xml';
import { unescapeCharacters } from './special-characters';

/** Custom document properties of docProps/custom.xml, every value as text. */
export function customProperties(xml: string): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  let name = '';
  let text = '';
  const value: ElementReader = { text: (piece) => (text += piece), otherwise: valueOfType };
  function valueOfType(type: string): ElementReader | undefined {
    return type.startsWith('vt:') ? value : undefined;
  }
  const property: ElementReader = {
    open(tag) {
      name = tag.attribute('name') ?? '';
      text = '';
    },
    otherwise: valueOfType,
    close: () => properties.set(name, unescapeCharacters(text.trim())),
  };
  scanXml(xml, 'custom:Properties', { children: { 'custom:property': property } });
  return properties;
}

/** User-defined properties of an OpenDocument file's meta.xml, every value as text. */
export function userDefinedProperties(xml: string): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  let name = '';
  let text = '';
  const property: ElementReader = {
    open(tag) {
      name = tag.attribute('meta:name') ?? '';
      text = '';
    },
    text: (piece) => (text += piece),
    close: () => properties.set(name, text),
  };
  scanXml(xml, 'office:document-meta', {
    children: { 'office:meta': { children: { 'meta:user-defined': property } } },
  });
  return properties;
}
