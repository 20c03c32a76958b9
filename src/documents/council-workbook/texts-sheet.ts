import type { Consolidated, GivenText } from '../../core/consolidation/types';
import { sourceKey } from '../../core/place';
import { partnerName } from '../../core/plan/plan-index';
import type { SheetDescription } from '../sheet';
import { COUNCIL_LAYOUT, type CouncilKey } from './layout';
import { USE_CODES, type UsedCode } from './codes';
import { listSheet, returnWordsCell, wordsCell, type CouncilRow } from './list-sheet';
import type { YearResults } from './year-results';

/** The Texts sheet: every text that a partner sent, as written, with the cell it comes from. */
export function textsSheet(state: YearResults): SheetDescription {
  const { plan } = state;
  return listSheet(COUNCIL_LAYOUT.texts, plan.period.noun, {
    title: `Texts for ${plan.period.label}`,
    purpose:
      'What partners wrote, as it came in. ' +
      `To change what the report says, type into the ${COUNCIL_LAYOUT.narrative.sheet} sheet.`,
    rows: textRowsOf(state),
  });
}

/** The rows of the sheet, in its order. */
export function textRowsOf({ plan, consolidated }: YearResults): readonly CouncilRow<CouncilKey<'texts'>>[] {
  const usedOf = usesOf(consolidated);
  return consolidated.given.texts.map((text) => ({
    ref: { value: text.priority, role: 'label' as const },
    partner: wordsCell(partnerName(plan, text.partner)),
    text: returnWordsCell(text.text),
    used: wordsCell(USE_CODES.words[usedOf(text)]),
    file: wordsCell(text.at.file),
    sheet: wordsCell(text.at.sheet),
    cell: wordsCell(text.at.cell),
    partnerId: wordsCell(text.partner),
  }));
}

/** Gives what became of a text, by the codes of `USE_CODES`. */
function usesOf({ texts, conflicts }: Consolidated): (text: GivenText) => UsedCode {
  const writer = (priority: string, partner: string): string => JSON.stringify([priority, partner]);
  const used = new Set(texts.map(({ source }) => sourceKey(source)));
  const settled = new Set(texts.map(({ priority, partner }) => writer(priority, partner)));
  const differing = new Set(
    conflicts.flatMap(({ kind, values }) => (kind === 'text' ? values.map(({ source }) => sourceKey(source)) : [])),
  );
  return ({ priority, partner, at }) => {
    if (used.has(sourceKey(at))) return 'used';
    if (!settled.has(writer(priority, partner))) return 'conflict';
    return differing.has(sourceKey(at)) ? 'notChosen' : 'agrees';
  };
}
