import type { Plan, Priority } from '../../core/plan/plan';
import { textsAskedOf } from '../../core/plan/asked';
import {
  NARRATIVE_COLUMNS,
  NARRATIVE_TABLE,
  RETURN_SHEETS,
  RETURN_TABLES,
  type NarrativeKey,
} from '../../core/returns/layout';
import { capitalise, formatCount } from '../../core/words/english';
import type {
  CellDescription,
  ColumnDescription,
  ConditionalLook,
  LinesBlock,
  SheetDescription,
  TableBlock,
} from '../sheet';
import { BEGINNINGS } from './check-messages';
import { openValidation } from './entry-validation';
import type { Prefill } from './prefill';
import { formulaText } from './formula/formula-text';
import { resultOf } from './formula/result';
import { rowAddresses, tableAddresses, type TableAddresses } from './table-addresses';
import { lengthWords, wordsExpression } from './word-count';

/** Makes the word count of a text that is wrong or too short stand out. */
const WORDS_LOOKS: readonly ConditionalLook[] = [
  { where: { begins: BEGINNINGS.fix }, role: 'fault' },
  { where: { begins: BEGINNINGS.look }, role: 'status-partly' },
];

/** The Narrative sheet, where a partner writes texts: one row a priority. */
export function returnNarrativeSheet(plan: Plan, partner: string, prefill: Prefill): SheetDescription {
  const asked = textsAskedOf(plan, partner);
  const intro = narrativeIntro(plan, partner);
  const table = narrativeAddresses(plan, partner);
  return {
    name: RETURN_SHEETS.narrative,
    visibility: 'visible',
    purpose: 'Where the texts for the report are written, one row for each priority.',
    widths: NARRATIVE_COLUMNS.map(({ width }) => width),
    blocks: [intro, narrativeTable(asked, table, prefill)],
    frozenRows: table.headerRow + 1,
    keyColumns: 1,
    orientation: 'landscape',
    repeatedRow: table.headerRow + 1,
    protected: true,
  };
}

function narrativeIntro(plan: Plan, partner: string): LinesBlock {
  const count = textsAskedOf(plan, partner).length;
  const typing = count === 1 ? 'it into the shaded cell' : 'each into its shaded cell';
  const asked =
    `${formatCount(count, 'text')} for the report: type ${typing}. ` +
    `The column ${NARRATIVE_TABLE.words.header} says how long it is.`;
  return {
    kind: 'lines',
    lines: [[{ value: `Narrative, ${plan.period.label}`, role: 'title' }], [{ value: asked, role: 'text' }]],
  };
}

/** The addresses of the cells of the Narrative table. */
export function narrativeAddresses(plan: Plan, partner: string): TableAddresses<NarrativeKey> {
  return tableAddresses(narrativeIntro(plan, partner), NARRATIVE_COLUMNS);
}

function narrativeTable(asked: readonly Priority[], table: TableAddresses<NarrativeKey>, prefill: Prefill): TableBlock {
  const columns: readonly ColumnDescription[] = NARRATIVE_COLUMNS.map(({ key, header, entry }) => ({
    header,
    entry,
    ...(key === 'words' && { looks: WORDS_LOOKS }),
  }));
  return {
    kind: 'table',
    name: RETURN_TABLES.narrative,
    columns,
    rows: asked.map((priority, index) => {
      const cells = narrativeCells(priority, prefill.texts.get(priority.ref) ?? null, rowAddresses(table, index));
      return NARRATIVE_COLUMNS.map(({ key }) => cells[key]);
    }),
  };
}

function narrativeCells(
  priority: Priority,
  text: string | null,
  addressOf: (key: string) => string,
): Record<NarrativeKey, CellDescription> {
  const limits = { minWords: priority.text?.minWords ?? 0, maxWords: priority.text?.maxWords ?? 0 };
  const words = wordsExpression(limits);
  const result = resultOf(words, new Map([['text', text]]));
  const prompt = priority.text?.prompt ?? '';
  return {
    ref: { value: priority.ref, role: 'label' },
    priority: { value: priority.successMeasure ?? priority.title, role: 'text' },
    prompt: { value: prompt, role: 'text' },
    text: {
      value: text,
      role: 'entry-text',
      format: { kind: 'text' },
      validation: openValidation(NARRATIVE_TABLE.text.header, `${capitalise(lengthWords(limits))}. ${prompt}`),
    },
    words: {
      value: typeof result === 'string' ? result : '',
      role: 'computed',
      formula: formulaText(words, addressOf),
    },
  };
}
