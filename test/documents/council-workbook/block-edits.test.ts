import fc from 'fast-check';
import type { Block, BlockPart, FigureLine } from '../../../src/core/narrative/block';
import { Trouble } from '../../../src/core/trouble';
import {
  blockText,
  carriedEdits,
  councilRecordOf,
  councilWorkbook,
  partsOfText,
  withEdits,
  type CouncilRecord,
} from '../../../src/documents/council-workbook';
import { cellUnder, contentOf, councilState, tableRows, type Retyped } from '../../builders/council';
import { planOf } from '../../builders/returns';

const block = (text: string): Block => ({
  id: 'priority:Parks 1',
  kind: 'success-measure',
  priority: 'Parks 1',
  heading: 'Parks 1',
  parts: [{ kind: 'paragraph', text }],
  sources: [],
});
const state = { ...councilState(planOf(), []), blocks: [block('We have 10 visits.')] };

function read(of: typeof state, typed: Retyped = {}): CouncilRecord {
  const record = councilRecordOf(contentOf(councilWorkbook(of), typed));
  if (record instanceof Trouble) throw record;
  return record;
}

const CELL = cellUnder(councilWorkbook(state), 'Narrative', 'priority:Parks 1', 'Edited text');
const TYPED = 'Ten visits were counted.\n• in spring';
const EDITED = { Narrative: { [CELL]: TYPED } };

test('a text typed by an officer takes the place of the generated one', () => {
  const { edits } = read(state, EDITED);
  expect(withEdits(state.blocks, edits)[0]?.parts).toEqual([
    { kind: 'paragraph', text: 'Ten visits were counted.' },
    { kind: 'list', items: ['in spring'] },
  ]);
});

test('an edit is kept, and not flagged while the text that it was written against stays', () => {
  const first = carriedEdits(read(state, EDITED), state.blocks);
  expect(first).toMatchObject([{ text: TYPED, outdated: false }]);
  const second = carriedEdits(read({ ...state, edits: first }), state.blocks);
  expect(second).toEqual(first);
});

test('an edit is flagged, not replaced, once the text under it changes, and stays so until it is edited again', () => {
  const changed = { ...state, blocks: [block('We have 12 visits.')] };
  const flagged = carriedEdits(read(state, EDITED), changed.blocks);
  expect(flagged).toMatchObject([{ text: TYPED, outdated: true }]);
  const still = carriedEdits(read({ ...changed, edits: flagged }), changed.blocks);
  expect(still).toMatchObject([{ outdated: true }]);
  const mended = carriedEdits(
    read({ ...changed, edits: flagged }, { Narrative: { [CELL]: 'Twelve visits were counted.' } }),
    changed.blocks,
  );
  expect(mended).toMatchObject([{ text: 'Twelve visits were counted.', outdated: false }]);
});

test('an edit that is cleared is gone', () => {
  const edits = carriedEdits(read(state, EDITED), state.blocks);
  expect(carriedEdits(read({ ...state, edits }, { Narrative: { [CELL]: null } }), state.blocks)).toEqual([]);
});

test('an edit of a block that is no longer in the report is kept at the bottom', () => {
  const gone = carriedEdits(read(state, EDITED), []);
  const rows = tableRows(councilWorkbook({ ...state, blocks: [], edits: gone }), 'Narrative', [
    'Block',
    'Heading',
    'Text',
    'Edited text',
    'Check',
    'Edit record',
  ]);
  expect(rows).toEqual([['priority:Parks 1', 'Parks 1', null, TYPED, 'No longer in the report.', gone[0]?.record]]);
});

test('an item that an officer left as it was generated is still the line of its figure', () => {
  const [visits, dogs] = ['Visits: 12.', 'Dogs: 3.'].map((sentence): FigureLine => ({
    ...{ kind: 'figure', measure: 'parks-1', title: 'A figure', value: '', previous: '', change: '', target: '' },
    sentence,
  }));
  const generated = { ...block('We dug.'), lines: [visits!, dogs!] };
  const typed = 'Much was dug.\n• Dogs:  3.\n• Visits: about a dozen.';
  const edit = { block: generated.id, heading: '', text: typed, record: '', outdated: false };
  expect(withEdits([generated], [edit])[0]?.parts).toEqual([
    { kind: 'paragraph', text: 'Much was dug.' },
    { kind: 'list', items: [dogs, 'Visits: about a dozen.'] },
  ]);
});

test('a lone hyphen leaves the text out', () => {
  expect(partsOfText('-')).toEqual([]);
});

test('the parts of a text are what its text was made of', () => {
  const line = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9 ,.;]{0,20}[A-Za-z0-9.]$/);
  const part: fc.Arbitrary<BlockPart> = fc.oneof(
    line.map((text): BlockPart => ({ kind: 'paragraph', text })),
    fc.array(line, { minLength: 1, maxLength: 3 }).map((items): BlockPart => ({ kind: 'list', items })),
  );
  const apart = (parts: readonly BlockPart[]): boolean =>
    parts.every((each, index) => each.kind === 'paragraph' || parts[index + 1]?.kind !== 'list');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 5 }).filter(apart), (parts) =>
      expect(partsOfText(blockText({ parts }))).toEqual(parts),
    ),
  );
});
