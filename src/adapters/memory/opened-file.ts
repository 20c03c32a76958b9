import type { Finding } from '../../core/finding';
import type { HeldWorkbook } from './held-workbook';

/** A file as it is held in memory, and how that differs from the file. */
export interface OpenedFile {
  held: HeldWorkbook;
  /** What can't be kept, in words that go on from "This can't be kept:". */
  lost: readonly string[];
  /** What was wrong in the file and isn't in what is held. */
  putRight: readonly Finding[];
}
