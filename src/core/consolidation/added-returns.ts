import type { Finding } from '../finding';
import type { Plan } from '../plan/plan';
import { acceptedReturns } from './accepted-returns';
import type { CheckedReturn, Consolidated, Decisions, EntryWords, Given, Receipt } from './types';
import { consolidationCheckOf } from './checks';
import { givenByReturns } from './given-by-returns';
import { inPlanOrder } from './in-plan-order';
import { receiptFindings } from './receipt-findings';
import { receiptsOf, receivedFiles, type ReceivedFile } from './receipts';
import { settled } from './settled';

/** What an earlier consolidation left: what a council workbook gives back. */
export interface EarlierReturns {
  given: Given;
  /** In the order of the figures given. */
  entries: readonly EntryWords[];
  receipts: readonly Receipt[];
  findings: readonly Finding[];
}

export interface AddedReturns extends Pick<Consolidated, 'evidence' | 'texts' | 'given' | 'conflicts' | 'receipts'> {
  entries: readonly EntryWords[];
  /** Of the consolidation, as it is now. */
  findings: readonly Finding[];
  /** Of the files, those that came earlier among them, in the order of their names. */
  fileFindings: readonly Finding[];
}

export interface Added {
  returns: readonly CheckedReturn[];
  /** Files of the earlier ones that count no more: they came again, or were taken out. */
  without: ReadonlySet<string>;
}

/** The same as if the earlier returns and these had come in together. */
export function addedReturns(
  plan: Plan,
  earlier: EarlierReturns,
  { returns, without }: Added,
  decisions: Decisions,
): AddedReturns {
  const { accepted, findings: setAside } = acceptedReturns(plan, returns);
  const fresh = givenByReturns(plan, accepted);
  const { given, entries } = together(plan, earlier, fresh, without);
  const { evidence, texts, conflicts, findings: differing } = settled(plan, given, decisions.choices);
  const receipts = receiptsOf(plan, filesOf(earlier.receipts, accepted, without), given, decisions.received);
  const stays = ({ place }: Finding): boolean => !without.has(place.file ?? '');
  const kept = earlier.findings.filter(stays);
  const off = new Set(plan.switchedOff.map(({ check }) => check));
  const findings = [
    ...receiptFindings(plan, receipts),
    ...kept.filter(isKept),
    ...setAside,
    ...fresh.findings,
    ...differing,
  ].filter(({ check }) => !off.has(check));
  const fileFindings = [
    ...kept.filter((finding) => consolidationCheckOf(finding) === undefined),
    ...returns.flatMap((checked) => checked.findings),
  ].sort(byFile);
  return { given, entries, evidence, texts, conflicts, receipts, findings, fileFindings };
}

const isKept = (finding: Finding): boolean => consolidationCheckOf(finding)?.foundWhen === 'a file comes in';

function byFile(a: Finding, b: Finding): number {
  const [file = '', other = ''] = [a.place.file, b.place.file];
  return file < other ? -1 : Number(file > other);
}

function together(
  plan: Plan,
  earlier: EarlierReturns,
  fresh: Pick<EarlierReturns, 'given' | 'entries'>,
  without: ReadonlySet<string>,
): { given: Given; entries: readonly EntryWords[] } {
  const stays = ({ at }: { at: { file: string } }): boolean => !without.has(at.file);
  const pairs = [earlier, fresh].flatMap(({ given, entries }, index) =>
    given.figures.map((each, at) => ({
      partner: each.partner,
      measure: each.measure,
      at: each.at,
      each,
      entry: entries[at] ?? NO_WORDS,
      isFresh: index === 1,
    })),
  );
  const figures = inPlanOrder(
    plan,
    pairs.filter((pair) => pair.isFresh || stays(pair)),
  );
  const partners = new Map(figures.map(({ at, partner }) => [at.file, partner]));
  const previous = [...earlier.given.previous.filter(stays), ...fresh.given.previous].map((each) => ({
    ...each,
    each,
    partner: partners.get(each.at.file) ?? '',
  }));
  return {
    given: {
      figures: figures.map(({ each }) => each),
      texts: inPlanOrder(plan, [...earlier.given.texts.filter(stays), ...fresh.given.texts]),
      previous: inPlanOrder(plan, previous).map(({ each }) => each),
    },
    entries: figures.map(({ entry }) => entry),
  };
}

const NO_WORDS: EntryWords = {
  value: { found: '' },
  numerator: { found: '' },
  denominator: { found: '' },
  source: { found: '' },
  comment: { found: '' },
};

/** Who signed is known of all earlier files of a partner together: it is held of the first that stays. */
function filesOf(
  receipts: readonly Receipt[],
  accepted: readonly CheckedReturn[],
  without: ReadonlySet<string>,
): readonly ReceivedFile[] {
  const earlier = receipts.flatMap(({ partner, files, receivedOn = '', signedOffBy = '' }) =>
    files
      .filter((file) => !without.has(file))
      .map((file, index) => ({
        partner,
        file,
        signedOn: index === 0 ? receivedOn : '',
        signedBy: index === 0 ? signedOffBy : '',
      })),
  );
  return [...earlier, ...receivedFiles(accepted)].sort((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)));
}
