import type { Trouble } from '../../core/trouble';
import { troubleOf } from './errors';

/** Bytes given to one call of String.fromCharCode: each is an argument, and JavaScript engines limit their number. */
const PIECE = 8_192;

/** Opens the .xlsx as a new, unsaved workbook in its own window. */
export async function openCopy(bytes: Uint8Array): Promise<Trouble | undefined> {
  try {
    await Excel.createWorkbook(base64(bytes));
    return undefined;
  } catch (error) {
    return troubleOf(error, 'showing');
  }
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += PIECE)
    text += String.fromCharCode(...bytes.subarray(start, start + PIECE));
  return btoa(text);
}
