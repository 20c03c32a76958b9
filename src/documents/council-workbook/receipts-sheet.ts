import type { Receipt } from '../../core/consolidation/consolidated';
import { measuresAskedOf, textsAskedOf } from '../../core/plan/asked';
import { counted, listed, longDate } from '../../core/words/english';
import type { CellDescription, SheetDescription } from '../sheet';
import type { CouncilState } from './council-state';
import { partnerName } from './in-words';
import { COUNCIL_SHEETS, COUNCIL_TABLES, RECEIPT_COLUMNS } from './layout';
import { count, date, listSheet, words, type Row } from './list-sheet';

type Key = (typeof RECEIPT_COLUMNS)[number]['key'];

export const STATE_WORDS: Record<Receipt['state'], string> = { 'nothing asked': 'Nothing asked', 'not received': 'Not received', 'received': 'Received' };

/** Whether, when and in which file each partner's return came in. */
export function receiptsSheet(state: CouncilState): SheetDescription {
  const { plan, consolidated } = state;
  return listSheet<Key>({
    name: COUNCIL_SHEETS.receipts,
    table: COUNCIL_TABLES.receipts,
    title: `Receipts for ${plan.period.label}`,
    purpose: `Returns were due by ${longDate(plan.period.returnBy)}. Where a return came in on another day than it was signed off, type that day into Received on.`,
    columns: RECEIPT_COLUMNS,
    keyColumns: 1,
    filtered: true,
    rows: consolidated.receipts.map((receipt) => receiptRow(state, receipt)),
  });
}

function receiptRow(state: CouncilState, receipt: Receipt): Row<Key> {
  const noted = state.decisions.received.filter(({ partner }) => partner === receipt.partner).at(-1)?.on;
  return {
    partner: { value: partnerName(state.plan, receipt.partner), role: 'label' },
    state: words(STATE_WORDS[receipt.state]),
    measuresAsked: count(receipt.asked.measures),
    measuresGiven: count(receipt.given.measures),
    textsAsked: count(receipt.asked.texts),
    textsGiven: count(receipt.given.texts),
    signedOn: date(noted === undefined ? receipt.receivedOn : undefined),
    signedBy: words(receipt.signedOffBy),
    receivedOn: receivedCell(noted),
    late: words(receipt.late ? 'Late' : ''),
    owes: words(owedWords(state, receipt)),
    files: words(receipt.files.join('\n')),
    partnerId: words(receipt.partner),
  };
}

function receivedCell(noted: string | undefined): CellDescription {
  return {
    value: noted ?? null,
    role: 'entry',
    format: { kind: 'date' },
    validation: { rule: { kind: 'date' }, prompt: { title: 'Received on', text: 'The day the return came in, where the sign-off does not say it.' } },
  };
}

/** "2 figures (Safe 4) and 1 text (Safe 4)"; nothing where all is in. */
function owedWords({ plan, consolidated: { given } }: CouncilState, { partner }: Receipt): string {
  const measures = measuresAskedOf(plan, partner)
    .filter(({ id }) => !given.figures.some((each) => each.partner === partner && each.measure === id && each.state !== 'blank'))
    .map(({ priority }) => priority);
  const texts = textsAskedOf(plan, partner)
    .map(({ ref }) => ref)
    .filter((ref) => !given.texts.some((each) => each.partner === partner && each.priority === ref));
  const part = (refs: readonly string[], noun: string): string[] => (refs.length === 0 ? [] : [`${counted(refs.length, noun)} (${[...new Set(refs)].join(', ')})`]);
  return listed([...part(measures, 'figure'), ...part(texts, 'text')]);
}
