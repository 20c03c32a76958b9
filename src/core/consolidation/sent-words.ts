import type { Plan } from '../plan/plan';
import { partnerName } from '../plan/plan-index';
import type { Measure } from '../plan/measure';
import { shownFigure } from '../words/figure-words';
import { readableFigure } from '../words/readable-figure';
import type { GivenFigure } from './types';

/** One partner's entry as it was sent, for somebody who decides: nothing typed into it is left out. */
export interface SentEntry {
  /** The partner's name. */
  partner: string;
  /** "1,513", '"lots", which can't be used', "blank". */
  value: string;
  /** "80 of 120"; empty where none was typed. */
  parts: string;
  source: string;
  comment: string;
  /** "kent-police.xlsx, Figures G12". */
  at: string;
}

/** What partners sent for a measure, in the order given. */
export function sentEntries(plan: Plan, measure: Measure, given: readonly GivenFigure[]): readonly SentEntry[] {
  return given
    .filter((each) => each.measure === measure.id)
    .map((each) => ({
      partner: partnerName(plan, each.partner),
      value: valueWords(measure, each),
      parts: partsWords(each),
      source: each.found.source,
      comment: each.found.comment,
      at: `${each.at.file}, ${each.at.sheet} ${each.at.cell}`,
    }));
}

function valueWords(measure: Measure, { state, figure, found }: GivenFigure): string {
  if (figure) return shownFigure(readableFigure(figure, measure), measure.answer);
  if (found.value === '') return state === 'in error' ? "no value, or parts that can't be used" : 'blank';
  return state === 'in error' ? `"${found.value}", which can't be used` : `"${found.value}"`;
}

function partsWords({ figure, found }: GivenFigure): string {
  if (figure?.kind === 'number' && figure.parts) return `${figure.parts.numerator} of ${figure.parts.denominator}`;
  return [found.numerator, found.denominator].filter((part) => part !== '').join(' of ');
}

/** 'Green Trust: "lots", which can't be used; source "Our counters"; comment "By hand".' */
export function sentSentence({ partner, value, parts, source, comment }: SentEntry): string {
  const said = [
    `${partner}: ${value}`,
    ...(parts === '' ? [] : [parts]),
    ...(source === '' ? [] : [`source "${source}"`]),
    ...(comment === '' ? [] : [`comment "${comment}"`]),
  ];
  return `${said.join('; ')}.`;
}
