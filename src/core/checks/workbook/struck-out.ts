import { groupBy } from '../../group-by';
import { formatList } from '../../words/english';
import type { FindingAt, WorkbookCheck } from '../check';
import type { Examples, ReturnExample } from '../example';
import { inQuotes } from '../message-words';
import { deviationsOf } from '../return-in-context';

const SHOWN_CELLS = 5;

export const check: WorkbookCheck = {
  family: 'workbook',
  id: 'struck-out',
  about: 'workbook',
  severity: 'query',
  title: 'An entry that is struck through',
  why:
    'Whoever strikes something through mostly means that it no longer counts. A program reads it like any other ' +
    'entry, so it is asked, never published in silence.',
  fix: 'Delete what no longer counts, and take the line through the rest away.',
  *find(context) {
    const struck = deviationsOf(context, 'struck-out');
    for (const { at, found, struck: what } of struck) {
      if (what === 'by rule') continue;
      yield { at, message: `${struckWords(found, what)} It was read like any other entry.`, found };
    }
    yield* struckByRules(struck.filter((each) => each.struck === 'by rule'));
  },
};

function struckWords(found: string, what: 'all' | 'some words' | readonly string[]): string {
  if (what === 'all') return `${inQuotes(found)} is struck through.`;
  if (what === 'some words') return 'Some words of this text are struck through.';
  return `In this text ${formatList(what.map(inQuotes))} ${what.length === 1 ? 'is' : 'are'} struck through.`;
}

/** One finding for each sheet: whether the line is there is for the office program to say. */
function* struckByRules(struck: ReturnType<typeof deviationsOf<'struck-out'>>): Iterable<FindingAt> {
  for (const [first, ...rest] of groupBy(struck, ({ at }) => at.sheet).values()) {
    const cells = [first, ...rest].map(({ at }) => at.cell);
    const shown = cells.slice(0, SHOWN_CELLS);
    const where =
      cells.length > SHOWN_CELLS ? `${shown.join(', ')} and ${cells.length - SHOWN_CELLS} more` : formatList(shown);
    yield {
      at: first.at,
      message:
        `On the sheet "${first.at.sheet}" a conditional format can strike entries through: ${where}. They were read ` +
        'like any others.',
      fix: 'Look whether one is struck through. Delete what no longer counts, and take the conditional format away.',
      found: first.found,
    };
  }
}

export const examples: Examples<ReturnExample> = {
  accepts: [{ given: 'Nothing struck through', return: {} }],
  rejects: [
    {
      given: 'A figure struck through',
      return: {
        deviations: [
          {
            kind: 'struck-out',
            at: { file: 'green-trust.xlsx', sheet: 'Figures', cell: 'G5' },
            found: '1513',
            struck: 'all',
          },
        ],
      },
      finds: [
        {
          message: '"1513" is struck through. It was read like any other entry.',
          place: { sheet: 'Figures', cell: 'G5' },
          found: '1513',
        },
      ],
    },
    {
      given: 'Words struck through in a text',
      return: {
        deviations: [
          {
            kind: 'struck-out',
            at: { file: 'green-trust.xlsx', sheet: 'Narrative', cell: 'D5' },
            found: 'Visits rose sharply fell.',
            struck: ['rose sharply'],
          },
        ],
      },
      finds: [
        {
          message: 'In this text "rose sharply" is struck through. It was read like any other entry.',
          place: { sheet: 'Narrative', cell: 'D5' },
          found: 'Visits rose sharply fell.',
        },
      ],
    },
    {
      given: 'A conditional format that can strike through',
      return: {
        deviations: [
          {
            kind: 'struck-out',
            at: { file: 'green-trust.xlsx', sheet: 'Figures', cell: 'G5' },
            found: '1513',
            struck: 'by rule',
          },
        ],
      },
      finds: [
        {
          message:
            'On the sheet "Figures" a conditional format can strike entries through: G5. They were read like any ' +
            'others.',
          fix: 'Look whether one is struck through. Delete what no longer counts, and take the conditional format away.',
          place: { sheet: 'Figures', cell: 'G5' },
          found: '1513',
        },
      ],
    },
  ],
};
