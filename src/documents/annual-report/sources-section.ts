import { isCouncilJudgement } from '../../core/narrative/basis-sentence';
import { priorityBlockId, type BlockSource } from '../../core/narrative/block';
import { formatList } from '../../core/words/english';
import type { ReportCell, ReportPart } from '../report';
import type { SectionInput } from './section-input';
import { sectionBreak } from './section-parts';

type CellSource = Extract<BlockSource, { kind: 'cell' }>;

/** The appendix: the file, sheet and cell of each figure and text, and which statuses are the council's judgement. */
export function sourcesSection(input: SectionInput): readonly ReportPart[] {
  const rows = input.plan.priorities.flatMap(({ ref }) =>
    cellSourcesOf(input, ref).map((source) => sourceRow(ref, source)),
  );
  const opening =
    rows.length === 0
      ? 'No figure or text in this report comes from a return.'
      : 'The table gives the file, the sheet and the cell from which each figure and text of a partner was read.';
  return [
    ...sectionBreak(input.plan),
    { kind: 'heading', level: 1, text: 'Where the figures come from' },
    { kind: 'paragraph', text: [opening] },
    ...judgements(input),
    ...(rows.length === 0 ? [] : [sourcesTable(rows)]),
  ];
}

function cellSourcesOf({ blocks }: SectionInput, ref: string): readonly CellSource[] {
  const sources = blocks.get(priorityBlockId(ref))?.sources ?? [];
  return sources.filter((source) => source.kind === 'cell');
}

function sourceRow(ref: string, { what, file, sheet, cell }: CellSource): readonly ReportCell[] {
  return [{ text: ref, heading: true }, { text: what }, { text: file }, { text: `${sheet} ${cell}` }];
}

function judgements({ plan, statuses }: SectionInput): readonly ReportPart[] {
  const judged = statuses.filter(isCouncilJudgement).map(({ priority }) => priority);
  if (judged.length === 0) return [];
  const of = judged.length === 1 ? 'The status of this priority is' : 'The statuses of these priorities are';
  return [{ kind: 'paragraph', text: [`${of} the judgement of ${plan.council.name}: ${formatList(judged)}.`] }];
}

function sourcesTable(rows: readonly (readonly ReportCell[])[]): ReportPart {
  return {
    kind: 'table',
    caption: 'Where each figure and text comes from',
    summary:
      'For each figure and text, the priority it belongs to, what it is, and the file, sheet and cell it comes from.',
    columns: [
      { header: 'Ref', width: 16 },
      { header: 'What', width: 36 },
      { header: 'File', width: 28 },
      { header: 'Sheet and cell', width: 20 },
    ],
    rows,
  };
}
