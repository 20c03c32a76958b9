import { portableCodec } from './guard/portable-codec';
import { workbookReader } from './workbook-reader';

/** Reads a workbook wherever the code runs. */
export const readWorkbook = workbookReader(portableCodec);
