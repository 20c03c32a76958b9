import type { Measure } from '../plan/measure';
import type { Plan, Priority } from '../plan/plan';
import { unitWords } from '../words/answer-words';
import { targetWords } from '../words/target-words';
import { sourceAt } from './cells';
import { SHORTHAND, type FigureIssuedKey, type FigureKey, type NarrativeKey, type TextIssuedKey } from './layout';
import type { Deviation } from './partner-return';
import { foldText } from '../values/plain-text';
import { textIn, type ReturnTable } from './return-table';

/** Cells of the Figures table that no longer say what was issued. */
export function changedMeasures(
  file: string,
  table: ReturnTable<FigureKey>,
  rows: ReadonlyMap<string, number>,
  issued: Plan,
): readonly Deviation[] {
  return issued.measures.flatMap((measure) => {
    const row = rows.get(measure.id);
    return row === undefined ? [] : changedCells(file, table, row, issuedCells(measure, issued.period.noun));
  });
}

/** Cells of the Narrative table that no longer say what was issued. */
export function changedPriorities(
  file: string,
  table: ReturnTable<NarrativeKey>,
  rows: ReadonlyMap<string, number>,
  asked: readonly Priority[],
): readonly Deviation[] {
  return asked.flatMap((priority) => {
    const row = rows.get(priority.ref);
    return row === undefined ? [] : changedCells(file, table, row, issuedTextCells(priority));
  });
}

/** The wordings accepted in a row's cell, by column; the first is the one reported as issued. */
type IssuedCells<Key extends string> = Readonly<Record<Key, readonly string[]>>;

function issuedCells(measure: Measure, noun: Plan['period']['noun']): IssuedCells<FigureIssuedKey> {
  const { id, priority, title, definition, counts, answer } = measure;
  return {
    // A blank id does no harm where the row is known by its title.
    id: [id, ''],
    ref: [priority],
    measure: [title],
    definition: counts === undefined ? [definition] : [counts, definition],
    unit: [unitWords(answer)],
    target: [targetWords(measure, noun) || SHORTHAND.notApplicable],
  };
}

function issuedTextCells({ ref, title, successMeasure, text }: Priority): IssuedCells<TextIssuedKey> {
  return { ref: [ref], priority: [successMeasure ?? title, title], prompt: [text?.prompt ?? ''] };
}

function changedCells<Key extends string>(
  file: string,
  table: ReturnTable<Key>,
  row: number,
  cells: Partial<IssuedCells<Key>>,
): readonly Deviation[] {
  return (Object.keys(cells) as Key[]).flatMap((key) => {
    const wordings = cells[key] ?? [];
    const column = table.header.columns.get(key);
    const found = textIn(table, row, key);
    const [issued = ''] = wordings;
    if (column === undefined || wordings.some((wording) => isWordedAsIssued(found, wording, key))) return [];
    return [
      {
        kind: 'changed-definition',
        at: sourceAt(file, table.sheet.name, row, column),
        column: table.headerOf(key),
        found,
        issued,
      },
    ];
  });
}

/** Ignores case and spacing. A definition may go on after the issued wording: the template adds "Not: …" to it. */
function isWordedAsIssued(found: string, issued: string, key: string): boolean {
  if (found === issued) return true;
  const text = foldText(found);
  return text === foldText(issued) || (key === 'definition' && text.startsWith(foldText(issued)) && issued !== '');
}
