import type { Plan, Priority, Theme } from '../plan/plan';
import { prioritiesOf } from '../plan/plan-index';
import { STATUS_KINDS, type StatusKind } from '../plan/status-kind';
import type { PriorityStatus } from '../status/priority-status';
import { publishedWords } from './basis-sentence';
import { list, paragraphs, type Block } from './block';
import { statusSources, unrepeated } from './block-sources';
import type { NarrativeInput } from './narrative-input';
import { tallySentences } from './tally';

/** A theme's priorities with their statuses. A theme without priorities has none. */
export function themePrioritiesBlock({ plan, statuses }: NarrativeInput, theme: Theme): Block | undefined {
  const priorities = prioritiesOf(plan, theme.code);
  if (priorities.length === 0) return undefined;
  const byPriority = new Map(statuses.map((status) => [status.priority, status]));
  const own = priorities.flatMap(({ ref }) => byPriority.get(ref) ?? []);
  return {
    id: `theme-priorities:${theme.code}`,
    kind: 'theme-priorities',
    theme: theme.code,
    heading: `${theme.name}: priorities`,
    parts: [
      ...paragraphs([
        tallySentences({ counts: countsOf(own), total: own.length, one: 'priority', many: 'priorities' }, plan).join(
          ' ',
        ),
      ]),
      ...list(priorities.map((priority) => priorityLine(plan, priority, byPriority.get(priority.ref)))),
    ],
    sources: unrepeated([
      { kind: 'plan', what: `Priorities of ${theme.name}` },
      ...own.flatMap((status) => statusSources(plan, status)),
    ]),
  };
}

/** "Safe 2: Keep overall crime low (Achieved)". */
export function priorityLine(plan: Plan, { ref, title }: Priority, status: PriorityStatus | undefined): string {
  return `${ref}: ${title}${status ? ` (${publishedWords(plan, status)})` : ''}`;
}

function countsOf(statuses: readonly PriorityStatus[]): Record<StatusKind, number> {
  return Object.fromEntries(
    STATUS_KINDS.map((kind) => [kind, statuses.filter(({ published }) => published === kind).length]),
  ) as Record<StatusKind, number>;
}
