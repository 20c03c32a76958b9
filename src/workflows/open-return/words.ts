import { longDate } from '../../core/words/english';
import type { ReturnView } from './return-view';
import { leftWords } from './work-left';
import { workShown } from './work-shown';

/** What is said aloud of the return: the same counts as are shown, and whether it is to be signed again. */
export function workWords({ work, signOff }: ReturnView): string {
  const counts = leftWords(workShown(work));
  const left = counts === '' ? 'Everything asked for is in.' : `${counts}.`;
  return signOff.state === 'changed' ? `${left} It was changed after it was signed off.` : left;
}

export function enteredWords({ sheet, cell }: { sheet: string; cell: string }): string {
  return `Entered in ${sheet}, ${cell}.`;
}

export function signedWords(name: string): string {
  return `Signed off by ${name.trim()}.`;
}

/** What is left may have no place, such as a workbook of another plan. */
export function nowhereToGoWords(view: ReturnView): string {
  const { signOff, council, returnBy } = view;
  if (signOff.waitsFor !== undefined) return workWords(view);
  const next =
    signOff.state === 'signed'
      ? `Save the workbook and e-mail it to ${council.email} by ${longDate(returnBy)}.`
      : 'It can be signed off.';
  return `Nothing is left to fix, explain or do. ${next}`;
}
