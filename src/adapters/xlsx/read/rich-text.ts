import type { StruckOut } from '../../../core/values/cell';
import type { ElementReader } from '../xml/scan-xml';
import { superscriptDigits } from './special-characters';

/** A piece of a text that is formatted by itself. */
export interface TextRun {
  text: string;
  /** Whether it is struck through; undefined where it looks as its cell does. */
  isStruck?: boolean;
}

/**
 * What is read inside an element that holds a text: the text itself or its runs, each piece told to `write` in
 * order. Superscripts come as characters of their own; phonetic guides aren't part of the text.
 * @param addRun is told each run of a text that has some
 */
export function textReaders(
  write: (piece: string) => void,
  addRun: (run: TextRun) => void = () => undefined,
): NonNullable<ElementReader['children']> {
  let isRaised = false;
  let run: TextRun = { text: '' };
  const writeRun = (piece: string): void => {
    const text = isRaised ? superscriptDigits(piece) : piece;
    run.text += text;
    write(text);
  };
  return {
    's:t': { text: write },
    's:r': {
      open: () => {
        isRaised = false;
        run = { text: '' };
      },
      children: {
        's:rPr': {
          open: () => (run.isStruck = false),
          children: {
            's:vertAlign': { open: (tag) => (isRaised = tag.attribute('val') === 'superscript') },
            's:strike': { open: (tag) => (run.isStruck = tag.attribute('val') === undefined || tag.flag('val')) },
          },
        },
        's:t': { text: writeRun },
      },
      close: () => addRun(run),
    },
  };
}

/** What of a text is struck out; `isCellStruck` counts for the runs that look as their cell does. */
export function struckRuns(runs: readonly TextRun[], isCellStruck: boolean): StruckOut | undefined {
  const filled = runs.filter(({ text }) => text.trim() !== '');
  const isStruck = (run: TextRun): boolean => run.isStruck ?? isCellStruck;
  if (!filled.some(isStruck)) return undefined;
  if (filled.every(isStruck)) return 'all';
  const words: string[] = [];
  let wasStruck = false;
  for (const run of runs) {
    if (isStruck(run) && wasStruck) words.push((words.pop() ?? '') + run.text);
    else if (isStruck(run)) words.push(run.text);
    wasStruck = isStruck(run);
  }
  return words.map((each) => each.trim()).filter((each) => each !== '');
}
