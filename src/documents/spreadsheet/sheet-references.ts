/** A sheet's name as formulas write it, always in quotes, which every program that reads them accepts. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** An A1 address or range with dollar signs: "B4" as "$B$4", "A1:C3" as "$A$1:$C$3". */
export const absolute = (range: string): string =>
  range.replace(/\$?([A-Z]{1,3})\$?(\d+)/g, (_, column: string, row: string) => `$${column}$${row}`);
