import type { WorkbookContent } from '../../../core/returns/workbook-content';
import { Stop } from '../guard/refusals';
import type { UnpackedParts } from '../guard/unpacked-parts';
import { userDefinedProperties } from './custom-properties';
import { extrasIn } from './extras';
import { OdsSheets, sheetsOf } from './ods-sheets';
import { scanXml } from './xml-scan';

/** What an OpenDocument spreadsheet holds. Very hidden sheets are hidden ones there: the format knows no more. */
export function odsContent(file: string, parts: UnpackedParts): WorkbookContent {
  const xml = parts.text('content.xml');
  if (xml === undefined) throw new Stop('damaged');
  const reader = new OdsSheets();
  scanXml(xml, 'kept', reader);
  return {
    file,
    format: 'ods',
    sheets: sheetsOf(reader),
    properties: userDefinedProperties(parts.text('meta.xml')),
    extras: [...extrasIn(parts.paths), ...(reader.hasNotes ? ['comments'] : [])],
  };
}
