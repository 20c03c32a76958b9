import { zipSync, type Zippable } from 'fflate';
import type { UnpackedParts } from '../guard/unpacked-parts';

/** Parts that the library needs to carry a sheet over; all else (charts, pivots, macros, links) stays behind. */
const NEEDED = [
  /^\[Content_Types\]\.xml$/,
  /^_rels\/\.rels$/,
  /^xl\/(workbook|styles|sharedStrings)\.xml$/,
  /^xl\/_rels\/workbook\.xml\.rels$/,
  /^xl\/theme\/[^/]+$/,
  /^xl\/worksheets\/([^/]+\.xml|_rels\/[^/]+\.rels)$/,
  /^xl\/tables\/[^/]+\.xml$/,
  /^xl\/comments\/?[^/]*\.xml$/,
  /^xl\/drawings\/([^/]+\.xml|_rels\/[^/]+\.rels)$/,
  /^xl\/media\/[^/]+\.(png|jpe?g|gif)$/i,
];

/** A .xlsx with the needed parts alone, without compression; each part is unpacked within the guard's limits. */
export function keptPackage(parts: UnpackedParts): Uint8Array {
  const needed: Zippable = {};
  for (const path of parts.paths) {
    const part = NEEDED.some((pattern) => pattern.test(path)) ? parts.part(path) : undefined;
    if (part) needed[path] = part;
  }
  return zipSync(needed, { level: 0 });
}
