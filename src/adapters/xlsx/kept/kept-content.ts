import type { WriteOptions, WriteSheet } from 'hucre/xlsx';

/** A kept sheet and its defined names in the form that the .xlsx library reads and writes. */
export class KeptContent {
  constructor(
    readonly sheet: WriteSheet,
    readonly names: NonNullable<WriteOptions['namedRanges']>,
  ) {}
}
