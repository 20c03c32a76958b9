import type { WorkbookContent } from '../../../core/returns/workbook-content';
import { UnreadableFileError } from '../guard/unreadable-reasons';
import type { UnpackedParts } from '../guard/unpacked-parts';
import { scanXml } from '../xml/scan-xml';
import { userDefinedProperties } from './custom-properties';
import { extrasIn } from './extras';
import { OdsSheets, sheetsOf } from './ods-sheets';

/** What an OpenDocument spreadsheet holds. Very hidden sheets are hidden ones there: the format knows no more. */
export function odsContent(file: string, parts: UnpackedParts): WorkbookContent {
  const xml = parts.text('content.xml');
  if (xml === undefined) throw new UnreadableFileError('damaged');
  const reader = new OdsSheets();
  scanXml(xml, 'office:document-content', reader.document);
  const meta = parts.text('meta.xml');
  return {
    file,
    format: 'ods',
    sheets: sheetsOf(reader),
    properties: meta === undefined ? new Map<string, string>() : userDefinedProperties(meta),
    extras: [...extrasIn(parts.paths), ...(reader.hasNotes ? ['comments'] : [])],
  };
}
