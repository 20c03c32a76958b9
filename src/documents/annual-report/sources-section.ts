import { isCouncilJudgement } from '../../core/narrative/basis-sentence';
import { priorityBlockId, type BlockSource } from '../../core/narrative/block';
import { listed } from '../../core/words/english';
import type { ReportCell, ReportPart } from '../report';
import type { SectionInput } from './annual-report-input';
import { newPage } from './new-page';

type CellSource = Extract<BlockSource, { kind: 'cell' }>;

/** The appendix: for each figure and text, the file, sheet and cell it comes from, and which statuses are judgements. */
export function sourcesSection(input: SectionInput): readonly ReportPart[] {
  const rows = input.plan.priorities.flatMap(({ ref }) => cellsOf(input, ref).map((source) => row(ref, source)));
  const opening =
    rows.length === 0
      ? 'No figure or text in this report comes from a return.'
      : 'The table gives the file, the sheet and the cell from which each figure and text of a partner was read.';
  return [
    ...newPage(input.plan),
    { kind: 'heading', level: 1, text: 'Where the figures come from' },
    { kind: 'paragraph', text: [opening] },
    ...judgements(input),
    ...(rows.length === 0 ? [] : [sourcesTable(rows)]),
  ];
}

function cellsOf({ blocks }: SectionInput, ref: string): readonly CellSource[] {
  const sources = blocks.get(priorityBlockId(ref))?.sources ?? [];
  return sources.filter((source) => source.kind === 'cell');
}

function row(ref: string, { what, file, sheet, cell }: CellSource): readonly ReportCell[] {
  return [{ text: ref, heading: true }, { text: what }, { text: file }, { text: `${sheet} ${cell}` }];
}

function judgements({ plan, statuses }: SectionInput): readonly ReportPart[] {
  const judged = statuses.filter(isCouncilJudgement).map(({ priority }) => priority);
  if (judged.length === 0) return [];
  const of = judged.length === 1 ? 'The status of this priority is' : 'The statuses of these priorities are';
  return [{ kind: 'paragraph', text: [`${of} the judgement of ${plan.council.name}: ${listed(judged)}.`] }];
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
