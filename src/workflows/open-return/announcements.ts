import { capitalise, longDate } from '../../core/words/english';
import type { ReturnView, Task } from './return-view';
import { leftWords, workShown } from './work-left';

/** Says the counts that the pane shows, and whether the return has to be signed again. */
export function workAnnouncement(view: ReturnView): string {
  const counts = leftWords(workShown(view));
  const left = counts === '' ? 'Everything asked for is in.' : `${counts}.`;
  return view.signOff.state === 'changed' ? `${left} It was changed after it was signed off.` : left;
}

export function entryAnnouncement({ sheet, cell }: { sheet: string; cell: string }): string {
  return `Entered in ${sheet}, ${cell}.`;
}

export function signOffAnnouncement(name: string): string {
  return `Signed off by ${name.trim()}.`;
}

/** Said by "next problem" where there is none to go to; findings without a place, such as a wrong plan, may be left. */
export function nothingLeftAnnouncement(view: ReturnView): string {
  const { signOff, council, returnBy } = view;
  if (signOff.waitsFor !== undefined) return workAnnouncement(view);
  const next =
    signOff.state === 'signed'
      ? `Save the workbook and e-mail it to ${council.email} by ${longDate(returnBy)}.`
      : 'It can be signed off.';
  return `Nothing is left to fix, explain or do. ${next}`;
}

/** Says a task and its number: "Safe 2, Position in the county: You entered … . Enter … . 3 of 7." */
export function taskAnnouncement({ titleAloud, message, finding }: Task, index: number, of: number): string {
  return `${titleAloud}: ${capitalise(message)} ${finding.fix} ${index + 1} of ${of}.`;
}
