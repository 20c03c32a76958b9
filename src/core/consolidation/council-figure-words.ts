import { COUNCIL_SHEET_NAMES } from '../council-sheets';
import type { Finding, FindingDetails } from '../finding';
import { kindOf } from '../measure-kinds';
import type { Measure } from '../plan/measure';
import type { Plan } from '../plan/plan';
import { measureIn, partnerName, partnerNames, planIndex } from '../plan/plan-index';
import type { CouncilEntry } from '../status/outcome';
import { formatList, longDate, withFullStop } from '../words/english';
import { shownFigure } from '../words/figure-words';
import { readableFigure } from '../words/readable-figure';
import { consolidationFinding, type ConsolidationCheckId } from './checks';
import {
  takeCouncilFigures,
  type CouncilFigure,
  type CouncilFigureRow,
  type UnusedCouncilFigure,
} from './council-figures';
import { measureWords, sourceWords } from './finding-words';
import { openingOf } from './text-opening';
import type { GivenFigure } from './types';

const SHEET = COUNCIL_SHEET_NAMES.councilFigures;

/** "entered by Brackenmere Borough Council on 12 May 2022 (by telephone from Ann Lee of Kent Police): they …". */
export function councilEntryWords({ council }: Plan, { on, from, reason }: CouncilEntry): string {
  return `entered by ${council.name} on ${longDate(on)}${from === '' ? '' : ` (${from})`}: ${withFullStop(reason)}`;
}

/** "A. Officer, 12 May 2022, by telephone from Ann Lee of Kent Police", for those who work in the council. */
export function enteredWords({ by, on, from }: CouncilEntry): string {
  return [by, longDate(on), from].filter((part) => part !== '').join(', ');
}

/** The finding that says that the council's figure is used, and in place of what. */
export function councilFigureFinding(
  plan: Plan,
  measure: Measure,
  council: CouncilFigure,
  given: readonly GivenFigure[],
): Finding {
  const theirs = given
    .filter(({ state }) => state !== 'blank')
    .map(({ partner, figure, found, at }) => {
      const said = figure
        ? shownValue(figure, measure)
        : `"${found.value || [found.numerator, found.denominator].join(' of ')}"`;
      return `${said} from ${partnerName(plan, partner)}, ${sourceWords(at)}`;
    });
  const instead = theirs.length === 0 ? '' : ` in place of ${formatList(theirs)}`;
  return consolidationFinding('council-figure', {
    message: [
      `${measureWords(measure)}: the council's own figure, ${shownValue(council.figure, measure)}, is used${instead}.`,
      `Entered by ${enteredWords(council)}: ${withFullStop(council.reason)}`,
    ].join(' '),
    place: { measure: measure.id, priority: measure.priority },
    found: shownValue(council.figure, measure),
  });
}

/** A finding about values that disagree, of which none is used because the council has entered its own. */
export function overruledConflict(finding: Finding, measure: Measure, council: CouncilFigure): Finding {
  if (finding.check !== 'conflicting-values') return finding;
  return {
    ...finding,
    message: finding.message.replace(
      /None of them is used until one is chosen\.$|An officer chose the value from .*\.$/,
      `The council's own figure, ${shownValue(council.figure, measure)}, is used.`,
    ),
    explained: `${council.reason} (${enteredWords(council)})`,
  };
}

function shownValue(figure: CouncilFigure['figure'], measure: Measure): string {
  return shownFigure(readableFigure(figure, measure), measure.answer);
}

/** A finding about a row of the Council figures sheet that isn't used, with the column whose cell it points to. */
export interface CouncilFigureRowFinding {
  /** Counted from 0. */
  row: number;
  column: keyof CouncilFigureRow;
  /** Its place has no cell. */
  finding: Finding;
}

/** A finding for each row of the Council figures sheet that isn't used, saying why. */
export function councilFigureRowFindings(
  plan: Plan,
  rows: readonly CouncilFigureRow[],
): readonly CouncilFigureRowFinding[] {
  return takeCouncilFigures(plan, rows).flatMap((taken, at) => {
    const row = rows[at];
    if (!row || 'used' in taken) return [];
    const { column, ...details } = whyUnused(plan, row, taken.unused);
    const measure = measureIn(plan, row.measure);
    const id = CHECKS[taken.unused.why] ?? 'unclear-council-figure';
    const place = measure ? { measure: measure.id, priority: measure.priority } : {};
    return [{ row: at, column, finding: consolidationFinding(id, { ...details, place }) }];
  });
}

const CHECKS: Partial<Record<UnusedCouncilFigure['why'], ConsolidationCheckId>> = {
  'unread': 'unusable-council-figure',
  'typed over': 'figure-typed-over',
};

const KEPT = "It is kept and isn't used.";

type UnusedDetails = FindingDetails & { column: keyof CouncilFigureRow };

