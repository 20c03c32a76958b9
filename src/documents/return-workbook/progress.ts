import { RETURN_SHEETS } from '../../core/returns/layout';
import { formatCount } from '../../core/words/english';
import type { CellDescription, LinesBlock } from '../sheet';
import { BEGINNINGS, CHECK_MESSAGES } from './check-messages';
import { WRONG_LENGTH } from './word-count';

/** What the progress is counted from: the columns' ranges, and the words that they show when printed. */
export interface ProgressRanges {
  /** The Check column, such as "M5:M27", with its words row by row. */
  checks: { range: string; shown: readonly string[] };
  /** The Words column. */
  words: { range: string; shown: readonly string[] };
}

/** Lines that say how far the return has come, as formulas that keep counting while it is filled in. */
export function progressLines({ checks, words }: ProgressRanges): LinesBlock {
  const inChecks = counting(RETURN_SHEETS.figures, checks);
  const inWords = counting(RETURN_SHEETS.narrative, words);
  const [figures, texts] = [checks.shown.length, words.shown.length];
  const blank = sum(
    inChecks.beginning(BEGINNINGS.toDo),
    sum(inChecks.beginning(CHECK_MESSAGES.noFigure), inChecks.beginning(CHECK_MESSAGES.notDue)),
  );
  const lines: CellDescription[][] = [[{ value: 'Progress', role: 'heading' }]];
  if (figures > 0) {
    const toFix = sum(inChecks.beginning(BEGINNINGS.fix), inChecks.beginning(BEGINNINGS.check));
    lines.push(
      line(
        'Figures',
        `${figures}-${blank.formula}&" of ${formatCount(figures, 'figure')} entered"`,
        `${figures - blank.count} of ${formatCount(figures, 'figure')} entered`,
      ),
    );
    lines.push(line('Figures to look at', toFixFormula(toFix.formula), toFixWords(toFix.count)));
  }
  if (texts > 0) {
    const unwritten = inWords.beginning(BEGINNINGS.toDo);
    const wrong = inWords.containing(WRONG_LENGTH);
    lines.push(
      line(
        'Texts',
        `${texts}-${unwritten.formula}&" of ${formatCount(texts, 'text')} written"`,
        `${texts - unwritten.count} of ${formatCount(texts, 'text')} written`,
      ),
    );
    lines.push(line('Texts to look at', wrongLengthFormula(wrong.formula), wrongLengthWords(wrong.count)));
  }
  return { kind: 'lines', lines };
}

/** A count as a formula, and its result when printed. */
interface Count {
  formula: string;
  count: number;
}

/** Counters of a column's cells by their text, each as a COUNTIF formula and as its result. */
function counting(sheet: string, { range, shown }: { range: string; shown: readonly string[] }) {
  const place = `'${sheet}'!${range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
  const countIf = (pattern: string, holds: (text: string) => boolean): Count => ({
    formula: `COUNTIF(${place},"${pattern}")`,
    count: shown.filter(holds).length,
  });
  return {
    beginning: (text: string) => countIf(`${text}*`, (each) => each.startsWith(text)),
    containing: (text: string) => countIf(`*${text}*`, (each) => each.includes(text)),
  };
}

function sum(a: Count, b: Count): Count {
  return { formula: `(${a.formula}+${b.formula})`, count: a.count + b.count };
}

function toFixFormula(count: string): string {
  const several = `${count}&" figures to correct or explain: see Check"`;
  const one = '"1 figure to correct or explain: see Check"';
  return `IF(${count}=0,"Nothing to correct or explain",IF(${count}=1,${one},${several}))`;
}

/**
 * The result of `toFixFormula`. Like `wrongLengthWords` it has no commas between thousands, since the formulas have
 * none.
 */
function toFixWords(count: number): string {
  if (count === 0) return 'Nothing to correct or explain';
  return count === 1
    ? '1 figure to correct or explain: see Check'
    : `${count} figures to correct or explain: see Check`;
}

function wrongLengthFormula(count: string): string {
  const one = '"1 text is too short or too long: see Words"';
  const several = `${count}&" texts are too short or too long: see Words"`;
  return `IF(${count}=0,"No text is too short or too long",IF(${count}=1,${one},${several}))`;
}

function wrongLengthWords(count: number): string {
  if (count === 0) return 'No text is too short or too long';
  return count === 1
    ? '1 text is too short or too long: see Words'
    : `${count} texts are too short or too long: see Words`;
}

function line(name: string, formula: string, value: string): CellDescription[] {
  return [
    { value: name, role: 'label' },
    { value, formula, role: 'text' },
  ];
}
