import { Stop } from '../guard/refusals';

const ENTITIES = new Map([['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"]]);

/** Text with line ends as XML has them and entities resolved. */
export function resolvedText(raw: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  return text.includes('&') ? text.replace(/&([^;&]{0,10});?/g, (_, name: string) => entity(name)) : text;
}

function entity(name: string): string {
  const known = ENTITIES.get(name);
  if (known !== undefined) return known;
  const code = codeOf(name);
  if (!(code <= 0x10ffff)) throw new Stop('damaged');
  return String.fromCodePoint(code);
}

function codeOf(name: string): number {
  if (/^#x[0-9a-f]+$/i.test(name)) return parseInt(name.slice(2), 16);
  return /^#\d+$/.test(name) ? Number(name.slice(1)) : NaN;
}
