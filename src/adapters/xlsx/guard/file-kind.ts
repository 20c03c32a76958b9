import type { UnreadableReason } from './unreadable-reasons';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** First bytes of files that are something else altogether. */
const OTHER_KINDS: readonly (readonly [UnreadableReason, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['document', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  // Rar, 7-Zip and gzip.
  ['packed', [0x52, 0x61, 0x72, 0x21]],
  ['packed', [0x37, 0x7a, 0xbc, 0xaf]],
  ['packed', [0x1f, 0x8b, 0x08]],
];
/** How many bytes of a file are looked at to tell what kind of text it is. */
const SAMPLE = 4096;

/** What a file is by its first bytes, whatever its name says: a zip archive, or the reason why it can't be read. */
export function fileKind(bytes: Uint8Array): 'zip' | UnreadableReason {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, ZIP)) return 'zip';
  if (startsWith(bytes, OLE)) return oleKind(bytes);
  const other = OTHER_KINDS.find(([, start]) => startsWith(bytes, start));
  return other ? other[0] : textKind(bytes.subarray(0, SAMPLE));
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/**
 * Names of an OLE file's streams and storages, which its directory has as UTF-16LE, and what each says of the file; the
 * first that is found counts. What rights management locks is an encrypted package, too, but has no password.
 */
const OLE_NAMES: readonly (readonly [string, UnreadableReason])[] = [
  ['DRMEncryptedTransform', 'label'],
  ['DRMEncryptedDataSpace', 'label'],
  ['\u0009DRMContent', 'label'],
  ['EncryptedPackage', 'password'],
  ['__substg1.0_', 'email'],
  ['WordDocument', 'document'],
  ['PowerPoint Document', 'document'],
  ['Workbook', 'oldExcel'],
  ['Book', 'oldExcel'],
];

function oleKind(bytes: Uint8Array): UnreadableReason {
  return OLE_NAMES.find(([name]) => includes(bytes, name))?.[1] ?? 'unknown';
}

function includes(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function textKind(sample: Uint8Array): UnreadableReason {
  const text = decodedSample(sample);
  if (text.trim() === '') return sample.some((byte) => byte !== 0) ? 'empty' : 'unknown';
  if (/<!doctype html|<html|<table/i.test(text)) return 'webPage';
  if (
    /^(?:\uFEFF|ï»¿)?(?:Received|Return-Path|Delivered-To|From|Date|MIME-Version|Message-ID|X-[\w-]+): /i.test(text) &&
    /^MIME-Version: |^Message-ID: /im.test(text)
  )
    return 'email';
  if (/^\[InternetShortcut\]/i.test(text) || /^\s*\{[^{]{0,200}"(?:doc_id|url)"\s*:/.test(text)) return 'shortcut';
  if (text.includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'oldXml';
  if (text.includes('opendocument.spreadsheet')) return 'flatOds';
  // Control characters other than tab and line ends: not a text that a person or a program exports.
  // eslint-disable-next-line no-control-regex
  return /[\u0000-\u0008\u000B\u000E-\u001F\uFFFD]/.test(text.slice(0, -1)) ? 'unknown' : 'csv';
}

/**
 * Decodes UTF-16 with a byte order mark, as in Excel's "Unicode text". All else is read as Windows-1252, the encoding
 * of older .csv files, which has a character for every byte.
 */
function decodedSample(sample: Uint8Array): string {
  if (sample[0] === 0xff && sample[1] === 0xfe) return new TextDecoder('utf-16le').decode(sample);
  if (sample[0] === 0xfe && sample[1] === 0xff) return new TextDecoder('utf-16be').decode(sample);
  return new TextDecoder('windows-1252').decode(sample);
}
