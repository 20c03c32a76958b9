import { fileKind } from './file-kind';
import { LARGEST_FILE } from './limits';
import type { KnownParts } from './known-parts';
import type { PartCodec } from './part-codec';
import { UnreadableFileError, type UnreadableReason } from './unreadable-reasons';
import { UnpackedParts } from './unpacked-parts';

/** A file that passed the guard: a zip archive with a workbook's parts, which are unpacked on demand. */
export interface GuardedPackage {
  format: 'xlsx' | 'ods';
  parts: UnpackedParts;
}

const ODS_TYPES = new Set([
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/vnd.oasis.opendocument.spreadsheet-template',
]);

/** Searched for in the manifest's text: old programs put a DOCTYPE into this part, at which a scan of its XML stops. */
const ENCRYPTED = /<(?:[\w.-]+:)?encryption-data[\s/>]/;

/** Looks at a file before anything reads it. Throws UnreadableFileError with the reason why it can't be read. */
export function guardedPackage(bytes: Uint8Array, codec: PartCodec, known?: KnownParts): GuardedPackage {
  if (bytes.length > LARGEST_FILE) throw new UnreadableFileError('tooLarge');
  const kind = fileKind(bytes);
  if (kind !== 'zip') throw new UnreadableFileError(kind);
  const parts = new UnpackedParts(bytes, codec, known);
  const isOds = parts.has('mimetype') || (parts.has('content.xml') && parts.has('META-INF/manifest.xml'));
  if (isOds) return { format: 'ods', parts: odsParts(parts) };
  if (!parts.has('[Content_Types].xml')) throw new UnreadableFileError(archiveKind(parts.paths));
  if (parts.has('xl/workbook.bin')) throw new UnreadableFileError('binary');
  if (parts.has('word/document.xml') || parts.has('ppt/presentation.xml')) throw new UnreadableFileError('document');
  return { format: 'xlsx', parts };
}

/** What an archive without a workbook's parts is: Apple's programs keep documents as archives of .iwa files. */
function archiveKind(paths: readonly string[]): UnreadableReason {
  const isApples = paths.some((path) => /(^|\/)(Index\/[^/]+\.iwa|Index\.zip)$/.test(path));
  if (!isApples) return 'archive';
  const isDocument = paths.some((path) =>
    /(^|\/)Index\/(Slide|MasterSlide|Section|ThemeStylesheet)[^/]*\.iwa$/.test(path),
  );
  return isDocument && !paths.some((path) => /(^|\/)Index\/Tables\//.test(path)) ? 'appleDocument' : 'numbers';
}

function odsParts(parts: UnpackedParts): UnpackedParts {
  const type = (parts.text('mimetype') ?? typeInManifest(parts)).trim();
  if (!ODS_TYPES.has(type))
    throw new UnreadableFileError(type.startsWith('application/vnd.oasis.opendocument') ? 'document' : 'archive');
  if (ENCRYPTED.test(parts.text('META-INF/manifest.xml') ?? '')) throw new UnreadableFileError('password');
  return parts;
}

/** The media type that the manifest gives, for an archive that was packed again without its entry "mimetype". */
const typeInManifest = (parts: UnpackedParts): string =>
  /application\/vnd\.oasis\.opendocument[\w.-]*/.exec(parts.text('META-INF/manifest.xml') ?? '')?.[0] ?? '';
