import type { PartCodec } from './part-codec';
import { UnreadableFileError } from './unreadable-reasons';

const LESS_THAN = 0x3c;
/** What a part says of its encoding, in its XML declaration at its very start. */
const DECLARED = /^<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([A-Za-z0-9._:-]{1,40})["']/;
/** Encodings that a text in UTF-8 can't be mistaken in: some programs declare UTF-16 and write UTF-8. */
const LIKE_UTF8 = /^(utf-?8|us-ascii|ascii|utf-?16(le|be)?|ucs-?2|iso-10646-ucs-2)$/i;
const REPLACEMENT = '\uFFFD';

/**
 * A part's bytes as text, in the encoding that it declares; UTF-8 without a declaration. Throws UnreadableFileError where
 * the bytes aren't in that encoding: a letter that can't be told must not become another.
 */
export function decodePart(part: Uint8Array, { decodeUtf8 }: Pick<PartCodec, 'decodeUtf8'>): string {
  const wide = wideEncoding(part);
  if (wide !== undefined) return decodeAs(wide, part);
  const text = decodeUtf8(part);
  const declared = DECLARED.exec(text.slice(0, 300))?.[1];
  if (declared !== undefined && !LIKE_UTF8.test(declared)) return decodeAs(declared, part);
  // A text may hold the replacement character itself: only a strict decoder tells whether it stands for a broken byte.
  return text.includes(REPLACEMENT) ? decodeAs('utf-8', part) : text;
}

/** UTF-16 by its byte order mark, or by the "<" that every part begins with. */
function wideEncoding([first, second]: Uint8Array): string | undefined {
  if ((first === 0xff && second === 0xfe) || (first === LESS_THAN && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === LESS_THAN)) return 'utf-16be';
  return undefined;
}

function decodeAs(encoding: string, part: Uint8Array): string {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new UnreadableFileError('encoding');
  }
  try {
    const text = decoder.decode(part);
    return decoder.encoding === 'windows-1252' ? withSigns(text) : text;
  } catch {
    throw new UnreadableFileError('damaged');
  }
}

/** What Windows-1252 has from 0x80 to 0x9F. Versions of Node 20 decode these bytes as the control characters of Latin-1. */
const WINDOWS_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const withSigns = (text: string): string =>
  text.replace(/[\u0080-\u009F]/g, (control) => WINDOWS_SIGNS.charAt(control.charCodeAt(0) - 0x80));
