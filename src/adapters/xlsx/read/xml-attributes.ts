import { resolved } from './xml-scan';

/** The value of one attribute of a tag by its full name; undefined where it isn't there. */
export function attribute(attributes: string, name: string): string | undefined {
  const plain = plainAttribute(attributes, name);
  if (plain !== undefined) return plain;
  return attributes.includes(name) ? attributeMap(attributes).get(name) : undefined;
}

/** The quick way, for attributes as every program writes them: name="value", no quote within. */
function plainAttribute(attributes: string, name: string): string | undefined {
  if (attributes.includes("'")) return undefined;
  const mark = `${name}="`;
  for (let at = attributes.indexOf(mark); at >= 0; at = attributes.indexOf(mark, at + 1)) {
    if (attributes.charCodeAt(at - 1) > 32) continue;
    const start = at + mark.length;
    const value = attributes.slice(start, attributes.indexOf('"', start));
    return value.includes('&') ? resolved(value) : value;
  }
  return undefined;
}

/** All attributes of a tag by full name. */
export function attributeMap(attributes: string): Map<string, string> {
  const map = new Map<string, string>();
  for (const [, name = '', double, single] of attributes.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    map.set(name, resolved(double ?? single ?? ''));
  }
  return map;
}

/** The value of the one attribute with this local name and any prefix, such as r:id. */
export function prefixedAttribute(attributes: string, localName: string): string | undefined {
  for (const [name, value] of attributeMap(attributes)) if (name.endsWith(`:${localName}`)) return value;
  return undefined;
}

/** True where the attribute says "1" or "true". */
export function flag(attributes: string, name: string): boolean {
  const value = attribute(attributes, name);
  return value === '1' || value === 'true';
}
