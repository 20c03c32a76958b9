import type { Trouble } from '../../core/trouble';
import { troubleOf } from './errors';

/** Bytes that are turned to text at once: an argument each, of which a function takes so many. */
const PIECE = 8_192;

/** Opens a copy of an .xlsx in a window of its own. */
export async function openCopy(bytes: Uint8Array): Promise<Trouble | undefined> {
  try {
    await Excel.createWorkbook(base64(bytes));
    return undefined;
  } catch (fault) {
    return troubleOf(fault, 'showing');
  }
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += PIECE)
    text += String.fromCharCode(...bytes.subarray(start, start + PIECE));
  return btoa(text);
}
