import { isExplainedByComment } from '../../core/checks';
import type { Finding } from '../../core/finding';
import { measureIn } from '../../core/plan/plan-index';
import type { Entry, PartnerReturn } from '../../core/returns/partner-return';
import { capitalised } from '../../core/words/english';
import type { DeletedCells } from './deleted-cells';
import type { Task } from './return-view';

/** Findings as cards, in the order of the findings. */
export function tasksOf(ret: PartnerReturn, findings: readonly Finding[], deleted: DeletedCells): readonly Task[] {
  const entries = new Map(ret.entries.map((entry) => [entry.measure, entry]));
  const texts = new Set(ret.texts.map(({ priority }) => priority));
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { measure, priority } = finding.place;
    const entry = measure === undefined ? undefined : entries.get(measure);
    const question =
      entry?.measure ?? (measure === undefined && priority !== undefined && texts.has(priority) ? priority : undefined);
    return {
      key: keyOf(finding, seen),
      ...wordsOf(ret, finding),
      finding,
      place: placeWords(finding),
      ...(question !== undefined && { question }),
      canExplain: canExplain(finding, entry, deleted),
    };
  });
}

/** Two findings of one check about one place are told apart by their order. */
function keyOf({ check, place }: Finding, seen: Map<string, number>): string {
  const key = JSON.stringify([check, place.measure ?? place.priority, place.sheet, place.cell]);
  const count = seen.get(key) ?? 0;
  seen.set(key, count + 1);
  return `${key} ${count}`;
}

/** The message is led by what the title says already: "Safe 2, Position in the county: …". */
function wordsOf({ issued }: PartnerReturn, { message, place }: Finding): Pick<Task, 'title' | 'message'> {
  const measure = place.measure === undefined ? undefined : measureIn(issued, place.measure);
  if (measure)
    return {
      title: `${measure.priority} · ${measure.title}`,
      message: without(`${measure.priority}, ${measure.title}: `, message),
    };
  if (place.priority !== undefined)
    return { title: `${place.priority} · Your text`, message: without(`${place.priority}: `, message) };
  return { title: place.sheet ?? 'The workbook', message };
}

function without(lead: string, message: string): string {
  return message.startsWith(lead) ? capitalised(message.slice(lead.length)) : message;
}

export function placeWords({ place: { sheet, cell } }: Finding): string {
  return [sheet, cell].filter((part) => part !== undefined).join(', ');
}

/** A comment explains a query about an entry, where the comment's cell is still there. */
function canExplain(finding: Finding, entry: Entry | undefined, deleted: DeletedCells): boolean {
  return (
    finding.severity === 'query' &&
    isExplainedByComment(finding) &&
    entry !== undefined &&
    !deleted.has(entry.measure, 'comment')
  );
}
