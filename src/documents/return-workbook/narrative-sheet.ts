import type { Plan, Priority } from '../../core/plan/plan';
import { textsAskedOf } from '../../core/plan/asked';
import { NARRATIVE_COLUMNS, RETURN_SHEETS, RETURN_TABLES, type NarrativeKey } from '../../core/returns/layout';
import { capitalised, counted } from '../../core/words/english';
import type { CellDescription, ColumnDescription, LinesBlock, SheetDescription, TableBlock } from '../sheet';
import { openValidation } from './entry-validation';
import type { Filled } from './filled';
import { formulaText } from './formula/formula-text';
import { resultOf } from './formula/result';
import { rowAddresses, standing, type Standing } from './standing';
import { lengthWords, wordsExpression } from './word-count';

const WIDTHS: Record<NarrativeKey, number> = { ref: 13, priority: 23, prompt: 24, text: 62, words: 13 };

/** What a partner writes: one row a priority. */
export function narrativeSheet(plan: Plan, partner: string, filled: Filled): SheetDescription {
  const asked = textsAskedOf(plan, partner);
  const intro = narrativeIntro(plan, partner);
  const table = narrativeStanding(plan, partner);
  return {
    name: RETURN_SHEETS.narrative,
    visibility: 'visible',
    purpose: 'Where the texts for the report are written, one row for each priority.',
    widths: NARRATIVE_COLUMNS.map(({ key }) => WIDTHS[key]),
    blocks: [intro, narrativeTable(asked, table, filled)],
    frozenRows: table.headerRow + 1,
    keyColumns: 1,
    orientation: 'landscape',
    repeatedRow: table.headerRow + 1,
    protected: true,
  };
}

function narrativeIntro(plan: Plan, partner: string): LinesBlock {
  const count = textsAskedOf(plan, partner).length;
  const asked = `${counted(count, 'text')} for the report: type ${count === 1 ? 'it into the shaded cell' : 'each into its shaded cell'}. The column Words says how long it is.`;
  return {
    kind: 'lines',
    lines: [[{ value: `Narrative, ${plan.period.label}`, role: 'title' }], [{ value: asked, role: 'text' }]],
  };
}

/** Where the table of the Narrative sheet stands. */
export function narrativeStanding(plan: Plan, partner: string): Standing<NarrativeKey> {
  return standing(narrativeIntro(plan, partner), NARRATIVE_COLUMNS);
}

function narrativeTable(asked: readonly Priority[], table: Standing<NarrativeKey>, filled: Filled): TableBlock {
  const words = table.columnOf('words');
  const looks = [{ formula: `ISNUMBER(SEARCH("too ",$${words}${table.firstBodyRow + 1}))`, role: 'fault' as const }];
  const columns: readonly ColumnDescription[] = NARRATIVE_COLUMNS.map(({ key, header, entry }) => ({
    header,
    entry,
    ...(key === 'words' && { looks }),
  }));
  return {
    kind: 'table',
    name: RETURN_TABLES.narrative,
    columns,
    rows: asked.map((priority, index) => {
      const cells = narrativeCells(priority, filled.texts.get(priority.ref) ?? null, rowAddresses(table, index));
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
      validation: openValidation('Your text', `${capitalised(lengthWords(limits))}. ${prompt}`),
    },
    words: {
      value: typeof result === 'string' ? result : '',
      role: 'computed',
      formula: formulaText(words, addressOf),
    },
  };
}
