import { isOpen } from '../../core/finding';
import { acceptedReturns } from '../../core/consolidation/accepted-returns';
import { measuresAskedOf, textsAskedOf } from '../../core/plan/asked';
import type { Plan } from '../../core/plan/plan';
import { partnerNameOf, type CheckedFile } from '../check-return';

/** What became of one file that came in, for the person who added it. */
export type ReadFile =
  | {
      state: 'read';
      file: string;
      partner: string;
      entries: Progress;
      texts: Progress;
      signedOn: string;
      toFix: number;
      toExplain: number;
    }
  /** Read, and for another plan, period or partner. */
  | { state: 'not used'; file: string; partner: string; why: string }
  | { state: 'unreadable'; file: string; message: string; fix: string };

interface Progress {
  given: number;
  asked: number;
}

export function readFile(checked: CheckedFile, plan: Plan): ReadFile {
  if (!checked.readable)
    return { state: 'unreadable', file: checked.file, message: checked.trouble.message, fix: checked.trouble.fix };
  const { file, return: returned, findings } = checked;
  const partner = partnerNameOf(returned);
  const [setAside] = acceptedReturns(plan, [{ return: returned, findings }]).findings;
  if (setAside) return { state: 'not used', file, partner, why: setAside.message };
  const { identity, entries, texts, signOff } = returned;
  const open = findings.filter(isOpen);
  const toFix = open.filter(({ severity }) => severity === 'error').length;
  return {
    state: 'read',
    file,
    partner,
    entries: {
      given: entries.filter(({ figure }) => figure !== undefined).length,
      asked: measuresAskedOf(plan, identity.partner).length,
    },
    texts: {
      given: texts.filter(({ text }) => text.reading.state === 'read').length,
      asked: textsAskedOf(plan, identity.partner).length,
    },
    signedOn: signOff.date.reading.state === 'read' ? signOff.date.reading.value.slice(0, 10) : '',
    toFix,
    toExplain: open.length - toFix,
  };
}
