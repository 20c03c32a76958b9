import { formatNumber } from './english';

/**
 * What is left to do about a finding, in one word everywhere: the sheet's Check column, the pane, the page and the
 * command line. `look`: nothing has to be done, but the person should look; the council weighs it.
 */
export const WORK_WORDS = { fix: 'to fix', explain: 'to explain', enter: 'to do', look: 'to look at' } as const;

export type OpenWorkKind = keyof typeof WORK_WORDS;

const IN_ORDER = Object.keys(WORK_WORDS) as readonly OpenWorkKind[];

/** How much of each kind is left: "3 to fix, 1 to do"; empty where nothing is. */
export function workWords(counts: Partial<Record<OpenWorkKind, number>>): string {
  return IN_ORDER.flatMap((kind) => {
    const count = counts[kind] ?? 0;
    return count > 0 ? [`${formatNumber(count, 0)} ${WORK_WORDS[kind]}`] : [];
  }).join(', ');
}
