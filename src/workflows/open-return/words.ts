import { longDate } from '../../core/words/english';
import type { ReturnView } from './return-view';
import { workShown } from './work-shown';

/** What is said aloud of the return: the same counts as are shown, and whether it is to be signed again. */
export function workWords({ work, signOff }: ReturnView): string {
  const { toFix, toExplain, toDo } = workShown(work);
  const parts = [toFix.length > 0 ? `${toFix.length} to fix` : '', toExplain.length > 0 ? `${toExplain.length} to explain` : '', toDo.length > 0 ? `${toDo.length} to do` : ''].filter((part) => part !== '');
  const left = parts.length === 0 ? 'Everything asked for is in.' : `${parts.join(', ')}.`;
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
  const next = signOff.state === 'signed' ? `Save the workbook and e-mail it to ${council.email} by ${longDate(returnBy)}.` : 'It can be signed off.';
  return `Nothing is left to fix, explain or do. ${next}`;
}
