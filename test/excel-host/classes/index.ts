import type { ClassTable } from '../class-table';
import { workbookClasses } from './workbook';

/** Every class of Excel's API that is emulated. */
export const CLASSES: ClassTable = new Map([...workbookClasses]);
