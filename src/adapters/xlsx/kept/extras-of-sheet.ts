import type { Sheet } from 'hucre/xlsx';
import type { UnpackedParts } from '../guard/unpacked-parts';
import { scanXml } from '../xml/scan-xml';
import { relationships, relationshipsPath } from '../read/relationships';

/** Names of what can't be carried over, by the type of the relationship to it from a sheet or the sheet's drawing. */
const BY_RELATIONSHIP: readonly (readonly [RegExp, string])[] = [
  [/^chart$|\/chartEx$/, 'charts'],
  [/^pivotTable$/, 'pivot tables'],
  [/\/(slicer|timeline)$/, 'slicers'],
  [/\/threadedComment$/, 'replies to comments'],
  [/^(oleObject|package)$/, 'embedded objects'],
  [/^(control|ctrlProp)$|\/activeXControlBinary$/, 'form controls'],
  [/^queryTable$/, 'connections to other data'],
  [/^diagram|\/diagramDrawing$/, 'diagrams'],
];

/** Names of the features of a sheet that can't be carried over, such as "charts". */
export function extrasOfSheet(sheet: Sheet, path: string | undefined, parts: UnpackedParts): string[] {
  if (path === undefined) return [];
  const own = relationships(parts.text(relationshipsPath(path)), path);
  const drawings = own.filter(({ type }) => type === 'drawing').map(({ target }) => target);
  const drawn = drawings.flatMap((drawing) => relationships(parts.text(relationshipsPath(drawing)), drawing));
  const types = [...own, ...drawn].map(({ type }) => type);
  const shapes = drawings.some((drawing) => hasShapes(parts.text(drawing)));
  const things = BY_RELATIONSHIP.filter(([pattern]) => types.some((type) => pattern.test(type))).map(
    ([, words]) => words,
  );
  if (shapes && !sheet.textBoxes?.length) things.push('drawn shapes');
  return things;
}

/** True where a drawing holds shapes that stand on the sheet by themselves, such as boxes, groups and lines. */
function hasShapes(drawing: string | undefined): boolean {
  let found = false;
  if (drawing === undefined) return found;
  const shape = { open: () => (found = true) };
  const anchor = { children: { 'xdr:sp': shape, 'xdr:grpSp': shape, 'xdr:cxnSp': shape } };
  const anchors = { 'xdr:twoCellAnchor': anchor, 'xdr:oneCellAnchor': anchor, 'xdr:absoluteAnchor': anchor };
  scanXml(drawing, 'xdr:wsDr', { children: anchors });
  return found;
}
