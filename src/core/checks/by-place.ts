import type { Finding } from '../finding';
import { addressParts, type Place } from '../place';
import { RETURN_SHEETS } from '../returns/layout';

const SHEETS: readonly string[] = Object.values(RETURN_SHEETS);

/** What is said of the whole workbook first, then sheet by sheet, row by row, column by column. */
function rankOf(place: Place): readonly number[] {
  const sheet = place.sheet === undefined ? -1 : SHEETS.indexOf(place.sheet);
  const cell = place.cell === undefined ? undefined : addressParts(place.cell);
  return [place.sheet !== undefined && sheet < 0 ? SHEETS.length : sheet, cell?.row ?? -1, cell?.column ?? -1];
}

/** Sorted by place; findings of one place stay in the order they came. */
export function byPlace(findings: readonly Finding[]): readonly Finding[] {
  return findings
    .map((finding) => ({ finding, rank: rankOf(finding.place) }))
    .sort((a, b) => firstDifference(a.rank, b.rank))
    .map(({ finding }) => finding);
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, at) => value !== b[at]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
