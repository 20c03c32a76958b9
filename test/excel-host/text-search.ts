import type { Area } from './area';
import { wrongArgument } from './host-error';
import { yesOrNo, oneOf, text } from './takes';
import { membersOf } from './validation-rules';
import type { Cell } from './workbook/cells';
import type { Place } from './workbook/model';
import type { Spot } from './edits/rectangles';

export interface Search {
  pattern: RegExp;
  isBackwards: boolean;
}

/** The search for a text in which "*" stands for any text, "?" for any character, and "~*" and "~?" for themselves. */
export function searchOf(given: unknown, criteria: unknown): Search {
  const wanted = text(given) as string;
  if (wanted === '') throw wrongArgument('nothing to look for');
  const {
    completeMatch = false,
    matchCase = false,
    searchDirection = 'Forward',
  } = membersOf(criteria ?? {}, {
    completeMatch: yesOrNo,
    matchCase: yesOrNo,
    searchDirection: oneOf('Forward', 'Backwards'),
  });
  const source = wanted.replace(/~[*?~]|[\\^$.*+?()[\]{}|/]/g, (sign) =>
    sign === '*' ? '.*?' : sign === '?' ? '.' : `\\${sign.replace('~', '') || '~'}`,
  );
  return {
    pattern: new RegExp(completeMatch === true ? `^${source}$` : source, matchCase === true ? 'g' : 'gi'),
    isBackwards: searchDirection === 'Backwards',
  };
}

/** The text of a cell that is searched: of a formula its source, not its value. */
const searched = ({ formula, value, isQuoted }: Cell): string =>
  formula ?? (isQuoted ? String(value) : typeof value === 'boolean' ? String(value).toUpperCase() : String(value));

export function found({ sheet, area }: Place, { pattern, isBackwards }: Search): readonly Spot[] {
  const spots = [...sheet.cells.entries(area)]
    .filter(({ cell }) => searched(cell) !== '' && searched(cell).search(pattern) >= 0)
    .map(({ row, column }) => ({ row, column }));
  return isBackwards ? spots.reverse() : spots;
}

/** The new input of each cell that holds the text, and how often the text was found. */
export function replaced(
  { sheet, area }: Place,
  { pattern }: Search,
  by: string,
): { count: number; cells: readonly { at: Area; input: string }[] } {
  let count = 0;
  const cells = [...sheet.cells.entries(area)].flatMap(({ row, column, cell }) => {
    const before = searched(cell);
    const times = before === '' ? 0 : (before.match(pattern) ?? []).length;
    count += times;
    return times === 0
      ? []
      : [{ at: { top: row, left: column, bottom: row, right: column }, input: before.replace(pattern, () => by) }];
  });
  return { count, cells };
}
