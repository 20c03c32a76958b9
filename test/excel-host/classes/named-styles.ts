import type { ExcelHost } from '../excel-host';
import { wrongArgument } from '../host-error';
import { giveCells, refuseFormat, shared } from '../look';
import { BLANK, type Place } from '../workbook/model';

/** The main looks of Excel's own styles in its Office theme. */
const STYLES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'Normal': {},
  'Heading 1': { 'Font.Bold': true, 'Font.Size': 15, 'Font.Color': '#44546A' },
  'Heading 2': { 'Font.Bold': true, 'Font.Size': 13, 'Font.Color': '#44546A' },
  'Heading 3': { 'Font.Bold': true, 'Font.Color': '#44546A' },
  'Heading 4': { 'Font.Bold': true, 'Font.Color': '#44546A' },
  'Title': { 'Font.Size': 18, 'Font.Color': '#44546A' },
  'Total': { 'Font.Bold': true, 'Borders.EdgeTop.Style': 'Continuous', 'Borders.EdgeBottom.Style': 'Double' },
  'Good': { 'Font.Color': '#006100', 'Fill.Color': '#C6EFCE' },
  'Bad': { 'Font.Color': '#9C0006', 'Fill.Color': '#FFC7CE' },
  'Neutral': { 'Font.Color': '#9C5700', 'Fill.Color': '#FFEB9C' },
  'Input': { 'Font.Color': '#3F3F76', 'Fill.Color': '#FFCC99' },
  'Output': { 'Font.Bold': true, 'Font.Color': '#3F3F3F', 'Fill.Color': '#F2F2F2' },
  'Calculation': { 'Font.Bold': true, 'Font.Color': '#FA7D00', 'Fill.Color': '#F2F2F2' },
  'Check Cell': { 'Font.Bold': true, 'Font.Color': '#FFFFFF', 'Fill.Color': '#A5A5A5' },
  'Linked Cell': { 'Font.Color': '#FA7D00' },
  'Explanatory Text': { 'Font.Italic': true, 'Font.Color': '#7F7F7F' },
  'Warning Text': { 'Font.Color': '#FF0000' },
  'Note': { 'Fill.Color': '#FFFFCC' },
  'Hyperlink': { 'Font.Color': '#0563C1', 'Font.Underline': 'Single' },
  ...Object.fromEntries(
    ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'].map((colour, index) => [
      `Accent${index + 1}`,
      { 'Font.Color': '#FFFFFF', 'Fill.Color': colour },
    ]),
  ),
};

const plain = (name: string): string => name.replace(/\s/g, '').toLowerCase();

export const sharedStyle = (place: Place): unknown => shared(place, ({ look }) => look.get('Style') ?? 'Normal');

/** Gives cells a style of Excel's own; those of the workbook aren't emulated. */
export function setStyle(place: Place, given: unknown, host: ExcelHost): void {
  refuseFormat(host, place);
  const found = Object.entries(STYLES).find(([name]) => plain(name) === plain(String(given)));
  if (!found) throw wrongArgument(`the style "${String(given)}", which the emulated Excel doesn't have`);
  const [name, members] = found;
  const look = new Map<string, unknown>([['Style', name], ...Object.entries(members)]);
  giveCells(place, () => ({ look: name === 'Normal' ? BLANK.look : look }), { look });
}
