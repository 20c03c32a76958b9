import type { WriteOptions, WriteSheet } from 'hucre/xlsx';

/** What a kept sheet holds between being read and being printed: the library's own form of it. */
export class KeptContent {
  constructor(
    readonly sheet: WriteSheet,
    readonly names: NonNullable<WriteOptions['namedRanges']>,
  ) {}
}
