import type { Finding } from '../finding';
import { groupBy } from '../group-by';
import type { Plan } from '../plan/plan';
import { measureIn, partnerName } from '../plan/plan-index';
import { longDate } from '../words/english';
import { shownFigure } from '../words/figure-words';
import { readableFigure } from '../words/readable-figure';
import { consolidationFinding } from './checks';
import type { CouncilYear, KeptReturn, ReplacedReturn } from './council-year';
import { measurePlace, measureWords, sourceWords } from './finding-words';
import { arrivalOf, emptiedIn } from './newer-returns';
import { foundWords } from './seen-values';
import { openingOf } from './text-opening';
import type { GivenFigure, GivenText } from './types';

/** Findings about returns that a newer one has replaced: each of them, and what the newer one leaves blank. */
export function replacedFindings({ plan, returns, replaced }: CouncilYear): readonly Finding[] {
  const all = groupBy([...returns, ...replaced], ({ partner }) => partner);
  return [...groupBy(replaced, ({ partner }) => partner)].flatMap(([partner, gone]) => [
    ...gone.flatMap((each) => replacedReturn(plan, each, all.get(partner) ?? [])),
    ...emptiedEntries(plan, gone, returns),
  ]);
}

function replacedReturn(plan: Plan, each: ReplacedReturn, all: readonly KeptReturn[]): readonly Finding[] {
  const { file, partner, replacedBy } = each;
  const newer = all.find((other) => other.file === replacedBy && other !== each);
  const cameLater = newer !== undefined && arrivalOf(each) > arrivalOf(newer);
  if (replacedBy === file && !cameLater) return [];
  const message = cameLater
    ? `${file}, ${signedWords(each)}, came in after ${replacedBy}, ${signedWords(newer)}, and is older. It isn't used.`
    : `${replacedBy}${newer ? `, ${signedWords(newer)},` : ''} replaces ${file}, ${signedWords(each)}.`;
  return [
    consolidationFinding('replaced-return', {
      message: `${partnerName(plan, partner)}: ${message}`,
      place: { file: replacedBy },
    }),
  ];
}

function signedWords({ signedOn }: KeptReturn): string {
  return signedOn === '' ? 'not signed off with a date' : `signed off on ${longDate(signedOn)}`;
}

/** A finding for each entry that is blank now and wasn't in a replaced return; where several gave it, for the latest. */
function emptiedEntries(
  plan: Plan,
  gone: readonly ReplacedReturn[],
  returns: readonly KeptReturn[],
): readonly Finding[] {
  const latestFirst = [...gone].sort((a, b) => arrivalOf(b) - arrivalOf(a));
  const told = new Set<string>();
  const isFirst = (about: string): boolean => !told.has(about) && told.add(about).has(about);
  return latestFirst.flatMap((each) => {
    const { figures, texts } = emptiedIn(each, returns);
    return [
      ...figures
        .filter(({ measure }) => isFirst(`figure ${measure}`))
        .flatMap((figure) => emptiedFigure(plan, figure, each)),
      ...texts.filter(({ priority }) => isFirst(`text ${priority}`)).map((text) => emptiedText(plan, text, each)),
    ];
  });
}

function emptiedFigure(plan: Plan, given: GivenFigure, { replacedBy }: ReplacedReturn): readonly Finding[] {
  const measure = measureIn(plan, given.measure);
  if (!measure) return [];
  const { figure, at } = given;
  const said = figure ? shownFigure(readableFigure(figure, measure), measure.answer) : foundWords([given]);
  return [
    consolidationFinding('emptied-entry', {
      message: `${measureWords(measure)}: ${blankNow(said, at, replacedBy)}`,
      place: measurePlace(measure, at),
      found: said,
    }),
  ];
}

function emptiedText(plan: Plan, { priority, partner, text, at }: GivenText, { replacedBy }: ReplacedReturn): Finding {
  const said = openingOf(text);
  return consolidationFinding('emptied-entry', {
    message: `${priority}, text by ${partnerName(plan, partner)}: ${blankNow(said, at, replacedBy)}`,
    place: { ...at, priority },
    found: said,
  });
}

function blankNow(said: string, at: GivenFigure['at'], replacedBy: string): string {
  return replacedBy === at.file
    ? `${said} stood in ${sourceWords(at)}, and the cell is blank in the newer version. It isn't used.`
    : `${said} stood in ${sourceWords(at)}, and ${replacedBy}, which is used instead, leaves it blank. It isn't used.`;
}
