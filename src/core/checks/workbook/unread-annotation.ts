import { groupBy } from '../../group-by';
import type { Deviation } from '../../returns/partner-return';
import { formatCount } from '../../words/english';
import type { FindingAt, WorkbookCheck } from '../check';
import type { Examples, ReturnExample } from '../example';
import { inQuotes } from '../message-words';
import { deviationsOf } from '../return-in-context';

type AnnotationDeviation = Extract<Deviation, { kind: 'annotation' }>;

/** How annotations of each kind are told of, one or several on a sheet. */
const SAID = {
  drawing: {
    one: (text: string, where: string) => `Drawn text lies over the sheet${where} and isn't read. It says ${text}.`,
    several: (count: number, where: string) =>
      `${formatCount(count, 'drawn text')} lie over the sheet${where} and aren't read.`,
  },
  note: {
    one: (text: string, where: string) => `A note is attached to a cell${where} and isn't read. It says ${text}.`,
    several: (count: number, where: string) =>
      `${formatCount(count, 'note')} are attached to cells${where} and aren't read.`,
  },
} as const;

export const checks: readonly WorkbookCheck[] = [
  {
    ...annotationCheck('drawing'),
    id: 'drawn-text',
    title: 'A text box or shape with text over a sheet',
    why:
      'What stands in a text box, a shape or a diagram is in no cell, so no program finds it. Whoever drew it may think ' +
      'that it was read: as a remark, or as the answer itself.',
    fix: 'Put the text into the cell that it answers or into the comment of the measure that it is about, and delete the drawing.',
  },
  {
    ...annotationCheck('note'),
    id: 'cell-note',
    title: 'A note or comment on a cell',
    why:
      "Notes and comments on cells aren't read, and whoever wrote them may think that they were. The comment that is " +
      'read is the one in the column of that name.',
    fix: 'If the council should know it, put it into the comment of the measure that it is about.',
  },
];

function annotationCheck(
  kind: AnnotationDeviation['of'],
): Pick<WorkbookCheck, 'family' | 'about' | 'severity' | 'find'> {
  return {
    family: 'workbook',
    about: 'workbook',
    severity: 'note',
    *find(context) {
      const found = deviationsOf(context, 'annotation').filter((each) => each.of === kind);
      for (const all of groupBy(found, ({ sheet }) => sheet).values()) yield findingOn(kind, all);
    },
  };
}

/** One finding for each sheet, at the first annotation on it. */
function findingOn(
  kind: AnnotationDeviation['of'],
  [first, ...rest]: readonly [AnnotationDeviation, ...AnnotationDeviation[]],
): FindingAt {
  const { sheet, at, text } = first;
  const words = SAID[kind];
  const quoted = text === '' ? 'nothing' : inQuotes(text);
  const whereFirst = at === undefined ? '' : kind === 'note' ? `, ${at.cell},` : ` near ${at.cell}`;
  const cells = [first, ...rest].flatMap((each) => (each.at ? [each.at.cell] : []));
  const message =
    rest.length === 0
      ? words.one(quoted, `${kind === 'note' ? ' of the sheet' : ''} "${sheet}"${whereFirst}`)
      : `${words.several(rest.length + 1, `${kind === 'note' ? ' of the sheet' : ''} "${sheet}"${cellsShown(cells)}`)} ` +
        `The first says ${quoted}.`;
  return { ...(at ? { at } : { sheet }), message, found: text };
}

const SHOWN_CELLS = 5;

function cellsShown(cells: readonly string[]): string {
  if (cells.length === 0) return '';
  const more = cells.length - SHOWN_CELLS;
  return ` (${cells.slice(0, SHOWN_CELLS).join(', ')}${more > 0 ? ` and ${more} more` : ''})`;
}

const ON_FIGURES = { file: 'green-trust.xlsx', sheet: 'Figures', cell: 'G5' };

export const examples: Readonly<Record<string, Examples<ReturnExample>>> = {
  'drawn-text': {
    accepts: [
      { given: 'Nothing drawn', return: {} },
      {
        given: 'A note, which another check tells of',
        return: { deviations: [{ kind: 'annotation', of: 'note', sheet: 'Figures', text: 'Ask Jo', at: ON_FIGURES }] },
      },
    ],
    rejects: [
      {
        given: 'A text box over a cell',
        return: {
          deviations: [{ kind: 'annotation', of: 'drawing', sheet: 'Figures', text: 'Provisional', at: ON_FIGURES }],
        },
        finds: [
          {
            message: `Drawn text lies over the sheet "Figures" near G5 and isn't read. It says "Provisional".`,
            place: { sheet: 'Figures', cell: 'G5' },
            found: 'Provisional',
          },
        ],
      },
      {
        given: 'Two text boxes',
        return: {
          deviations: [
            { kind: 'annotation', of: 'drawing', sheet: 'Narrative', text: 'Our text' },
            { kind: 'annotation', of: 'drawing', sheet: 'Narrative', text: 'More of it' },
          ],
        },
        finds: [
          {
            message: `2 drawn texts lie over the sheet "Narrative" and aren't read. The first says "Our text".`,
            place: { sheet: 'Narrative' },
            found: 'Our text',
          },
        ],
      },
    ],
  },
  'cell-note': {
    accepts: [{ given: 'No notes', return: {} }],
    rejects: [
      {
        given: 'A note on a cell',
        return: { deviations: [{ kind: 'annotation', of: 'note', sheet: 'Figures', text: 'Ask Jo', at: ON_FIGURES }] },
        finds: [
          {
            message: `A note is attached to a cell of the sheet "Figures", G5, and isn't read. It says "Ask Jo".`,
            place: { sheet: 'Figures', cell: 'G5' },
            found: 'Ask Jo',
          },
        ],
      },
    ],
  },
};
