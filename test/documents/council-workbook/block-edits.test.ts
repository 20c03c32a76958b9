import fc from 'fast-check';
import type { CouncilYear } from '../../../src/core/consolidation/council-year';
import type { Block, BlockPart, FigureLine } from '../../../src/core/narrative/block';
import {
  blockText,
  councilWorkbook,
  partsOfText,
  resultsOf,
  applyBlockEdits,
} from '../../../src/documents/council-workbook';
import { cellUnder, readBack, tableRows, yearOf } from '../../builders/council';
import { handedIn } from '../../builders/handed-in';
import { planOf } from '../../builders/returns';
import { propertyRuns } from '../../builders/property-runs';

const block = (text: string): Block => ({
  id: 'priority:Parks 1',
  kind: 'success-measure',
  priority: 'Parks 1',
  heading: 'Parks 1',
  parts: [{ kind: 'paragraph', text }],
  sources: [],
});
const plan = planOf({ measures: [{ id: 'visits', title: 'Visits', target: { rule: 'at least', value: 5 } }] });
const counted = (visits: number): CouncilYear =>
  yearOf(plan, [handedIn(plan, { partner: 'green-trust', figures: { visits } })]);
const year = counted(10);
const BLOCK = 'priority:Parks 1';
const CELL = cellUnder(councilWorkbook(year), 'Narrative', BLOCK, 'Edited text');
const TYPED = 'Ten visits were counted.\n• in spring';
const edited = readBack(year, { Narrative: { [CELL]: TYPED } });
const isOutdated = (of: CouncilYear): boolean => resultsOf(of).outdated.has(BLOCK);

test('a text typed by an officer takes the place of the generated one', () => {
  const { blocks, edits } = resultsOf(edited);
  expect(applyBlockEdits(blocks, edits).find(({ id }) => id === BLOCK)?.parts).toEqual([
    { kind: 'paragraph', text: 'Ten visits were counted.' },
    { kind: 'list', items: ['in spring'] },
  ]);
});

test('an edit is kept, and not flagged while the text that it was written against stays', () => {
  expect([edited.edits, isOutdated(edited)]).toMatchObject([[{ block: BLOCK, text: TYPED }], false]);
  expect(readBack(edited).edits).toEqual(edited.edits);
});

test('an edit is flagged, not replaced, once the text under it changes, and stays so until it is edited again', () => {
  const changed = { ...counted(12), edits: edited.edits };
  expect(isOutdated(changed)).toBe(true);
  expect(readBack(changed).edits).toEqual(edited.edits);
  expect(isOutdated(readBack(changed))).toBe(true);
  const mended = readBack(changed, { Narrative: { [CELL]: 'Twelve visits were counted.' } });
  expect([mended.edits, isOutdated(mended)]).toMatchObject([[{ text: 'Twelve visits were counted.' }], false]);
});

test('an outdated edit is found, with the text that it was written against and the one beside it now', () => {
  const changed = { ...counted(12), edits: edited.edits };
  const found = (of: CouncilYear) => resultsOf(of).findings.filter(({ check }) => check === 'edit-outdated');
  expect(found(edited)).toEqual([]);
  expect(found(changed)).toMatchObject([
    {
      severity: 'query',
      message: [
        '"Parks 1: What Parks 1 promises" was edited, and the text that it replaces has changed since:',
        'then "• Visits: 10. This meets the target of at least 5.", now "• Visits: 12. This meets the target of at least 5.".',
        'Yours stays as it is.',
      ].join(' '),
      place: { sheet: 'Narrative', cell: CELL, priority: 'Parks 1' },
      then: expect.stringContaining('10'),
      now: expect.stringContaining('12'),
    },
  ]);
  expect(found(readBack(readBack(changed)))).toEqual(found(changed));
});

test('an outdated edit is confirmed as it is by a word in its Check', () => {
  const changed = { ...counted(12), edits: edited.edits };
  const check = cellUnder(councilWorkbook(changed), 'Narrative', BLOCK, 'Check');
  const confirmed = readBack(changed, { Narrative: { [check]: 'Confirmed, C. Wren' } });
  expect([confirmed.edits[0]?.text, isOutdated(confirmed)]).toEqual([TYPED, false]);
  expect(isOutdated(readBack({ ...counted(13), edits: confirmed.edits }))).toBe(true);
});

test('an edit that is cleared is gone', () => {
  expect(readBack(edited, { Narrative: { [CELL]: null } }).edits).toEqual([]);
});

test('an edit of a block that is no longer in the report is kept at the bottom', () => {
  const gone = { ...year, edits: [{ ...edited.edits[0]!, block: 'priority:Parks 9', heading: 'Parks 9' }] };
  const rows = tableRows(councilWorkbook(gone), 'Narrative', [
    'Block',
    'Heading',
    'Text',
    'Edited text',
    'Check',
    'Edit record',
  ]);
  const { record } = gone.edits[0]!;
  expect(rows.at(-1)).toEqual(['priority:Parks 9', 'Parks 9', null, TYPED, '⚠ No longer in the report.', record]);
  expect(readBack(gone).edits).toEqual(gone.edits);
});

test('an item that an officer left as it was generated is still the line of its figure', () => {
  const [visits, dogs] = ['Visits: 12.', 'Dogs: 3.'].map((sentence): FigureLine => ({
    ...{ kind: 'figure', measure: 'parks-1', title: 'A figure', value: '', previous: '', change: '', target: '' },
    sentence,
  }));
  const generated = { ...block('We dug.'), lines: [visits!, dogs!] };
  const typed = 'Much was dug.\n• Dogs:  3.\n• Visits: about a dozen.';
  const edit = { block: generated.id, heading: '', text: typed, record: '' };
  expect(applyBlockEdits([generated], [edit])[0]?.parts).toEqual([
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
    propertyRuns(100),
  );
});
