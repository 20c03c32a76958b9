import type { WorkbookContent } from '../../../core/returns/workbook-content';
import { UnreadableFileError } from '../guard/unreadable-reasons';
import type { UnpackedParts } from '../guard/unpacked-parts';
import { scanXml } from '../xml/scan-xml';
import { userDefinedProperties } from './custom-properties';
import { extrasIn } from './extras';
import { OdsSheets, sheetsOf } from './ods-sheets';
import { OdsStyles } from './ods-styles';

/** What an OpenDocument spreadsheet holds. Very hidden sheets are hidden ones there: the format knows no more. */
export function odsContent(file: string, parts: UnpackedParts): WorkbookContent {
  const xml = parts.text('content.xml');
  if (xml === undefined) throw new UnreadableFileError('damaged');
  const styles = new OdsStyles();
  const named = parts.text('styles.xml');
  if (named !== undefined) scanXml(named, 'office:document-styles', { children: { 'office:styles': styles.styles } });
  const reader = new OdsSheets(styles);
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
