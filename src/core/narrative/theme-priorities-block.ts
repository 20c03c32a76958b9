import type { Plan, Priority, Theme } from '../plan/plan';
import { prioritiesOf } from '../plan/plan-index';
import type { PriorityStatus } from '../status/priority-status';
import { countStatuses } from '../status/status-counts';
import { publishedStatusWords } from './basis-sentence';
import { list, paragraphs, themePrioritiesBlockId, type Block, type NarrativeInput, type PriorityLine } from './block';
import { statusSources, withoutRepeats } from './block-sources';
import { tallySentences } from './tally';

/** A theme's priorities with their statuses; undefined for a theme without priorities. */
export function themePrioritiesBlock({ plan, statuses }: NarrativeInput, theme: Theme): Block | undefined {
  const priorities = prioritiesOf(plan, theme.code);
  if (priorities.length === 0) return undefined;
  const byPriority = new Map(statuses.map((status) => [status.priority, status]));
  const own = priorities.flatMap(({ ref }) => byPriority.get(ref) ?? []);
  const tally = { counts: countStatuses(own), total: own.length, one: 'priority', many: 'priorities' };
  const lines = priorities.map((priority) => priorityLine(plan, priority, byPriority.get(priority.ref)));
  return {
    id: themePrioritiesBlockId(theme.code),
    kind: 'theme-priorities',
    theme: theme.code,
    heading: `${theme.name}: priorities`,
    parts: [...paragraphs([tallySentences(tally, plan).join(' ')]), ...list(lines)],
    lines,
    sources: withoutRepeats([
      { kind: 'plan', what: `Priorities of ${theme.name}` },
      ...own.flatMap((status) => statusSources(plan, status)),
    ]),
  };
}

function priorityLine(plan: Plan, { ref, title }: Priority, status: PriorityStatus | undefined): PriorityLine {
  const line = { kind: 'priority' as const, priority: ref, title };
  if (!status) return { ...line, sentence: `${ref}: ${title}` };
  const words = publishedStatusWords(plan, status);
  return { ...line, status: { kind: status.published, words }, sentence: `${ref}: ${title} (${words})` };
}
