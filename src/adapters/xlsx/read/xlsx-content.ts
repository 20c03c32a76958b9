import type {
  SheetContent,
  SheetWithoutCells,
  TableContent,
  WorkbookContent,
} from '../../../core/returns/workbook-content';
import { UnreadableFileError } from '../guard/unreadable-reasons';
import type { UnpackedParts } from '../guard/unpacked-parts';
import { annotationsOf } from './annotations';
import { CellBudget } from './cell-grid';
import { customProperties } from './custom-properties';
import { extrasIn } from './extras';
import { cellStyles, NO_STYLES, type CellStyles } from './number-formats';
import { relationships, relationshipsPath, type Relationship } from './relationships';
import { NO_STRINGS, sharedStrings } from './shared-strings';
import { tableContent } from './table-part';
import { workbookPart, type ListedSheet } from './workbook-part';
import { worksheetContent, type WorksheetContext } from './worksheet';

/** What an .xlsx package holds. Only the parts named here are ever unpacked. */
export function xlsxContent(file: string, parts: UnpackedParts): WorkbookContent {
  const root = relationshipsOf(parts, '');
  const path = target(root, 'officeDocument');
  const xml = path === undefined ? undefined : parts.text(path);
  if (path === undefined || xml === undefined) throw new UnreadableFileError('archive');
  const own = relationshipsOf(parts, path);
  const { sheets, is1904 } = workbookPart(xml);
  const context: WorksheetContext = {
    strings: partOf(parts, own, 'sharedStrings', sharedStrings) ?? NO_STRINGS,
    styles: stylesOf(parts, own),
    is1904,
    budget: new CellBudget(),
  };
  return {
    file,
    format: 'xlsx',
    sheets: sheets.flatMap(({ name, visibility, relationship }) => {
      const part = own.find(({ id }) => id === relationship);
      return part && part.type !== 'worksheet'
        ? []
        : [{ name, visibility, ...sheetContent(parts, part?.target, context) }];
    }),
    properties: propertiesOf(parts, root),
    extras: extrasIn(parts.paths),
    ...withoutCells(sheets, own),
  };
}

/** Chart sheets and the like, which are listed among the sheets and hold no cells. */
function withoutCells(
  sheets: readonly ListedSheet[],
  own: readonly Relationship[],
): Pick<WorkbookContent, 'sheetsWithoutCells'> {
  const sheetsWithoutCells = sheets.flatMap(({ name, relationship }): SheetWithoutCells[] => {
    const part = own.find(({ id }) => id === relationship);
    return part && part.type !== 'worksheet' ? [{ name, kind: kindOfSheet(part.type) }] : [];
  });
  return sheetsWithoutCells.length > 0 ? { sheetsWithoutCells } : {};
}

function kindOfSheet(type: string): SheetWithoutCells['kind'] {
  if (type === 'chartsheet') return 'chart sheet';
  if (type === 'dialogsheet') return 'dialog sheet';
  return /\/xl(Intl)?Macrosheet$/i.test(type) ? 'macro sheet' : 'sheet of another kind';
}

/** The path of each sheet's part by the sheet's name. */
export function worksheetPaths(parts: UnpackedParts): ReadonlyMap<string, string> {
  const path = target(relationshipsOf(parts, ''), 'officeDocument') ?? '';
  const own = relationshipsOf(parts, path);
  const { sheets } = workbookPart(parts.text(path) ?? '');
  return new Map(
    sheets.map(({ name, relationship }) => [name, own.find(({ id }) => id === relationship)?.target ?? '']),
  );
}

/** Strict files call the part by another name. */
function propertiesOf(parts: UnpackedParts, root: readonly Relationship[]): ReadonlyMap<string, string> {
  const [properties = new Map<string, string>()] = ['custom-properties', 'customProperties'].flatMap(
    (type) => partOf(parts, root, type, customProperties) ?? [],
  );
  return properties;
}

function relationshipsOf(parts: UnpackedParts, owner: string): readonly Relationship[] {
  const read = (xml: string): readonly Relationship[] => relationships(xml, owner);
  return parts.content(relationshipsPath(owner), [`relationships of ${owner}`, read]) ?? [];
}

function stylesOf(parts: UnpackedParts, own: readonly Relationship[]): CellStyles {
  const path = target(own, 'styles');
  return (path !== undefined && parts.content(path, ['cell styles', cellStyles])) || NO_STYLES;
}

function target(among: readonly Relationship[], type: string): string | undefined {
  return among.find((one) => one.type === type && !one.external)?.target;
}

function partOf<Content>(
  parts: UnpackedParts,
  among: readonly Relationship[],
  type: string,
  read: (xml: string) => Content,
): Content | undefined {
  const path = target(among, type);
  const xml = path === undefined ? undefined : parts.text(path);
  return xml === undefined ? undefined : read(xml);
}

function sheetContent(
  parts: UnpackedParts,
  path: string | undefined,
  context: WorksheetContext,
): Omit<SheetContent, 'name' | 'visibility'> {
  const xml = path === undefined ? undefined : parts.text(path);
  if (path === undefined || xml === undefined) throw new UnreadableFileError('lostSheet');
  const own = relationshipsOf(parts, path);
  const tables = own
    .filter(({ type, external }) => type === 'table' && !external)
    .flatMap((relation): TableContent[] => {
      const table = parts.has(relation.target) ? tableContent(parts.text(relation.target) ?? '') : undefined;
      return table ? [table] : [];
    });
  const annotations = annotationsOf(parts, own);
  return { ...worksheetContent(xml, context), tables, ...(annotations.length > 0 && { annotations }) };
}
