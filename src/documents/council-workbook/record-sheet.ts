import type { SheetDescription } from '../sheet';
import type { CouncilState } from './council-state';
import { asReadBack } from './figure-cell';
import { COUNCIL_SHEETS, COUNCIL_TABLES, LAYOUT_VERSION, LONGEST_CELL, RECORD_COLUMNS, RECORD_NAMES } from './layout';
import { count, tableOf, words } from './list-sheet';

/** A number that its percentage cell can't give back to the last digit, with the cell it came from. */
export interface ExactNumber {
  file: string;
  sheet: string;
  cell: string;
  value: number;
}

/** Very hidden: the plan in full, last year's values as issued, and what a cell can't hold exactly. */
export function recordSheet(state: CouncilState): SheetDescription {
  const rows = [
    { name: RECORD_NAMES.layout, part: 1, value: LAYOUT_VERSION },
    ...chunked(RECORD_NAMES.plan, state.plan),
    ...chunked(RECORD_NAMES.previous, state.consolidated.given.previous),
    ...chunked(RECORD_NAMES.exact, exactNumbers(state)),
  ];
  return {
    name: COUNCIL_SHEETS.record,
    visibility: 'very hidden',
    purpose: 'What the program needs to read this workbook again.',
    widths: RECORD_COLUMNS.map(({ width }) => width),
    blocks: [
      tableOf(
        COUNCIL_TABLES.record,
        RECORD_COLUMNS,
        rows.map(({ name, part, value }) => ({
          name: words(name),
          part: count(part),
          value: { value, format: { kind: 'text' as const } },
        })),
      ),
    ],
    orientation: 'portrait',
    protected: true,
  };
}

interface Part {
  name: string;
  part: number;
  value: string;
}

/** JSON in parts of no more than a cell holds. */
function chunked(name: string, value: unknown): readonly Part[] {
  const json = JSON.stringify(value);
  const parts: Part[] = [];
  for (let start = 0; start < json.length;) {
    let end = Math.min(start + LONGEST_CELL, json.length);
    while (end < json.length && end > start + 1 && !isCleanCut(json, end)) end -= 1;
    parts.push({ name, part: parts.length + 1, value: json.slice(start, end) });
    start = end;
  }
  return parts;
}

/** Never beside a space, which a program may trim, nor between the halves of a character. */
function isCleanCut(text: string, at: number): boolean {
  return !/[\s\uD800-\uDBFF]/.test(text.charAt(at - 1)) && !/[\s\uDC00-\uDFFF]/.test(text.charAt(at));
}

function exactNumbers({ plan, consolidated }: CouncilState): readonly ExactNumber[] {
  const answers = new Map(plan.measures.map(({ id, answer }) => [id, answer]));
  return consolidated.given.figures.flatMap(({ measure, figure, at }) => {
    const answer = answers.get(measure);
    if (figure?.kind !== 'number' || !answer || asReadBack(figure.value, answer) === figure.value) return [];
    return [{ file: at.file, sheet: at.sheet, cell: at.cell, value: figure.value }];
  });
}
