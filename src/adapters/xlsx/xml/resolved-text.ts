import { UnreadableFileError } from '../guard/unreadable-reasons';

const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Of what stands between "&" and ";": a name or a character's number. */
const LONGEST = 10;

/** Text with line ends as XML has them and entities resolved. */
export function resolvedText(raw: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  let at = text.indexOf('&');
  if (at < 0) return text;
  let resolved = '';
  let from = 0;
  for (; at >= 0; at = text.indexOf('&', from)) {
    const end = text.indexOf(';', at);
    if (end < 0 || end - at > LONGEST + 1) throw new UnreadableFileError('damaged');
    resolved += text.slice(from, at) + entity(text.slice(at + 1, end));
    from = end + 1;
  }
  return resolved + text.slice(from);
}

function entity(name: string): string {
  const known = ENTITIES.get(name);
  if (known !== undefined) return known;
  const code = codeOf(name);
  if (!(code <= 0x10ffff)) throw new UnreadableFileError('damaged');
  return String.fromCodePoint(code);
}

function codeOf(name: string): number {
  if (/^#x[0-9a-f]+$/i.test(name)) return parseInt(name.slice(2), 16);
  return /^#\d+$/.test(name) ? Number(name.slice(1)) : NaN;
}
