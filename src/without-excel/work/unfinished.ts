import type { KeptWork } from '../../workflows/ports';

/** True where something isn't in a file that was saved. */
export function isUnfinished({ edits, remade }: KeptWork): boolean {
  return edits.length > 0 || remade === true;
}
