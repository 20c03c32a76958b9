import { unescaped } from './escapes';
import { attribute } from './xml-attributes';
import { scanXml } from './xml-scan';

/** Custom document properties of docProps/custom.xml, every value as text. */
export function customProperties(xml: string | undefined): ReadonlyMap<string, string> {
  return propertiesIn(xml, 'property', 'name', 'dropped');
}

/** User-defined properties of an OpenDocument file's meta.xml, every value as text. */
export function userDefinedProperties(xml: string | undefined): ReadonlyMap<string, string> {
  return propertiesIn(xml, 'meta:user-defined', 'meta:name', 'kept');
}

function propertiesIn(
  xml: string | undefined,
  tag: string,
  nameAttribute: string,
  prefixes: 'dropped' | 'kept',
): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  let current: string | undefined;
  let value = '';
  if (xml === undefined) return properties;
  scanXml(xml, prefixes, {
    open(name, attributes) {
      if (name !== tag) return;
      current = attribute(attributes, nameAttribute);
      value = '';
    },
    close(name) {
      if (name !== tag || current === undefined) return;
      properties.set(current, prefixes === 'dropped' ? unescaped(value.trim()) : value);
      current = undefined;
    },
    text(piece) {
      if (current !== undefined) value += piece;
    },
  });
  return properties;
}
