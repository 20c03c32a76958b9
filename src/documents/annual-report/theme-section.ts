import { publishedWords } from '../../core/narrative/basis-sentence';
import { priorityLine } from '../../core/narrative/theme-priorities-block';
import type { Priority, Theme } from '../../core/plan/plan';
import { prioritiesOf } from '../../core/plan/plan-index';
import type { ReportPart } from '../report';
import { toneOf } from '../status-tone';
import type { SectionInput } from './annual-report-input';
import { partsOf, prose, proseWithTable } from './block-section';
import { newPage } from './new-page';
import { successMeasureSection } from './success-measure-section';

/** A theme: its aim, its priorities with their statuses, and a section for each success measure. */
export function themeSection(input: SectionInput, theme: Theme): readonly ReportPart[] {
  const priorities = prioritiesOf(input.plan, theme.code);
  const generated = priorities.map((priority) => priorityLine(input.plan, priority, input.statusOf.get(priority.ref)));
  const list = partsOf(input.blocks, `theme-priorities:${theme.code}`);
  return [
    ...newPage(input.plan),
    { kind: 'heading', level: 1, text: theme.name },
    ...prose(input.blocks, `theme:${theme.code}`),
    ...(priorities.length === 0 ? [] : proseWithTable(list, generated, prioritiesTable(input, theme, priorities))),
    ...priorities.flatMap((priority) => successMeasureSection(input, priority)),
  ];
}

function prioritiesTable({ plan, statusOf }: SectionInput, theme: Theme, priorities: readonly Priority[]): ReportPart {
  return {
    kind: 'table',
    caption: `${theme.name}: priorities and their statuses, ${plan.period.label}`,
    summary: `For each priority of ${theme.name}, its reference, what it promises and its status.`,
    columns: [
      { header: 'Ref', width: 16 },
      { header: 'Priority', width: 56 },
      { header: 'Status', width: 28 },
    ],
    rows: priorities.map((priority) => {
      const status = statusOf.get(priority.ref);
      return [
        { text: priority.ref, heading: true },
        { text: priority.title },
        status ? { text: publishedWords(plan, status), tone: toneOf(status.published) } : { text: '' },
      ];
    }),
  };
}
