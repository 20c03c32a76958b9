import type { CellDescription, ColumnDescription, Role } from './sheet';

/** The formulas of our own looks: what a text begins with, what it is, what it holds. */
const FORMS: readonly (readonly [RegExp, (text: string, sought: string) => boolean])[] = [
  [/^LEFT\(\$[A-Z]+\d+,\d+\)="(.*)"$/, (text, sought) => text.startsWith(sought)],
  [/^\$[A-Z]+\d+="(.*)"$/, (text, sought) => text === sought],
  [/^ISNUMBER\(SEARCH\("(.*)",\$[A-Z]+\d+\)\)$/, (text, sought) => text.includes(sought)],
];

/** The role that a column's conditional looks lay over a cell; a formula of another form lays none. */
export function conditionalRole(
  { value }: Pick<CellDescription, 'value'>,
  looks: ColumnDescription['looks'] = [],
): Role | undefined {
  const text = String(value ?? '').toLowerCase();
  return looks.find(({ formula }) =>
    FORMS.some(([form, holds]) => {
      const sought = form.exec(formula)?.[1];
      return sought !== undefined && holds(text, sought.replaceAll('""', '"').toLowerCase());
    }),
  )?.role;
}
