import { isAnswer } from '../../core/consolidation/answered';
import type { CouncilYear } from '../../core/consolidation/council-year';
import type { KeptSignature } from '../../core/returns/signature';
import type { Consolidated, Decisions, AllGiven, Receipt } from '../../core/consolidation/types';
import { groupBy } from '../../core/group-by';
import { measuresAskedOf, textsAskedOf } from '../../core/plan/asked';
import type { Plan } from '../../core/plan/plan';
import { partnerName } from '../../core/plan/plan-index';
import type { WorkbookContent } from '../../core/returns/workbook-content';
import type { CellContent } from '../../core/values/cell';
import { dateReading } from '../../core/values/sign-off-date';
import { formatCount, formatList, longDate } from '../../core/words/english';
import type { CellDescription, SheetDescription } from '../sheet';
import { COUNCIL_LAYOUT, type CouncilKey } from './layout';
import { countCell, date, listSheet, wordsCell, type CouncilRow } from './list-sheet';
import { rowsOf, type TableRow } from './read-table';
import type { FileSignOff } from './read-record';

type Key = CouncilKey<'receipts'>;

const STATE_WORDS: Record<Receipt['state'], string> = {
  'nothing asked': 'Nothing asked',
  'not received': 'Not received',
  'received': 'Received',
};

/** The Receipts sheet: whether, when and in which file each partner's return came in, and what it still owes. */
export function receiptsSheet({
  plan,
  consolidated,
  decisions,
  unclearDates,
}: Pick<CouncilYear, 'plan' | 'decisions' | 'unclearDates'> & { consolidated: Consolidated }): SheetDescription {
  const owes = owedWords(plan, consolidated.given);
  const noted = new Map(decisions.received.map(({ partner, on }) => [partner, on]));
  const unclear = new Map(unclearDates.map(({ partner, typed }) => [partner, typed]));
  return listSheet(COUNCIL_LAYOUT.receipts, plan.period.noun, {
    title: `Receipts for ${plan.period.label}`,
    purpose:
      `Returns were due by ${longDate(plan.period.returnBy)}. Where a return came in on another day than it was ` +
      `signed off, type that day into ${COUNCIL_LAYOUT.receipts.columns.receivedOn.header}.`,
    rows: consolidated.receipts.map((receipt) =>
      receiptRow(plan, receipt, {
        noted: noted.get(receipt.partner),
        unclear: unclear.get(receipt.partner),
        owes: owes(receipt),
      }),
    ),
  });
}

/** What an officer typed into Received on: `noted` is an ISO date, `unclear` a text that isn't a date. */
interface TypedDay {
  noted?: string;
  unclear?: string;
}

function receiptRow(
  plan: Plan,
  receipt: Receipt,
  { noted, unclear, owes }: TypedDay & { owes: string },
): CouncilRow<Key> {
  return {
    partner: { value: partnerName(plan, receipt.partner), role: 'label' },
    state: wordsCell(STATE_WORDS[receipt.state]),
    measuresAsked: countCell(receipt.asked.measures),
    measuresGiven: countCell(receipt.given.measures),
    textsAsked: countCell(receipt.asked.texts),
    textsGiven: countCell(receipt.given.texts),
    signedOn: date(noted === undefined ? receipt.receivedOn : undefined),
    signedBy: wordsCell(receipt.signedOffBy),
    receivedOn: receivedCell(noted ?? unclear),
    late: wordsCell(receipt.late ? 'Late' : ''),
    owes: wordsCell(owes),
    files: wordsCell(receipt.files.join('\n')),
    signature: wordsCell(receipt.signatures.map(signatureWords).join('\n').trim()),
    replaced: wordsCell((receipt.replaced ?? []).map(({ file, by }) => `${file} (by ${by})`).join('\n')),
    partnerId: wordsCell(receipt.partner),
  };
}

const SIGNED_WORDS: Record<KeptSignature['by'], string> = {
  'add-in': 'In the add-in',
  'code': 'With its code',
  'name alone': 'By name alone',
};

function signatureWords(signature: KeptSignature | undefined): string {
  if (!signature) return '';
  return `${SIGNED_WORDS[signature.by]}${signature.isChanged ? '; changed since signing' : ''}`;
}

function receivedCell(typed: string | undefined): CellDescription {
  return {
    value: typed ?? null,
    role: 'entry',
    format: { kind: 'date' },
    validation: {
      rule: { kind: 'date' },
      prompt: {
        title: COUNCIL_LAYOUT.receipts.columns.receivedOn.header,
        text: 'The day the return came in, where the sign-off does not say it.',
      },
    },
  };
}

/** Gives what a partner owes in words, "2 figures (Safe 4) and 1 text (Safe 4)"; an empty text where all is in. */
export function owedWords(plan: Plan, given: AllGiven): (receipt: Receipt) => string {
  const key = (partner: string, about: string): string => JSON.stringify([partner, about]);
  const figures = new Set(
    given.figures.filter((each) => isAnswer(plan, each)).map(({ partner, measure }) => key(partner, measure)),
  );
  const texts = new Set(given.texts.map(({ partner, priority }) => key(partner, priority)));
  const part = (refs: readonly string[], noun: string): string[] =>
    refs.length === 0 ? [] : [`${formatCount(refs.length, noun)} (${[...new Set(refs)].join(', ')})`];
  return ({ partner }) => {
    const owedFigures = measuresAskedOf(plan, partner).filter(({ id }) => !figures.has(key(partner, id)));
    const owedTexts = textsAskedOf(plan, partner).filter(({ ref }) => !texts.has(key(partner, ref)));
    return formatList([
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

export interface ReadReceipts {
  /** The files that came in, with their sign-off where the sheet says it. */
  signOffs: readonly FileSignOff[];
  /** The dates of receipt that officers typed. */
  received: Decisions['received'];
  unclearDates: CouncilYear['unclearDates'];
}

/** Reads the rows of the plan's partners from the Receipts sheet. */
export function receiptsIn(content: WorkbookContent, plan: Plan): ReadReceipts {
  const rows = rowsOf(content, COUNCIL_LAYOUT.receipts, plan.period.noun) ?? [];
  const byPartner = groupBy(rows, (row) => row.text('partnerId'));
  const known = plan.partners.flatMap(({ id }) => {
    const row = byPartner.get(id)?.[0];
    return row ? [{ id, row }] : [];
  });
  const typed = known.map(({ id, row }) => ({
    partner: id,
    on: receivedDate(row.cell('receivedOn')),
    typed: row.text('receivedOn'),
  }));
  return {
    signOffs: known.flatMap(({ id, row }) => signOffsIn(id, row)),
    received: typed.flatMap(({ partner, on }) => (on === undefined ? [] : [{ partner, on }])),
    unclearDates: typed.flatMap((each) =>
      each.on === undefined && each.typed !== '' ? [{ partner: each.partner, typed: each.typed }] : [],
    ),
  };
}

/** A partner's files. The row has one sign-off for them all, which is taken to be the first file's. */
function signOffsIn(partner: string, row: TableRow<Key>): readonly FileSignOff[] {
  const files = row
    .whole('files')
    .split(/\r?\n/)
    .filter((file) => file !== '');
  return files.map((file, index) => ({
    partner,
    file,
    signedOn: index === 0 ? (receivedDate(row.cell('signedOn')) ?? '') : '',
    signedBy: index === 0 ? row.text('signedBy') : '',
  }));
}

function receivedDate(cell: CellContent | undefined): string | undefined {
  const reading = dateReading(cell);
  return reading.state === 'read' ? reading.value.slice(0, 10) : undefined;
}
