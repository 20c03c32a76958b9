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

/** What is looked for; "*" and "?" stand for anything, "~" before them for themselves. */
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

/** Of a formula its own text is searched. */
const searched = ({ formula, value, isQuoted }: Cell): string =>
  formula ?? (isQuoted ? String(value) : typeof value === 'boolean' ? String(value).toUpperCase() : String(value));

export function found({ sheet, area }: Place, { pattern, isBackwards }: Search): readonly Spot[] {
  const spots = [...sheet.cells.entries(area)]
    .filter(({ cell }) => searched(cell) !== '' && searched(cell).search(pattern) >= 0)
    .map(({ row, column }) => ({ row, column }));
  return isBackwards ? spots.reverse() : spots;
}

/** What each cell that holds the text becomes, and how often it was found. */
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
