import { measuresAskedOf, textsAskedOf } from '../plan/asked';
import { groupBy } from '../group-by';
import { isAnswer } from './answered';
import type { CouncilYear, KeptReturn } from './council-year';
import type { AllGiven, Receipt } from './types';

/** One receipt for each partner, in the plan's order. Of several dates noted for a partner the last listed counts. */
export function receiptsOf(
  { plan, replaced, decisions: { received } }: Pick<CouncilYear, 'plan' | 'replaced' | 'decisions'>,
  returns: readonly KeptReturn[],
  given: AllGiven,
): readonly Receipt[] {
  const figures = new Set(
    given.figures.filter((each) => isAnswer(plan, each)).map(({ partner, measure }) => givenKey(partner, measure)),
  );
  const texts = new Set(given.texts.map(({ partner, priority }) => givenKey(partner, priority)));
  const byPartner = groupBy(returns, ({ partner }) => partner);
  const earlier = groupBy(
    replaced.filter(({ file, replacedBy }) => file !== replacedBy),
    ({ partner }) => partner,
  );
  const noted = new Map(received.map(({ partner, on }) => [partner, on]));
  return plan.partners.map(({ id }) => {
    const files = byPartner.get(id) ?? [];
    const before = earlier.get(id) ?? [];
    const measures = measuresAskedOf(plan, id);
    const priorities = textsAskedOf(plan, id);
    const asked = { measures: measures.length, texts: priorities.length };
    const receivedOn = noted.get(id) ?? firstSignOffDate([...before, ...files]);
    const signedOffBy = signatures(files);
    return {
      partner: id,
      asked,
      given: {
        measures: measures.filter((measure) => figures.has(givenKey(id, measure.id))).length,
        texts: priorities.filter(({ ref }) => texts.has(givenKey(id, ref))).length,
      },
      files: files.map(({ file }) => file),
      signatures: files.map(({ signature }) => signature),
      state: receiptState(files.length, asked),
      ...(receivedOn !== undefined && { receivedOn }),
      late: files.length > 0 && receivedOn !== undefined && receivedOn > plan.period.returnBy,
      ...(signedOffBy !== '' && { signedOffBy }),
      ...(before.length > 0 && { replaced: before.map(({ file, replacedBy }) => ({ file, by: replacedBy })) }),
    };
  });
}

/** How many returns were asked for, and how many of these came in and came in late. */
export interface ReturnCounts {
  asked: number;
  received: number;
  late: number;
}

/** Counts the returns of partners who are asked for anything; what others send of their own accord isn't counted. */
export function returnCounts(receipts: readonly Receipt[]): ReturnCounts {
  const asked = receipts.filter(isAsked);
  const received = asked.filter(({ state }) => state === 'received');
  return { asked: asked.length, received: received.length, late: received.filter(({ late }) => late).length };
}

export function isAsked({ state, asked }: Receipt): boolean {
  return state !== 'nothing asked' && asked.measures + asked.texts > 0;
}

function givenKey(partner: string, about: string): string {
  return JSON.stringify([partner, about]);
}

function receiptState(files: number, asked: Receipt['asked']): Receipt['state'] {
  if (files > 0) return 'received';
  return asked.measures + asked.texts === 0 ? 'nothing asked' : 'not received';
}

/** The earliest sign-off date of a partner's returns: sending a correction later doesn't make a return late. */
function firstSignOffDate(returns: readonly KeptReturn[]): string | undefined {
  return returns.flatMap(({ signedOn }) => (signedOn === '' ? [] : [signedOn])).sort()[0];
}

function signatures(returns: readonly KeptReturn[]): string {
  return [...new Set(returns.flatMap(({ signedBy }) => (signedBy === '' ? [] : [signedBy])))].join(', ');
}
