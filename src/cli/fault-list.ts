import type { FileFault } from '../core/plan/file-fault';
import { formatCount } from '../core/words/english';

/** So many faults as a person reads at once. */
const SHOWN_FAULTS = 20;

/** "3 faults.", and a line for each, with its place and its reason. */
export function listFaults(faults: readonly FileFault[]): string {
  const shown = faults.slice(0, SHOWN_FAULTS).map(({ path, reason }) => `  ${path}: ${reason}`);
  const more = faults.length - shown.length;
  return [`${formatCount(faults.length, 'fault')}.`, ...shown, ...(more > 0 ? [`  and ${more} more`] : [])].join('\n');
}
