import type { Finding } from '../finding';
import { measuresAskedOf, textsAskedOf } from '../plan/asked';
import type { Plan } from '../plan/plan';
import { partnerName } from '../plan/plan-index';
import { formatCount, spellCount, formatList, longDate } from '../words/english';
import type { Receipt } from './types';
import { consolidationFinding } from './checks';

/** Findings about returns that are not received, late or received more than once. */
export function receiptFindings(plan: Plan, receipts: readonly Receipt[]): Finding[] {
  return receipts.flatMap((receipt) => [
    ...(receipt.state === 'not received' ? [owedReturn(plan, receipt)] : []),
    ...(receipt.late && receipt.receivedOn !== undefined ? [lateReturn(plan, receipt, receipt.receivedOn)] : []),
    ...(receipt.files.length > 1 ? [duplicateReturn(plan, receipt)] : []),
  ]);
}

function owedReturn(plan: Plan, { partner, asked }: Receipt): Finding {
  const owed = [
    ...(asked.measures > 0 ? [formatCount(asked.measures, 'figure')] : []),
    ...(asked.texts > 0 ? [formatCount(asked.texts, 'text')] : []),
  ];
  const refs = new Set([
    ...measuresAskedOf(plan, partner).map(({ priority }) => priority),
    ...textsAskedOf(plan, partner).map(({ ref }) => ref),
  ]);
  const [first] = refs;
  return consolidationFinding('owed-return', {
    message: [
      `No return has come in from ${partnerName(plan, partner)}.`,
      `It owes ${formatList(owed)}, for ${formatList([...refs])}.`,
    ].join(' '),
    place: refs.size === 1 && first !== undefined ? { priority: first } : {},
    expected: `A return by ${longDate(plan.period.returnBy)}`,
  });
}

function lateReturn(plan: Plan, { partner, files }: Receipt, receivedOn: string): Finding {
  const [file] = files;
  return consolidationFinding('late-return', {
    message: [
      `The return from ${partnerName(plan, partner)} came in on ${longDate(receivedOn)},`,
      `${formatCount(daysBetween(plan.period.returnBy, receivedOn), 'day')} after it was due. It is used.`,
    ].join(' '),
    place: file === undefined ? {} : { file },
    found: longDate(receivedOn),
    expected: `By ${longDate(plan.period.returnBy)}`,
  });
}

const MILLISECONDS_A_DAY = 86_400_000;

function daysBetween(earlier: string, later: string): number {
  return Math.round((Date.parse(later) - Date.parse(earlier)) / MILLISECONDS_A_DAY);
}

function duplicateReturn(plan: Plan, { partner, files }: Receipt): Finding {
  const [file] = files;
  return consolidationFinding('duplicate-return', {
    message: [
      `${partnerName(plan, partner)} sent ${spellCount(files.length, 'return')}: ${formatList(files)}.`,
      'They are read together, and where they differ a finding says so.',
    ].join(' '),
    place: file === undefined ? {} : { file },
  });
}
