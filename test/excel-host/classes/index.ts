import type { ClassTable } from '../class-table';
import { rangeClasses } from './range';
import { runtimeClasses } from './runtime';
import { tablePartClasses } from './table-parts';
import { tableClasses } from './tables';
import { workbookClasses } from './workbook';
import { worksheetClasses } from './worksheets';

/** Every class of Excel's API that is emulated. */
export const CLASSES: ClassTable = new Map([
  ...runtimeClasses,
  ...workbookClasses,
  ...worksheetClasses,
  ...rangeClasses,
  ...tableClasses,
  ...tablePartClasses,
]);
