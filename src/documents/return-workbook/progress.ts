import { FIGURES_TABLE, NARRATIVE_TABLE, RETURN_SHEETS } from '../../core/returns/layout';
import { figuresEntered, textsWritten } from '../../core/returns/progress';
import { workWords, WORK_WORDS, type OpenWorkKind } from '../../core/words/work-words';
import type { CellDescription, LinesBlock } from '../sheet';
import { BEGINNINGS } from './check-messages';

/** What the progress is counted from: the columns' ranges, and the words that they show when printed. */
export interface ProgressRanges {
  /** The Check column, such as "M5:M27", with its words row by row. */
  checks: { range: string; shown: readonly string[] };
  /** The Words column. */
  words: { range: string; shown: readonly string[] };
}

/** How a cell begins whose row has nothing that can be used. */
const NOT_GIVEN = [BEGINNINGS.toDo, BEGINNINGS.fix, BEGINNINGS.noFigure, BEGINNINGS.notDue] as const;

/** Lines that say how far the return has come, as formulas that keep counting while it is filled in. */
export function progressLines({ checks, words }: ProgressRanges): LinesBlock {
  const inChecks = counting(RETURN_SHEETS.figures, checks);
  const inWords = counting(RETURN_SHEETS.narrative, words);
  const [figures, texts] = [checks.shown.length, words.shown.length];
  return {
    kind: 'lines',
    lines: [
      [{ value: 'Progress', role: 'heading' }],
      ...(figures > 0
        ? [
            givenLine('Figures', figures, inChecks(...NOT_GIVEN), figuresEntered),
            workLine('Figures to look at', FIGURES_TABLE.check.header, {
              fix: inChecks(BEGINNINGS.fix),
              explain: inChecks(BEGINNINGS.explain),
            }),
          ]
        : []),
      ...(texts > 0
        ? [
            givenLine('Texts', texts, inWords(...NOT_GIVEN), textsWritten),
            workLine('Texts to look at', NARRATIVE_TABLE.words.header, {
              fix: inWords(BEGINNINGS.fix),
              look: inWords(BEGINNINGS.look),
            }),
          ]
        : []),
    ],
  };
}

/** A count as a formula, and its result when printed. */
interface Count {
  formula: string;
  count: number;
}

/** Counts a column's cells that begin in one of several ways, as COUNTIF formulas and as their result. */
function counting(sheet: string, { range, shown }: { range: string; shown: readonly string[] }) {
  const place = `'${sheet}'!${range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
  return (...beginnings: readonly string[]): Count => ({
    formula: beginnings.map((text) => `COUNTIF(${place},"${text}*")`).join('+'),
    count: shown.filter((each) => beginnings.some((text) => each.startsWith(text))).length,
  });
}

/** "18 of 23 figures entered". */
function givenLine(
  name: string,
  asked: number,
  notGiven: Count,
  inWords: (given: number, asked: number) => string,
): CellDescription[] {
  const given = asked - notGiven.count;
  // The words after the number, which is counted from 0 to what is asked.
  const rest = inWords(0, asked).slice(1);
  return line(name, `${asked}-(${notGiven.formula})&"${rest}"`, `${given}${rest}`);
}

/** "2 to fix, 1 to explain: see Check", without commas between thousands, which the formula has none of. */
function workLine(name: string, column: string, counts: Partial<Record<OpenWorkKind, Count>>): CellDescription[] {
  const kinds = (Object.keys(counts) as OpenWorkKind[]).flatMap((kind) => {
    const counted = counts[kind];
    return counted ? [{ kind, ...counted }] : [];
  });
  const none = `Nothing ${kinds.map(({ kind }) => WORK_WORDS[kind]).join(' or ')}`;
  const see = `: see ${column}`;
  const said = kinds.map(({ kind, formula }, index) => {
    const before = kinds.slice(0, index).map((each) => each.formula);
    const comma = before.length === 0 ? '' : `IF(${before.join('+')}=0,"",", ")&`;
    return `IF(${formula}=0,"",${comma}${formula}&" ${WORK_WORDS[kind]}")`;
  });
  const total = kinds.map(({ formula }) => formula).join('+');
  const words = workWords(Object.fromEntries(kinds.map(({ kind, count }) => [kind, count])));
  return line(
    name,
    `IF(${total}=0,"${none}",${said.join('&')}&"${see}")`,
    words === '' ? none : `${words.replaceAll(/(?<=\d),(?=\d)/g, '')}${see}`,
  );
}

function line(name: string, formula: string, value: string): CellDescription[] {
  return [
    { value: name, role: 'label' },
    { value, formula, role: 'text' },
  ];
}