function whyUnused(plan: Plan, row: CouncilFigureRow, unused: UnusedCouncilFigure): UnusedDetails {
  const measure = measureIn(plan, row.measure);
  const about = measure ? measureWords(measure) : 'A row';
  switch (unused.why) {
    case 'no measure':
    case 'unknown measure':
      return unknownMeasure(row);
    case 'unknown partner':
    case 'not asked':
      return otherPartner(plan, row, measure);
    case 'typed over':
      return typedOverDetails(plan, row, about);
    case 'unread':
      return unreadDetails(row, unused.column, measure);
    case 'incomplete':
      return {
        column: unused.missing[0] ?? 'value',
        message: `${about}: the council's own figure lacks ${formatList(unused.missing.map((key) => LACKS[key]))}. ${KEPT}`,
        fix: `Fill in the row on the ${SHEET} sheet, or clear it.`,
      };
    case 'no date':
      return {
        column: 'on',
        message: `${about}: "${row.on}" isn't a date, so the council's own figure isn't used. It is kept.`,
        fix: 'Type the date as day, month and year: 11 May 2022.',
        found: row.on,
      };
    case 'another is used':
      return {
        column: 'value',
        message: `${about}: the council has entered a figure more than once. The one of ${longDate(unused.used.on)} is used.`,
        fix: 'Keep one row and clear the other.',
      };
  }
}

function typedOverDetails(plan: Plan, row: CouncilFigureRow, about: string): UnusedDetails {
  const parts = [row.qualifier, row.value, row.denominator === '' ? '' : `${row.numerator} of ${row.denominator}`];
  const figure = parts.filter((part) => part !== '').join(' ');
  const typed = [figure, row.from, row.reason].filter((part) => part !== '').map((part) => openingOf(String(part)));
  const what = typed.length === 0 ? 'It was cleared' : `${formatList(typed)} was typed there`;
  const whose = row.partner === '' ? 'what was printed' : `what ${partnerName(plan, row.partner)} sent`;
  const isFigure = measureIn(plan, row.measure) !== undefined;
  return {
    column: 'value',
    message: `${isFigure ? about : row.measure}: ${whose} was typed over (${row.typedOver}). ${what}; what was sent is used.`,
    fix: isFigure
      ? `If it is right, give the reason, your name and the date in its row on the ${SHEET} sheet; otherwise clear that row.`
      : `To have the report say it, type it into the ${COUNCIL_SHEET_NAMES.narrative} sheet. Then clear its row on the ${SHEET} sheet.`,
    found: typed.join('; '),
  };
}

function unknownMeasure({ measure }: CouncilFigureRow): UnusedDetails {
  if (measure === '')
    return {
      column: 'measure',
      message: `A figure on the ${SHEET} sheet doesn't say for which measure it is. ${KEPT}`,
      fix: 'Type the measure as another row names it into the first cell, or clear the row.',
    };
  return {
    column: 'measure',
    message: `"${measure}" on the ${SHEET} sheet isn't one measure of the plan. ${KEPT}`,
    fix: 'Type the figure beside its measure, or clear the row.',
    found: measure,
  };
}

function otherPartner(plan: Plan, { partner }: CouncilFigureRow, measure: Measure | undefined): UnusedDetails {
  const about = measure ? measureWords(measure) : 'A row';
  const isKnown = planIndex(plan).partners.has(partner);
  const asked = formatList(partnerNames(plan, measure?.reporters ?? []), 'or');
  return {
    column: 'partner',
    message: isKnown
      ? `${about}: ${partnerName(plan, partner)} isn't asked for it. ${KEPT}`
      : `${about}: "${partner}" on the ${SHEET} sheet isn't a partner of the plan. ${KEPT}`,
    fix: `Choose ${asked} from the list in the cell, or clear it and say in From whom where the figure is from.`,
    found: isKnown ? partnerName(plan, partner) : partner,
    expected: asked,
  };
}

const LACKS = { value: 'a figure', reason: 'a reason', by: 'a name', on: 'a date' } as const;

function unreadDetails(
  row: CouncilFigureRow,
  column: 'value' | 'qualifier' | 'numerator' | 'denominator',
  measure: Measure | undefined,
): UnusedDetails {
  const typed = row[column] === '' ? `${row.numerator} of ${row.denominator}` : String(row[column]);
  const words = measure && kindOf(measure.answer).words;
  const about = measure ? measureWords(measure) : 'A row';
  if (column !== 'value')
    return {
      column,
      message: `${about}: "${typed}" can't be used as the ${column} of the council's own figure, so it isn't used.`,
      fix: `Correct the ${column}, or clear it.`,
      found: typed,
    };
  return {
    column,
    message:
      `${about}: "${typed}" can't be used as the council's own figure` +
      `${words ? `: what is asked for is ${words.expected}` : ''}. It is kept and isn't used.`,
    fix: words ? `${words.howToEnter}.` : 'Enter the figure again.',
    found: typed,
    ...(words && { expected: words.expected }),
  };
}
