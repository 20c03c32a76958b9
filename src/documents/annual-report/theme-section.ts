import { priorityBlockId, themeBlockId, themePrioritiesBlockId, type PriorityLine } from '../../core/narrative/block';
import type { Plan, Theme } from '../../core/plan/plan';
import { prioritiesOf } from '../../core/plan/plan-index';
import type { ReportPart } from '../report';
import { toneOf } from '../status-tone';
import type { SectionInput } from './section-input';
import { proseOf, proseWithTable } from './section-parts';
import { successMeasureSection } from './success-measure-section';

/** A theme: its aim, its priorities with their statuses, and a section for each success measure. */
export function themeSection(input: SectionInput, theme: Theme): readonly ReportPart[] {
  const { plan, blocks } = input;
  const priorities = blocks.get(themePrioritiesBlockId(theme.code));
  const lines = (priorities?.lines ?? []).filter((line) => line.kind === 'priority');
  return [
    { kind: 'heading', level: 1, text: theme.name },
    ...proseOf(blocks.get(themeBlockId(theme.code))),
    ...(lines.length === 0 ? [] : proseWithTable(priorities, prioritiesTable(plan, theme, lines))),
    ...prioritiesOf(plan, theme.code).flatMap(({ ref }) =>
      successMeasureSection(input, blocks.get(priorityBlockId(ref))),
    ),
  ];
}

function prioritiesTable({ period }: Plan, { name }: Theme, lines: readonly PriorityLine[]): ReportPart {
  return {
    kind: 'table',
    caption: `${name}: priorities and their statuses, ${period.label}`,
    summary: `For each priority of ${name}, its reference, what it promises and its status.`,
    columns: [
      { header: 'Ref', width: 16 },
      { header: 'Priority', width: 56 },
      { header: 'Status', width: 28 },
    ],
    rows: lines.map(({ priority, title, status }) => [
      { text: priority, heading: true },
      { text: title },
      status ? { text: status.words, tone: toneOf(status.kind) } : { text: '' },
    ]),
  };
}
