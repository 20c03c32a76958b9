import type { BorderSide, CellStyle, Color } from 'hucre';
import type { Cell } from '../workbook/cells';

/** A cell's look, its number format and whether it is locked, as a file's style has them. */
type Styled = Pick<Cell, 'format' | 'locked' | 'look'>;

type Value = string | number | boolean;
type Style = CellStyle | undefined;

const SIDES = [
  ['top', 'EdgeTop'],
  ['right', 'EdgeRight'],
  ['bottom', 'EdgeBottom'],
  ['left', 'EdgeLeft'],
] as const;

/** Words of the file and of Office.js for the same thing. */
const ALIGNED = [
  ['left', 'Left'],
  ['center', 'Center'],
  ['right', 'Right'],
  ['fill', 'Fill'],
  ['justify', 'Justify'],
  ['top', 'Top'],
  ['bottom', 'Bottom'],
  ['distributed', 'Distributed'],
] as const;
const LINES = [
  ['thin', 'Continuous'],
  ['dashed', 'Dash'],
  ['dotted', 'Dot'],
  ['double', 'Double'],
  ['dashDot', 'DashDot'],
  ['dashDotDot', 'DashDotDot'],
  ['slantDashDot', 'SlantDashDot'],
] as const;

const inOffice = (pairs: readonly (readonly [string, string])[], word: string | undefined): string | undefined =>
  pairs.find(([file]) => file === word)?.[1];
const inFile = <File extends string>(pairs: readonly (readonly [File, string])[], word: unknown): File | undefined =>
  pairs.find(([, office]) => office === word)?.[0];

const colourOf = (colour: Color | undefined): string | undefined =>
  colour?.rgb === undefined ? undefined : `#${colour.rgb.slice(-6).toUpperCase()}`;
const rgbOf = (colour: unknown): Color | undefined =>
  typeof colour === 'string' ? { rgb: colour.replace('#', '') } : undefined;

export function styledFrom(style: Style): Styled {
  return {
    format: style?.numFmt ?? 'General',
    locked: style?.protection?.locked ?? true,
    look: new Map(lookOf(style)),
  };
}

/** What is said of the look, in paths such as "Font.Bold". */
export function lookOf(style: Style): readonly (readonly [string, Value])[] {
  const { font, fill, border, alignment } = style ?? {};
  const solid = fill?.type === 'pattern' && fill.pattern === 'solid' ? colourOf(fill.fgColor) : undefined;
  const all: readonly (readonly [string, Value | undefined])[] = [
    ['Font.Name', font?.name],
    ['Font.Size', font?.size],
    ['Font.Bold', font?.bold || undefined],
    ['Font.Italic', font?.italic || undefined],
    ['Font.Underline', font?.underline ? 'Single' : undefined],
    ['Font.Color', colourOf(font?.color)],
    ['Fill.Color', solid],
    ['Fill.Pattern', solid && 'Solid'],
    ['HorizontalAlignment', inOffice(ALIGNED, alignment?.horizontal)],
    ['VerticalAlignment', inOffice(ALIGNED, alignment?.vertical)],
    ['WrapText', alignment?.wrapText || undefined],
    ['IndentLevel', alignment?.indent || undefined],
    ...SIDES.flatMap(([side, edge]) => borderLook(edge, border?.[side])),
  ];
  return all.flatMap(([path, value]) => (value === undefined ? [] : [[path, value] as const]));
}

function borderLook(edge: string, side: BorderSide | undefined): readonly (readonly [string, Value | undefined])[] {
  if (!side) return [];
  return [
    [`Borders.${edge}.Style`, inOffice(LINES, side.style) ?? 'Continuous'],
    [`Borders.${edge}.Color`, colourOf(side.color)],
  ];
}

/** Undefined where there is nothing to say. */
export function styleFor({ format, locked, look }: Styled): Style {
  const style: CellStyle = {
    ...styleOfLook((path) => look.get(path)),
    ...(format !== 'General' && { numFmt: format }),
    ...(!locked && { protection: { locked } }),
  };
  return Object.keys(style).length === 0 ? undefined : style;
}

/** @param of the value of a path such as "Font.Bold" */
export function styleOfLook(of: (path: string) => unknown): CellStyle {
  const font = filled({
    name: of('Font.Name') as string,
    size: of('Font.Size') as number,
    bold: of('Font.Bold') === true || undefined,
    italic: of('Font.Italic') === true || undefined,
    underline: (of('Font.Underline') ?? 'None') !== 'None' || undefined,
    color: rgbOf(of('Font.Color')),
  });
  const alignment = filled({
    horizontal: inFile(ALIGNED.slice(0, 5), of('HorizontalAlignment')),
    vertical: inFile(ALIGNED, of('VerticalAlignment')),
    wrapText: of('WrapText') === true || undefined,
    indent: (of('IndentLevel') as number) || undefined,
  });
  const fill = of('Fill.Color');
  const border = filled(
    Object.fromEntries(SIDES.map(([side, edge]) => [side, borderFor((member) => of(`Borders.${edge}.${member}`))])),
  );
  return {
    ...(font && { font }),
    ...(fill !== undefined && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: rgbOf(fill), bgColor: rgbOf(fill) },
    }),
    ...(border && { border }),
    ...(alignment && { alignment: alignment as CellStyle['alignment'] }),
  };
}

function borderFor(of: (member: string) => unknown): BorderSide | undefined {
  const style = of('Style');
  if (style === undefined || style === 'None') return undefined;
  return { style: inFile(LINES, style) ?? 'thin', ...(of('Color') !== undefined && { color: rgbOf(of('Color')) }) };
}

/** Without what is undefined; itself undefined where nothing is left. */
function filled<Given extends object>(given: Given): Given | undefined {
  const left = Object.entries(given).filter(([, value]) => value !== undefined);
  return left.length === 0 ? undefined : (Object.fromEntries(left) as Given);
}
