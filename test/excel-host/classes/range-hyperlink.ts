import type { ExcelHost } from '../excel-host';
import { refuseLocked, refuseProtected } from '../guards';
import { giveLook } from '../look';
import { putInputs } from '../edits/put-inputs';
import { wrongArgument } from '../host-error';
import { text, type Take } from '../takes';
import { membersOf } from '../validation-rules';
import type { Place } from '../workbook/model';

const short: Take = (value) => {
  if (String(value).length > 255) throw wrongArgument('a tip of more than 255 characters');
  return text(value);
};

/** Where all cells of a place lead; null where they differ or lead nowhere. */
export function sharedLink({ sheet, area }: Place): unknown {
  const all = [...sheet.cells.each(area)];
  const [first] = all;
  if (!first?.cell.link || all.some(({ cell }) => JSON.stringify(cell.link) !== JSON.stringify(first.cell.link)))
    return null;
  return { ...first.cell.link, textToDisplay: String(first.cell.value) };
}

/** Lets cells lead somewhere; they show the text that is given, or where they lead if they are blank. */
export function setLink(place: Place, given: unknown, host: ExcelHost): void {
  host.refuseReadOnly();
  const { sheet, area } = place;
  refuseProtected(sheet, 'allowInsertHyperlinks');
  refuseLocked(sheet, area);
  const { textToDisplay, ...link } = membersOf(given, {
    address: text,
    documentReference: text,
    screenTip: short,
    textToDisplay: text,
  }) as Readonly<Record<string, string>>;
  const { address, documentReference } = link;
  if (address === undefined && documentReference === undefined) throw wrongArgument('a link that leads nowhere');
  const shown =
    textToDisplay ?? (sheet.cells.at(area.top, area.left).value === '' ? (address ?? documentReference) : undefined);
  if (shown !== undefined) putInputs(host, place, shown, 'add-in');
  for (const { row, column } of sheet.cells.each(area)) sheet.cells.put(row, column, { link });
  giveLook(
    place,
    new Map([
      ['Font.Color', '#0563C1'],
      ['Font.Underline', 'Single'],
    ]),
  );
}
