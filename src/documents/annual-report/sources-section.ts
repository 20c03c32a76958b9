import { isCouncilJudgement } from '../../core/narrative/basis-sentence';
import { priorityBlockId, type Block, type BlockSource } from '../../core/narrative/block';
import type { Plan } from '../../core/plan/plan';
import { partnerName } from '../../core/plan/plan-index';
import { formatList } from '../../core/words/english';
import type { ReportCell, ReportColumn, ReportPart } from '../report';
import type { SectionInput } from './section-input';

type CellSource = Extract<BlockSource, { kind: 'cell' }>;

/**
 * The appendix: whose each figure and text is, with its sheet and cell (and its file, where the plan wants that
 * published), which words are the council's own, and which statuses are its judgement.
 */
export function sourcesSection(input: SectionInput): readonly ReportPart[] {
  const { plan } = input;
  const rows = plan.priorities.flatMap(({ ref }) => sourceRows(input, ref));
  const opening =
    rows.length === 0
      ? 'No figure or text in this report comes from a return.'
      : 'The table says from which partner each figure and text came, and where it stands in the return' +
        (plan.publishFileNames ? '.' : `. ${plan.council.name} keeps the returns.`);
  return [
    { kind: 'heading', level: 1, text: 'Where the figures come from' },
    { kind: 'paragraph', text: [opening] },
    ...councilsWords(input),
    ...judgements(input),
    ...(rows.length === 0 ? [] : [sourcesTable(plan, rows)]),
  ];
}

function sourceRows({ plan, blocks }: SectionInput, ref: string): readonly (readonly ReportCell[])[] {
  const block = blocks.get(priorityBlockId(ref));
  return (block?.sources ?? [])
    .filter((source) => source.kind === 'cell')
    .map((source) => [
      { text: ref, heading: true },
      { text: whatWords(plan, source, block) },
      { text: fromWords(plan, source) },
      ...(plan.publishFileNames ? [{ text: source.file }] : []),
      { text: `${source.sheet} ${source.cell}` },
    ]);
}

/** Whose it is: the council's, where it entered what stands there, else the partner's. */
function fromWords(plan: Plan, { partner, council }: CellSource): string {
  if (council !== undefined) return plan.council.name;
  return partner === undefined ? '' : partnerName(plan, partner);
}

/** What a source holds; where an officer's words stand in its place, that it is printed as the council words it. */
function whatWords(
  { council }: Plan,
  { what, isText, council: entered }: CellSource,
  block: Block | undefined,
): string {
  if (entered !== undefined) return `${what}, ${entered}`;
  if (!block?.isEdited) return what;
  return isText ? `Text as sent; ${council.name} edited it` : `${what} (figure as sent)`;
}

/** Which sections are in the council's words. */
function councilsWords({ plan, blocks }: SectionInput): readonly ReportPart[] {
  const edited = [...blocks.values()].filter(({ isEdited, parts }) => isEdited && parts.length > 0);
  if (edited.length === 0) return [];
  const names = formatList(edited.map(({ priority, heading }) => priority ?? `"${heading}"`));
  const are = edited.length === 1 ? 'This section is' : 'These sections are';
  return [{ kind: 'paragraph', text: [`${are} in the words of ${plan.council.name}, who edited them: ${names}.`] }];
}

function judgements({ plan, statuses }: SectionInput): readonly ReportPart[] {
  const judged = statuses.filter(isCouncilJudgement).map(({ priority }) => priority);
  if (judged.length === 0) return [];
  const of = judged.length === 1 ? 'The status of this priority is' : 'The statuses of these priorities are';
  return [{ kind: 'paragraph', text: [`${of} the judgement of ${plan.council.name}: ${formatList(judged)}.`] }];
}

function sourcesTable({ publishFileNames }: Plan, rows: readonly (readonly ReportCell[])[]): ReportPart {
  const where = publishFileNames ? 'partner, file, sheet and cell' : 'partner, sheet and cell';
  return {
    kind: 'table',
    caption: 'Where each figure and text comes from',
    summary: `For each figure and text, the priority it belongs to, what it is, and the ${where} it comes from.`,
    columns: publishFileNames ? WITH_FILES : WITHOUT_FILES,
    rows,
  };
}

const WITHOUT_FILES: readonly ReportColumn[] = [
  { header: 'Ref', width: 16 },
  { header: 'What', width: 36 },
  { header: 'From', width: 28 },
  { header: 'Sheet and cell', width: 20 },
];

const WITH_FILES: readonly ReportColumn[] = [
  { header: 'Ref', width: 13 },
  { header: 'What', width: 28 },
  { header: 'From', width: 22 },
  { header: 'File', width: 21 },
  { header: 'Sheet and cell', width: 16 },
];
