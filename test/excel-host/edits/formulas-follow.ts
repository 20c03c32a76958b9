import { areaOf } from '../area';
import type { Book, Sheet } from '../workbook/model';
import { rewriteFormulas, withArea, withReferences, written } from './formula-references';
import { movedArea, type CellShift } from './moved-area';

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Formulas follow a sheet that gets another name. */
export function followRenamedSheet(book: Book, before: string, after: string): void {
  rewriteFormulas(book, (formula) =>
    withReferences(formula, (reference) =>
      written(
        reference.sheet !== undefined && same(reference.sheet, before) ? { ...reference, sheet: after } : reference,
      ),
    ),
  );
}

/** What pointed to a sheet that is gone points nowhere. */
export function loseSheet(book: Book, gone: Sheet): void {
  rewriteFormulas(book, (formula) =>
    withReferences(formula, (reference) =>
      reference.sheet !== undefined && same(reference.sheet, gone.name)
        ? `#REF!${reference.cells}`
        : written(reference),
    ),
  );
  for (const table of gone.tables) loseTable(book, table.name);
}

/** What pointed to a table that is gone points nowhere. */
export function loseTable(book: Book, name: string): void {
  rewriteFormulas(book, (formula) => withTable(formula, name, '#REF!'));
}

export function followRenamedTable(book: Book, before: string, after: string): void {
  rewriteFormulas(book, (formula) => withTable(formula, before, after));
}

/** Texts are left alone; a table's name stands before a bracket. */
function withTable(formula: string, before: string, after: string): string {
  const escaped = before.replace(/[.\\]/g, '\\$&');
  return formula.replace(
    new RegExp(`"(?:[^"]|"")*"|(?<![\\p{L}\\p{N}_.])${escaped}(\\[(?:[^[\\]]|\\[[^\\]]*\\])*\\])`, 'giu'),
    (piece: string, columns?: string) =>
      columns === undefined ? piece : after === '#REF!' ? after : `${after}${columns}`,
  );
}

/** References follow the cells to which they point, as those move. */
export function followShift(book: Book, sheet: Sheet, shift: CellShift): void {
  rewriteFormulas(book, (formula, on) =>
    withReferences(formula, (reference) => {
      const isHere = reference.sheet === undefined ? on === sheet : same(reference.sheet, sheet.name);
      if (!isHere) return written(reference);
      const area = movedArea(areaOf(reference.cells), shift);
      return area
        ? written({ ...reference, cells: withArea(reference.cells, area) })
        : written({ ...reference, cells: '#REF!' });
    }),
  );
  for (const member of ['PrintArea', 'PrintTitleRows', 'PrintTitleColumns']) {
    const area = sheet.page.has(member) ? areaOf(String(sheet.page.get(member))) : undefined;
    const moved = area && movedArea(area, shift);
    if (moved) sheet.page.set(member, withArea(String(sheet.page.get(member)), moved));
    else sheet.page.delete(member);
  }
}
