import { cellAddress } from '../../../core/place';
import { quotedSheet } from '../../../documents/spreadsheet/sheet-references';
import { passing } from '../in-excel';
import type { PlacedBlock, PlacedCell } from './placed-cells';
import { unchecked, type PrintJob } from './print-job';

const LONGEST_TIP = 255;
const LINK_BYTES = 1_000;

/** Links lead to a place in the workbook ("#Figures!A1"), a web page or a mailbox; any other stays plain text. */
export function linkJobs(blocks: readonly PlacedBlock[]): readonly PrintJob[] {
  return blocks
    .flatMap(({ rows }) => rows.flat())
    .flatMap((placed): PrintJob[] => {
      const link = linkOf(placed);
      return link
        ? [
            unchecked(LINK_BYTES, (sheet) =>
              Object.assign(passing(sheet.getRange(cellAddress(placed.row, placed.column))), { hyperlink: link }),
            ),
          ]
        : [];
    });
}

/** The cell keeps the text that it shows. */
function linkOf({ cell: { link } }: PlacedCell): Excel.RangeHyperlink | undefined {
  if (!link) return undefined;
  const place = link.to.startsWith('#')
    ? { documentReference: placeOf(link.to.slice(1)) }
    : /^(https?:\/\/|mailto:)/i.test(link.to)
      ? { address: link.to }
      : undefined;
  return place && { ...place, ...(link.tooltip !== undefined && { screenTip: link.tooltip.slice(0, LONGEST_TIP) }) };
}

/** The sheet's name always stands in quotes. */
function placeOf(place: string): string {
  const bang = place.lastIndexOf('!');
  if (bang < 0) return place;
  return `${quotedSheet(place.slice(0, bang).replace(/^'(.*)'$/, (_, inner: string) => inner.replaceAll("''", "'")))}!${place.slice(bang + 1)}`;
}
