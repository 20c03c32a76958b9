import { isAbout, isExplainedByComment, workKindOf, type WorkKind } from '../../core/checks';
import type { Finding, ReturnFinding } from '../../core/finding';
import { measureIn } from '../../core/plan/plan-index';
import type { Entry, PartnerReturn } from '../../core/returns/partner-return';
import { capitalise } from '../../core/words/english';
import type { DeletedCells } from './deleted-cells';
import type { Task, WorkLeft } from './return-view';

/** Findings as cards, in the order of the findings. */
export function tasksOf(
  ret: PartnerReturn,
  findings: readonly ReturnFinding[],
  deleted: DeletedCells,
): readonly Task[] {
  const entries = new Map(ret.entries.map((entry) => [entry.measure, entry]));
  const texts = new Set(ret.texts.map(({ priority }) => priority));
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { measure, priority } = finding.place;
    const entry = measure === undefined ? undefined : entries.get(measure);
    const question =
      entry?.measure ?? (measure === undefined && priority !== undefined && texts.has(priority) ? priority : undefined);
    const canBeExplained = canExplain(finding, entry, deleted);
    return {
      key: keyOf(finding, seen),
      ...wordsOf(ret, finding),
      finding,
      place: placeWords(finding),
      ...(question !== undefined && { question }),
      canExplain: canBeExplained,
      list: workListOf(finding, canBeExplained),
      isAboutSignature: isAbout(finding, 'signature'),
    };
  });
}

const LISTS: Readonly<Record<WorkKind, keyof WorkLeft>> = {
  fix: 'toFix',
  explain: 'toExplain',
  enter: 'toDo',
  look: 'toLookAt',
  explained: 'toKnow',
  note: 'toKnow',
};

/** The list of a finding. Where the cell to explain it in was deleted, there is only to look. */
function workListOf(finding: Finding, canBeExplained: boolean): keyof WorkLeft {
  const kind = workKindOf(finding);
  return LISTS[kind === 'explain' && !canBeExplained ? 'look' : kind];
}

/** A finding's key: its check and place, with a number in case the check has several findings at the place. */
function keyOf({ check, place }: Finding, seen: Map<string, number>): string {
  const key = JSON.stringify([check, place.measure ?? place.priority, place.sheet, place.cell]);
  const count = seen.get(key) ?? 0;
  seen.set(key, count + 1);
  return `${key} ${count}`;
}

function wordsOf(
  { issued }: PartnerReturn,
  { message, detail, place }: ReturnFinding,
): Pick<Task, 'title' | 'titleAloud' | 'message'> {
  const measure = place.measure === undefined ? undefined : measureIn(issued, place.measure);
  const about = measure
    ? [measure.priority, measure.title]
    : place.priority !== undefined
      ? [place.priority, 'Your text']
      : [place.sheet ?? 'The workbook'];
  return {
    title: about.join(' · '),
    titleAloud: about.join(', '),
    message: detail === undefined || about.length === 1 ? message : capitalise(detail),
  };
}

export function placeWords({ place: { sheet, cell } }: Finding): string {
  return [sheet, cell].filter((part) => part !== undefined).join(', ');
}

/** True for a query about an entry whose comment's cell is still there to explain it in. */
function canExplain(finding: Finding, entry: Entry | undefined, deleted: DeletedCells): boolean {
  return (
    finding.severity === 'query' &&
    isExplainedByComment(finding) &&
    entry !== undefined &&
    !deleted.has(entry.measure, 'comment')
  );
}
