import type { CouncilYear } from '../../core/consolidation/council-year';
import type { Consolidated, Given, Receipt } from '../../core/consolidation/types';
import { measuresAskedOf, textsAskedOf } from '../../core/plan/asked';
import type { Plan } from '../../core/plan/plan';
import { partnerName } from '../../core/plan/plan-index';
import { counted, listed, longDate } from '../../core/words/english';
import type { CellDescription, SheetDescription } from '../sheet';
import { COUNCIL_SHEETS, COUNCIL_TABLES, RECEIPT_COLUMNS } from './layout';
import { count, date, listSheet, words, type Row } from './list-sheet';

type Key = (typeof RECEIPT_COLUMNS)[number]['key'];

export const STATE_WORDS: Record<Receipt['state'], string> = {
  'nothing asked': 'Nothing asked',
  'not received': 'Not received',
  'received': 'Received',
};

/** Whether, when and in which file each partner's return came in. */
export function receiptsSheet({
  plan,
  consolidated,
  decisions,
  unclearDates,
}: Pick<CouncilYear, 'plan' | 'decisions' | 'unclearDates'> & { consolidated: Consolidated }): SheetDescription {
  const owes = owedWords(plan, consolidated.given);
  const noted = new Map(decisions.received.map(({ partner, on }) => [partner, on]));
  const unclear = new Map(unclearDates.map(({ partner, typed }) => [partner, typed]));
  return listSheet<Key>({
    name: COUNCIL_SHEETS.receipts,
    table: COUNCIL_TABLES.receipts,
    title: `Receipts for ${plan.period.label}`,
    purpose: `Returns were due by ${longDate(plan.period.returnBy)}. Where a return came in on another day than it was signed off, type that day into Received on.`,
    columns: RECEIPT_COLUMNS,
    keyColumns: 1,
    filtered: true,
    rows: consolidated.receipts.map((receipt) =>
      receiptRow(plan, receipt, {
        noted: noted.get(receipt.partner),
        unclear: unclear.get(receipt.partner),
        owes: owes(receipt),
      }),
    ),
  });
}

/** What an officer typed for the day: an ISO date, or what can't be read as one. */
interface TypedDay {
  noted?: string;
  unclear?: string;
}

function receiptRow(plan: Plan, receipt: Receipt, { noted, unclear, owes }: TypedDay & { owes: string }): Row<Key> {
  return {
    partner: { value: partnerName(plan, receipt.partner), role: 'label' },
    state: words(STATE_WORDS[receipt.state]),
    measuresAsked: count(receipt.asked.measures),
    measuresGiven: count(receipt.given.measures),
    textsAsked: count(receipt.asked.texts),
    textsGiven: count(receipt.given.texts),
    signedOn: date(noted === undefined ? receipt.receivedOn : undefined),
    signedBy: words(receipt.signedOffBy),
    receivedOn: receivedCell(noted ?? unclear),
    late: words(receipt.late ? 'Late' : ''),
    owes: words(owes),
    files: words(receipt.files.join('\n')),
    partnerId: words(receipt.partner),
  };
}

function receivedCell(typed: string | undefined): CellDescription {
  return {
    value: typed ?? null,
    role: 'entry',
    format: { kind: 'date' },
    validation: {
      rule: { kind: 'date' },
      prompt: { title: 'Received on', text: 'The day the return came in, where the sign-off does not say it.' },
    },
  };
}

/** "2 figures (Safe 4) and 1 text (Safe 4)"; nothing where all is in. */
export function owedWords(plan: Plan, given: Given): (receipt: Receipt) => string {
  const key = (partner: string, about: string): string => JSON.stringify([partner, about]);
  const figures = new Set(
    given.figures.filter(({ state }) => state !== 'blank').map(({ partner, measure }) => key(partner, measure)),
  );
  const texts = new Set(given.texts.map(({ partner, priority }) => key(partner, priority)));
  const part = (refs: readonly string[], noun: string): string[] =>
    refs.length === 0 ? [] : [`${counted(refs.length, noun)} (${[...new Set(refs)].join(', ')})`];
  return ({ partner }) => {
    const owedFigures = measuresAskedOf(plan, partner).filter(({ id }) => !figures.has(key(partner, id)));
    const owedTexts = textsAskedOf(plan, partner).filter(({ ref }) => !texts.has(key(partner, ref)));
    return listed([
      ...part(
        owedFigures.map(({ priority }) => priority),
        'figure',
      ),
      ...part(
        owedTexts.map(({ ref }) => ref),
        'text',
      ),
    ]);
  };
}
