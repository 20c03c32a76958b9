import { TEMPLATE_VERSION } from '../../src/core/returns/layout';
import type { CheckedReturn, Decisions } from '../../src/core/consolidation/types';
import type { Finding } from '../../src/core/finding';
import { measuresAskedOf, planFor, textsAskedOf } from '../../src/core/plan/asked';
import type { Measure } from '../../src/core/plan/measure';
import type { Plan } from '../../src/core/plan/plan';
import { saidFigure } from '../../src/core/words/figure-words';
import type { Entry, Field, Identity } from '../../src/core/returns/partner-return';
import type { EntryValue, Figure } from '../../src/core/values/figure';

/** What is entered for a measure: a figure, a number for an exact figure, or a text that can't be read. */
export type Typed = Figure | number | string;

/** What a partner handed in; a figure or text that is left out is blank. */
export interface HandedIn {
  partner: string;
  file?: string;
  /** By measure id. */
  figures?: Record<string, Typed>;
  /** By priority ref. */
  texts?: Record<string, string>;
  signed?: string;
  identity?: Partial<Identity>;
  findings?: readonly Finding[];
  /** The plan that the return was issued with, where it isn't the partner's part of the plan. */
  issued?: Plan;
}

export const NOTHING_DECIDED: Decisions = { statuses: [], choices: [], received: [] };

/** A read and checked return, with its entries where the template has them: the first measure's value is in G8. */
export function handedIn(
  plan: Plan,
  { partner, file = `${partner}.xlsx`, figures = {}, texts = {}, signed, identity, findings = [], issued }: HandedIn,
): CheckedReturn {
  const asked = issued ?? planFor(plan, partner);
  const extra = Object.keys(texts).filter((ref) => !textsAskedOf(asked, partner).some((each) => each.ref === ref));
  const refs = [...textsAskedOf(asked, partner).map(({ ref }) => ref), ...extra];
  return {
    return: {
      file,
      identity: {
        plan: plan.id,
        planVersion: plan.version,
        templateVersion: TEMPLATE_VERSION,
        partner,
        period: plan.period.label,
        definitions: '',
        ...identity,
      },
      issued: asked,
      entries: measuresAskedOf(asked, partner).map((measure, index) =>
        entry(measure, partner, file, index + 8, figures[measure.id]),
      ),
      texts: refs.map((ref, index) => ({
        partner,
        priority: ref,
        text: field(file, 'Narrative', `D${index + 4}`, texts[ref]),
      })),
      signOff: {
        name: field(file, 'Start here', 'B14', signed && 'Ann Lee'),
        role: field(file, 'Start here', 'B15', signed && 'Director'),
        date: field(file, 'Start here', 'B16', signed),
      },
      deviations: [],
    },
    findings,
  };
}

function field<T extends EntryValue>(file: string, sheet: string, cell: string, value: T | undefined): Field<T> {
  const at = { file, sheet, cell };
  return value === undefined
    ? { at, found: '', reading: { state: 'blank' } }
    : { at, found: String(value), reading: { state: 'read', value } };
}

function entry(measure: Measure, partner: string, file: string, row: number, typed: Typed | undefined): Entry {
  const at = (column: string): { file: string; sheet: string; cell: string } => ({
    file,
    sheet: 'Figures',
    cell: `${column}${row}`,
  });
  const figure: Figure | undefined =
    typeof typed === 'number'
      ? { kind: 'number', value: typed, qualifier: 'exactly' }
      : typeof typed === 'string'
        ? undefined
        : typed;
  const parts = figure?.kind === 'number' ? figure.parts : undefined;
  const blank = (column: string): Field<never> => ({ at: at(column), found: '', reading: { state: 'blank' } });
  return {
    partner,
    measure: measure.id,
    value: {
      at: at('G'),
      found: typeof typed === 'string' ? typed : figure ? saidFigure(figure, measure.answer) : '',
      reading: reading(typed, figure),
    },
    qualifier: blank('H'),
    numerator: parts ? field(file, 'Figures', `I${row}`, parts.numerator) : blank('I'),
    denominator: parts ? field(file, 'Figures', `J${row}`, parts.denominator) : blank('J'),
    source: blank('K'),
    comment: blank('L'),
    lastYear: blank('F'),
    ...(figure && { figure }),
  };
}

function reading(typed: Typed | undefined, figure: Figure | undefined): Field<EntryValue>['reading'] {
  if (figure) return { state: 'read', value: figure.value };
  if (typed === undefined) return { state: 'blank' };
  return { state: 'unusable', reason: typed === 'tbc' ? 'placeholder' : 'not-a-number' };
}
