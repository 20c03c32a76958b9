import { enteredFingerprint } from '../../core/returns/entered';
import type { Field, PartnerReturn } from '../../core/returns/partner-return';
import { counted } from '../../core/words/english';
import type { SignOffView, WorkLeft } from './return-view';
import { isExplained } from './work-left';

/** Who signed, whether anything was changed since, and what stands in the way of signing. */
export function signOffView(ret: PartnerReturn, work: WorkLeft): SignOffView {
  const { name, role, date } = ret.signOff;
  const waitsFor = waiting(work);
  return {
    name: name.found,
    role: role.found,
    date: dateIn(date),
    state: stateOf(ret),
    ...(waitsFor !== undefined && { waitsFor }),
    explained: new Set(work.toKnow.filter(isExplained).map(({ finding }) => finding.place.measure)).size,
  };
}

function dateIn({ reading, found }: Field<string>): string {
  return reading.state === 'read' ? reading.value : found;
}

function stateOf(ret: PartnerReturn): SignOffView['state'] {
  const { name, role, date, fingerprint } = ret.signOff;
  if ([name, role, date].some(({ found }) => found === '')) return 'not signed';
  return fingerprint === undefined || fingerprint === enteredFingerprint(ret) ? 'signed' : 'changed';
}

/**
 * Unsigned is no reason to wait with signing, and a change since is mended by signing again. A query that no
 * comment explains (a text shorter than asked, a column of the partner's own) is left for an officer to weigh.
 */
function waiting({ toFix, toExplain, toDo }: WorkLeft): string | undefined {
  const first = toFix.length;
  const explain = toExplain.filter(({ canExplain }) => canExplain).length;
  const rest = toDo.filter(({ finding }) => finding.check !== 'unsigned').length;
  const parts = [first > 0 ? `${first} to fix` : '', explain > 0 ? `${explain} to explain` : '', rest > 0 ? `${counted(rest, 'entry', 'entries')} to make` : ''].filter((part) => part !== '');
  return parts.length === 0 ? undefined : `${parts.join(', ')} first`;
}
