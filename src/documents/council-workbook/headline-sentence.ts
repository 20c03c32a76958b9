import { STATUS_KINDS, statusWord } from '../../core/plan/status-kind';
import { counted, listed } from '../../core/words/english';
import type { CouncilState } from './council-state';
import { inRunningText } from './in-words';

/** "26 priorities: 25 achieved (96%), 1 information not received (4%). Of the 25 reported on, 100% are achieved." */
export function headlineSentence({ plan, headline }: CouncilState): string {
  const { counts, percentOfAll, percentOfReported, priorities, reported } = headline;
  const word = (kind: (typeof STATUS_KINDS)[number]): string => inRunningText(statusWord(kind, plan));
  const each = STATUS_KINDS.filter((kind) => counts[kind] > 0).map((kind) => `${counts[kind]} ${word(kind)} (${percentOfAll[kind]}%)`);
  const ofAll = `${counted(priorities, 'priority', 'priorities')}: ${listed(each)}.`;
  if (reported === 0 || reported === priorities) return ofAll;
  const shares = STATUS_KINDS.filter((kind) => percentOfReported[kind] > 0).map((kind) => `${percentOfReported[kind]}% ${word(kind)}`);
  return `${ofAll} Of the ${reported} reported on: ${listed(shares)}.`;
}
