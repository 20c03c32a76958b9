import type { SheetContent } from '../../../core/returns/workbook-content';
import { MOST_SHEETS } from '../guard/limits';
import { UnreadableFileError } from '../guard/unreadable-reasons';
import { type ElementReader, scanXml } from '../xml/scan-xml';
import { unescapeCharacters } from './special-characters';

export interface ListedSheet {
  name: string;
  visibility: SheetContent['visibility'];
  relationship: string;
}

/** Sheets in their order, and the date system, of the workbook part. */
export function workbookPart(xml: string): { sheets: readonly ListedSheet[]; is1904: boolean } {
  const sheets: ListedSheet[] = [];
  let is1904 = false;
  const sheet: ElementReader = {
    open(tag) {
      const relationship = tag.attribute('r:id');
      if (relationship === undefined) throw new UnreadableFileError('lostSheet');
      // What Excel 97's modules leave behind: a name without a sheet, which office programs pass over.
      if (relationship === '') return;
      sheets.push({
        name: unescapeCharacters(tag.attribute('name') ?? ''),
        visibility: visibilityOf(tag.attribute('state')),
        relationship,
      });
      if (sheets.length > MOST_SHEETS) throw new UnreadableFileError('tooLarge');
    },
  };
  scanXml(xml, 's:workbook', {
    children: {
      's:workbookPr': { open: (tag) => (is1904 = tag.flag('date1904')) },
      's:sheets': { children: { 's:sheet': sheet } },
    },
  });
  return { sheets, is1904 };
}

function visibilityOf(state: string | undefined): SheetContent['visibility'] {
  if (state === 'veryHidden') return 'very hidden';
  return state === 'hidden' ? 'hidden' : 'visible';
}
