import type { BlockEdit } from '../../core/consolidation/council-year';
import type { Block } from '../../core/narrative/block';
import type { CellDescription, SheetDescription } from '../sheet';
import { blockText } from './block-text';
import { COUNCIL_SHEETS, COUNCIL_TABLES, LONGEST_CELL, NARRATIVE_COLUMNS } from './layout';
import { listSheet, words, type Row } from './list-sheet';
import { sourceLines } from './source-lines';
import type { YearResults } from './year-results';

type Key = (typeof NARRATIVE_COLUMNS)[number]['key'];

/** The report's texts, a row a block, with room for the officer's own wording. */
export function narrativeSheet({ plan, blocks, edits, outdated }: YearResults): SheetDescription {
  const byBlock = new Map(edits.map((edit) => [edit.block, edit]));
  const known = new Set(blocks.map(({ id }) => id));
  return listSheet<Key>({
    name: COUNCIL_SHEETS.narrative,
    table: COUNCIL_TABLES.narrative,
    title: `Texts of the report for ${plan.period.label}`,
    purpose:
      'To change a text, type the whole of it into Edited text: one line for each paragraph, list items led by •. A lone hyphen leaves the text out. What you type is kept when this workbook is made again.',
    columns: NARRATIVE_COLUMNS,
    keyColumns: 1,
    filtered: true,
    rows: [
      ...blocks.map((block) => blockRow(block, byBlock.get(block.id), outdated.has(block.id))),
      ...edits.filter(({ block }) => !known.has(block)).map(goneRow),
    ],
  });
}

function blockRow(block: Block, edit: BlockEdit | undefined, isOutdated: boolean): Row<Key> {
  return {
    block: { value: block.id, role: 'label' },
    about: words(block.priority ?? block.theme),
    heading: words(block.heading),
    text: words(blockText(block)),
    edited: editedCell(edit),
    check: isOutdated
      ? { value: 'The text beside this has changed since it was edited. Compare the two.', role: 'fault' }
      : words(''),
    sources: words(sourceLines(block.sources)),
    record: words(edit?.record),
  };
}

function editedCell(edit: BlockEdit | undefined): CellDescription {
  const prompt = {
    title: 'Edited text',
    text: 'Type the whole text here to use it in place of the one beside it. Leave blank to use that one.',
  };
  return {
    value: edit?.text ?? null,
    role: 'entry-text',
    format: { kind: 'text' },
    validation: { rule: { kind: 'length', max: LONGEST_CELL }, prompt },
  };
}

/** What an officer typed isn't lost with the block that it was typed for. */
function goneRow(edit: BlockEdit): Row<Key> {
  return {
    block: { value: edit.block, role: 'label' },
    heading: words(edit.heading),
    edited: editedCell(edit),
    check: { value: 'No longer in the report.', role: 'fault' },
    record: words(edit.record),
  };
}
