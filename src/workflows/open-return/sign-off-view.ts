import { isSignatureOf } from '../../core/returns/signature';
import type { Field, PartnerReturn } from '../../core/returns/partner-return';
import type { SignOffView, WorkLeft } from './return-view';
import { waitingWords } from './signing-waits';
import { isExplained } from './work-left';

/** Who signed, whether anything was changed since, and what stands in the way of signing. */
export function signOffView(ret: PartnerReturn, work: WorkLeft): SignOffView {
  const { name, role, date } = ret.signOff;
  const waitsFor = waitingWords(work);
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
  return fingerprint === undefined || isSignatureOf(fingerprint, ret) ? 'signed' : 'changed';
}
