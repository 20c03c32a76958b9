import { UnreadableFileError } from '../guard/unreadable-reasons';

/** What stands after "&", the usual ones first, with the character that it stands for. */
const ENTITIES: readonly (readonly [rest: string, character: string])[] = [
  ['lt;', '<'],
  ['gt;', '>'],
  ['amp;', '&'],
  ['quot;', '"'],
  ['apos;', "'"],
];

/** The most characters of a character's number, between "&" and ";". */
const LONGEST = 10;

/** Text with line ends as XML has them and entities resolved. */
export function resolvedText(raw: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  let at = text.indexOf('&');
  if (at < 0) return text;
  let resolved = '';
  let from = 0;
  for (; at >= 0; at = text.indexOf('&', from)) {
    const [rest, character] = knownEntity(text, at + 1) ?? numberedCharacter(text, at + 1);
    resolved += text.slice(from, at) + character;
    from = at + 1 + rest.length;
  }
  return resolved + text.slice(from);
}

/** Compared where it stands: texts have thousands, and cutting each out takes longer. */
function knownEntity(text: string, at: number): (typeof ENTITIES)[number] | undefined {
  for (const entity of ENTITIES) if (text.startsWith(entity[0], at)) return entity;
  return undefined;
}

function numberedCharacter(text: string, at: number): (typeof ENTITIES)[number] {
  const end = text.indexOf(';', at);
  if (end < 0 || end - at > LONGEST) throw new UnreadableFileError('damaged');
  const code = codeOf(text.slice(at, end));
  if (!(code <= 0x10ffff)) throw new UnreadableFileError('damaged');
  return [text.slice(at, end + 1), String.fromCodePoint(code)];
}

function codeOf(name: string): number {
  if (/^#x[0-9a-f]+$/i.test(name)) return parseInt(name.slice(2), 16);
  return /^#\d+$/.test(name) ? Number(name.slice(1)) : NaN;
}
