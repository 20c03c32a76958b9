/** A sheet's name as it stands in a formula: always in quotes, which every reader takes. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** "B4" as "$B$4", "A1:C3" as "$A$1:$C$3". */
export const absolute = (range: string): string =>
  range.replace(/\$?([A-Z]{1,3})\$?(\d+)/g, (_, column: string, row: string) => `$${column}$${row}`);
