import type { BlockEdit } from '../../core/consolidation/council-year';
import type { Block } from '../../core/narrative/block';
import type { Plan } from '../../core/plan/plan';
import { groupBy } from '../../core/group-by';
import type { WorkbookContent } from '../../core/returns/workbook-content';
import { OUTDATED_SIGN } from '../report';
import type { CellDescription, SheetDescription } from '../sheet';
import { editRecord, isWrittenAgainst } from './block-edits';
import { blockText } from './block-text';
import { COUNCIL_LAYOUT, LONGEST_CELL, type CouncilKey } from './layout';
import { listSheet, wordsCell, type CouncilRow } from './list-sheet';
import type { KeptRecord } from './read-record';
import { rowsOf } from './read-table';
import { sourceLines } from './source-lines';

type Key = CouncilKey<'narrative'>;

/** What the Narrative sheet is made from. */
export interface NarrativeShown {
  plan: Plan;
  /** As generated, without officers' edits. */
  blocks: readonly Block[];
  edits: readonly BlockEdit[];
  /** Ids of the edited blocks whose generated text has changed since the edit was written. */
  outdated: ReadonlySet<string>;
}

/** The Narrative sheet: the report's texts, one row a block, with a cell for the officer's own wording. */
export function councilNarrativeSheet({ plan, blocks, edits, outdated }: NarrativeShown): SheetDescription {
  const byBlock = new Map(edits.map((edit) => [edit.block, edit]));
  const known = new Set(blocks.map(({ id }) => id));
  return listSheet(COUNCIL_LAYOUT.narrative, plan.period.noun, {
    title: `Texts of the report for ${plan.period.label}`,
    purpose:
      `To change a text, type the whole of it into ${COUNCIL_LAYOUT.narrative.columns.edited.header}: ` +
      'one line for each paragraph, list items led by •. A lone hyphen leaves the text out. ' +
      'What you type is kept when this workbook is made again.',
    rows: [
      ...blocks.map((block) => blockRow(block, byBlock.get(block.id), outdated.has(block.id))),
      ...edits.filter(({ block }) => !known.has(block)).map(goneRow),
    ],
  });
}

function blockRow(block: Block, edit: BlockEdit | undefined, isOutdated: boolean): CouncilRow<Key> {
  return {
    block: { value: block.id, role: 'label' },
    about: wordsCell(block.priority ?? block.theme),
    heading: wordsCell(block.heading),
    text: wordsCell(blockText(block)),
    edited: editedCell(edit),
    check: isOutdated
      ? {
          value:
            `${OUTDATED_SIGN} The text beside this has changed since it was edited. Compare the two. ` +
            'Edit yours, or type Confirmed here.',
          role: 'fault',
        }
      : wordsCell(''),
    sources: wordsCell(sourceLines(block.sources)),
    record: wordsCell(edit?.record),
  };
}

function editedCell(edit: BlockEdit | undefined): CellDescription {
  const prompt = {
    title: COUNCIL_LAYOUT.narrative.columns.edited.header,
    text: 'Type the whole text here to use it in place of the one beside it. Leave blank to use that one.',
  };
  return {
    value: edit?.text ?? null,
    role: 'entry-text',
    format: { kind: 'text' },
    validation: { rule: { kind: 'length', max: LONGEST_CELL }, prompt },
  };
}

/** The row of an edit whose block is no longer in the report: the edit is kept. */
function goneRow(edit: BlockEdit): CouncilRow<Key> {
  return {
    block: { value: edit.block, role: 'label' },
    heading: wordsCell(edit.heading),
    edited: editedCell(edit),
    check: { value: `${OUTDATED_SIGN} No longer in the report.`, role: 'fault' },
    record: wordsCell(edit.record),
  };
}

/** What an officer types over the Check of an edited text, to say that it is right as it is. */
const CONFIRMED = /^confirmed\b/i;

/** The officers' edits on the Narrative sheet, each with its record of the text that it was written against. */
export function editsIn(
  content: WorkbookContent,
  { plan: { period }, generated: known }: Pick<KeptRecord, 'plan' | 'generated'>,
): readonly BlockEdit[] {
  const rows = rowsOf(content, COUNCIL_LAYOUT.narrative, period.noun) ?? [];
  const before = groupBy(known, ({ block }) => block);
  return rows
    .filter((row) => row.text('block') !== '' && row.text('edited') !== '')
    .map((row) => {
      const [block, text, written] = [row.text('block'), row.whole('edited'), row.whole('text')];
      const kept = CONFIRMED.test(row.text('check')) ? '' : row.text('record');
      const record = editRecord({ text, record: kept }, written);
      const same = before.get(block)?.find((each) => each.record === record);
      const generated = same?.generated ?? (isWrittenAgainst(record, written) ? written : undefined);
      return { block, heading: row.text('heading'), text, record, ...(generated !== undefined && { generated }) };
    });
}
