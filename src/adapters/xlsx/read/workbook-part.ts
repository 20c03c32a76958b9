import type { SheetContent } from '../../../core/returns/workbook-content';
import { MOST_SHEETS } from '../guard/limits';
import { Stop } from '../guard/refusals';
import { unescaped } from './escapes';
import { attribute, flag, prefixedAttribute } from './xml-attributes';
import { scanXml } from './xml-scan';

export interface ListedSheet {
  name: string;
  visibility: SheetContent['visibility'];
  relationship: string;
}

/** Sheets in their order, and the date system, of the workbook part. */
export function workbookPart(xml: string): { sheets: readonly ListedSheet[]; is1904: boolean } {
  const sheets: ListedSheet[] = [];
  let is1904 = false;
  scanXml(xml, 'dropped', {
    open(name, attributes) {
      if (name === 'workbookPr') is1904 = flag(attributes, 'date1904');
      if (name !== 'sheet') return;
      const relationship = prefixedAttribute(attributes, 'id');
      if (relationship === undefined) throw new Stop('damaged');
      sheets.push({
        name: unescaped(attribute(attributes, 'name') ?? ''),
        visibility: visibilityOf(attribute(attributes, 'state')),
        relationship,
      });
      if (sheets.length > MOST_SHEETS) throw new Stop('tooLarge');
    },
    close: () => undefined,
  });
  return { sheets, is1904 };
}

function visibilityOf(state: string | undefined): SheetContent['visibility'] {
  if (state === 'veryHidden') return 'very hidden';
  return state === 'hidden' ? 'hidden' : 'visible';
}
