import type { GivenText } from '../../core/consolidation/consolidated';
import type { SheetDescription } from '../sheet';
import type { CouncilState } from './council-state';
import { partnerName } from './in-words';
import { COUNCIL_SHEETS, COUNCIL_TABLES, TEXT_COLUMNS, USED_WORDS } from './layout';
import { listSheet, words } from './list-sheet';

/** Every text that a partner sent, as written, with its cell. */
export function textsSheet(state: CouncilState): SheetDescription {
  const { plan, consolidated } = state;
  return listSheet({
    name: COUNCIL_SHEETS.texts,
    table: COUNCIL_TABLES.texts,
    title: `Texts for ${plan.period.label}`,
    purpose: 'What partners wrote, as it came in. To change what the report says, type into the Narrative sheet.',
    columns: TEXT_COLUMNS,
    keyColumns: 2,
    filtered: true,
    rows: consolidated.given.texts.map((text) => ({
      ref: { value: text.priority, role: 'label' as const },
      partner: words(partnerName(plan, text.partner)),
      text: words(text.text),
      used: words(usedWord(state, text)),
      file: words(text.at.file),
      sheet: words(text.at.sheet),
      cell: words(text.at.cell),
      partnerId: words(text.partner),
    })),
  });
}

function usedWord({ consolidated: { texts, conflicts } }: CouncilState, { priority, partner, at }: GivenText): string {
  if (texts.some(({ source }) => source.file === at.file && source.sheet === at.sheet && source.cell === at.cell)) return USED_WORDS.used;
  const settled = texts.some((text) => text.priority === priority && text.partner === partner);
  if (!settled) return USED_WORDS.conflict;
  const differed = conflicts.some((conflict) => conflict.kind === 'text' && conflict.values.some(({ source }) => source.file === at.file && source.cell === at.cell));
  return differed ? USED_WORDS.notChosen : USED_WORDS.agrees;
}
