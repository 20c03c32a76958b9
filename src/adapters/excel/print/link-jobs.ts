import { cellAddress } from '../../../core/place';
import { quotedSheet } from '../../../documents/spreadsheet/sheet-references';
import { untrackRange } from '../run-in-excel';
import type { PlacedBlock, PlacedCell } from './placed-cells';
import { uncheckedJob, type PrintJob } from './print-job';

/** Excel's limit for a link's tooltip, in characters. */
const LONGEST_TIP = 255;
/** About how many bytes the request for a link takes. */
const LINK_BYTES = 1_000;

/** Links to a cell ("#Figures!A1"), a web page or a mailbox. A cell with any other link gets none. */
export function linkJobs(blocks: readonly PlacedBlock[]): readonly PrintJob[] {
  return blocks
    .flatMap(({ rows }) => rows.flat())
    .flatMap((placed): PrintJob[] => {
      const link = linkOf(placed);
      return link
        ? [
            uncheckedJob(LINK_BYTES, (sheet) =>
              Object.assign(untrackRange(sheet.getRange(cellAddress(placed.row, placed.column))), { hyperlink: link }),
            ),
          ]
        : [];
    });
}

/** The link as Office.js takes it, without `textToDisplay`, so that the cell keeps its text. */
function linkOf({ cell: { link } }: PlacedCell): Excel.RangeHyperlink | undefined {
  if (!link) return undefined;
  const place = link.to.startsWith('#')
    ? { documentReference: quotedReference(link.to.slice(1)) }
    : /^(https?:\/\/|mailto:)/i.test(link.to)
      ? { address: link.to }
      : undefined;
  return place && { ...place, ...(link.tooltip !== undefined && { screenTip: link.tooltip.slice(0, LONGEST_TIP) }) };
}

/** "Figures!A1" as "'Figures'!A1". */
function quotedReference(place: string): string {
  const bang = place.lastIndexOf('!');
  if (bang < 0) return place;
  const sheet = place.slice(0, bang).replace(/^'(.*)'$/, (_, inner: string) => inner.replaceAll("''", "'"));
  return `${quotedSheet(sheet)}!${place.slice(bang + 1)}`;
}
