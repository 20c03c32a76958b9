import { Stop } from '../guard/refusals';

/** What a scan tells of, in the order of the text. Names come without their namespace prefix. */
export interface XmlEvents {
  open(name: string, attributes: string): void;
  close(name: string): void;
  /** Text between tags, entities already resolved. May come in pieces. */
  text?(text: string): void;
}

const SLASH = 47;
const EXCLAMATION = 33;
const QUESTION = 63;

/**
 * Scans a part once, without building a tree. Stops at DOCTYPE and entity declarations, which no
 * workbook has, and at markup that doesn't end. Tags are told by local name where `prefixes` is
 * "dropped" (OOXML, in which any prefix may stand), by full name where "kept" (OpenDocument).
 */
export function scanXml(xml: string, prefixes: 'dropped' | 'kept', events: XmlEvents): void {
  let depth = 0;
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    if (tag < 0) break;
    if (tag > at && events.text && depth > 0) events.text(resolved(xml.slice(at, tag)));
    const next = xml.charCodeAt(tag + 1);
    if (next === EXCLAMATION || next === QUESTION) {
      at = afterDeclaration(xml, tag, events);
      continue;
    }
    const end = tagEnd(xml, tag);
    at = end + 1;
    if (next === SLASH) {
      depth -= 1;
      events.close(tagName(xml, tag + 2, end, prefixes).name);
      continue;
    }
    const empty = xml.charCodeAt(end - 1) === SLASH;
    const { name, rest } = tagName(xml, tag + 1, empty ? end - 1 : end, prefixes);
    events.open(name, rest);
    if (empty) events.close(name);
    else depth += 1;
  }
  if (depth !== 0) throw new Stop('damaged');
}

function tagName(
  xml: string,
  start: number,
  end: number,
  prefixes: 'dropped' | 'kept',
): { name: string; rest: string } {
  let at = start;
  let local = start;
  for (; at < end; at++) {
    const code = xml.charCodeAt(at);
    if (code <= 32) break;
    if (code === 58 && prefixes === 'dropped') local = at + 1;
  }
  return { name: xml.slice(local, at), rest: at < end ? xml.slice(at, end) : '' };
}

/** The ">" that ends a tag; one inside an attribute's quotes doesn't. */
function tagEnd(xml: string, tag: number): number {
  let end = xml.indexOf('>', tag);
  for (let at = tag; end >= 0;) {
    const quote = firstQuote(xml, at, end);
    if (quote < 0) return end;
    const closing = xml.indexOf(xml.charAt(quote), quote + 1);
    if (closing < 0) break;
    at = closing + 1;
    if (closing > end) end = xml.indexOf('>', closing);
  }
  throw new Stop('damaged');
}

function firstQuote(xml: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = xml.charCodeAt(at);
    if (code === 34 || code === 39) return at;
  }
  return -1;
}

function afterDeclaration(xml: string, tag: number, events: XmlEvents): number {
  if (xml.startsWith('<!--', tag)) return after(xml, '-->', tag + 4);
  if (xml.startsWith('<![CDATA[', tag)) {
    const end = after(xml, ']]>', tag + 9);
    events.text?.(xml.slice(tag + 9, end - 3));
    return end;
  }
  if (xml.startsWith('<?', tag)) return after(xml, '?>', tag + 2);
  throw new Stop('declarations');
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw new Stop('damaged');
  return at + mark.length;
}

const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Text with line ends as XML has them and entities resolved. */
export function resolved(raw: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  return text.includes('&') ? text.replace(/&([^;&]{0,10});?/g, (_, name: string) => entity(name)) : text;
}

function entity(name: string): string {
  const known = ENTITIES.get(name);
  if (known !== undefined) return known;
  const code = /^#x[0-9a-f]+$/i.test(name)
    ? parseInt(name.slice(2), 16)
    : /^#\d+$/.test(name)
      ? Number(name.slice(1))
      : NaN;
  if (!(code <= 0x10ffff)) throw new Stop('damaged');
  return String.fromCodePoint(code);
}
