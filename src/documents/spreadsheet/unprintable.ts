import type { WorkbookDescription } from '../sheet';

/** Throws an Error where a description can't be a workbook that Excel opens without a repair. */
export function refuseUnprintable({ sheets, names }: WorkbookDescription): void {
  const taken = new Set<string>();
  const take = (name: string, what: string): void => {
    const key = name.toLowerCase();
    if (taken.has(key)) throw new Error(`${what} "${name}": the workbook has this name already.`);
    if (!/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name))
      throw new Error(`${what} "${name}": names are letters, digits and underscores, and begin with a letter.`);
    if (/^([A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i.test(name))
      throw new Error(`${what} "${name}" reads as the address of a cell.`);
    taken.add(key);
  };
  for (const sheet of sheets) {
    for (const block of sheet.blocks) {
      if (block.kind !== 'table') continue;
      take(block.name, 'The table');
      refuseHeaders(
        block.name,
        block.columns.map(({ header }) => header),
      );
    }
  }
  for (const { name } of names) take(name, 'The name');
}

function refuseHeaders(table: string, headers: readonly string[]): void {
  const seen = new Set<string>();
  if (headers.length === 0) throw new Error(`The table "${table}" has no columns.`);
  for (const header of headers) {
    const key = header.toLowerCase();
    if (header.trim() === '' || /[\n\r\t]/.test(header))
      throw new Error(`The table "${table}" has a header without words, or with a line break.`);
    if (seen.has(key)) throw new Error(`The table "${table}" has two columns headed "${header}".`);
    seen.add(key);
  }
}
