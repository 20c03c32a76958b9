import { measuresAskedOf, textsAskedOf } from '../plan/asked';
import { groupedBy } from '../grouped-by';
import type { Plan } from '../plan/plan';
import type { CheckedReturn, Decisions, Given, Receipt } from './types';

/** A file that came in, with who signed it off, and when. */
export interface ReceivedFile {
  partner: string;
  file: string;
  /** An ISO date; empty where it isn't known. */
  signedOn: string;
  signedBy: string;
}

/** One receipt for each partner of the plan, in its order. Of several dates that an officer noted the last holds. */
export function receiptsOf(
  plan: Plan,
  files: readonly ReceivedFile[],
  given: Given,
  received: Decisions['received'],
): readonly Receipt[] {
  const figures = new Set(
    given.figures.filter(({ state }) => state !== 'blank').map(({ partner, measure }) => keyOf(partner, measure)),
  );
  const texts = new Set(given.texts.map(({ partner, priority }) => keyOf(partner, priority)));
  const byPartner = groupedBy(files, ({ partner }) => partner);
  const noted = new Map(received.map(({ partner, on }) => [partner, on]));
  return plan.partners.map(({ id }) => {
    const returns = byPartner.get(id) ?? [];
    const measures = measuresAskedOf(plan, id);
    const priorities = textsAskedOf(plan, id);
    const asked = { measures: measures.length, texts: priorities.length };
    const receivedOn = noted.get(id) ?? firstSigned(returns);
    const signedOffBy = signatures(returns);
    return {
      partner: id,
      asked,
      given: {
        measures: measures.filter((measure) => figures.has(keyOf(id, measure.id))).length,
        texts: priorities.filter(({ ref }) => texts.has(keyOf(id, ref))).length,
      },
      files: returns.map(({ file }) => file),
      state: stateOf(returns.length, asked),
      ...(receivedOn !== undefined && { receivedOn }),
      late: returns.length > 0 && receivedOn !== undefined && receivedOn > plan.period.returnBy,
      ...(signedOffBy !== '' && { signedOffBy }),
    };
  });
}

function keyOf(partner: string, about: string): string {
  return JSON.stringify([partner, about]);
}

function stateOf(files: number, asked: Receipt['asked']): Receipt['state'] {
  if (files > 0) return 'received';
  return asked.measures + asked.texts === 0 ? 'nothing asked' : 'not received';
}

/** What is noted of returns that came in. */
export function receivedFiles(returns: readonly CheckedReturn[]): readonly ReceivedFile[] {
  return returns.map(({ return: { file, identity, signOff } }) => {
    const date = signOff.date.reading.state === 'read' ? signOff.date.reading.value.slice(0, 10) : '';
    return {
      partner: identity.partner,
      file,
      signedOn: /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : '',
      signedBy: signOff.name.reading.state === 'read' ? signOff.name.reading.value.trim() : '',
    };
  });
}

/** The first of several sign-offs: a return corrected later wasn't late for that. */
function firstSigned(files: readonly ReceivedFile[]): string | undefined {
  return files.flatMap(({ signedOn }) => (signedOn === '' ? [] : [signedOn])).sort()[0];
}

function signatures(files: readonly ReceivedFile[]): string {
  return [...new Set(files.flatMap(({ signedBy }) => (signedBy === '' ? [] : [signedBy])))].join(', ');
}
