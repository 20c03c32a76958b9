import type { Plan } from '../../core/plan/plan';
import { FIGURES_TABLE, RETURN_SHEETS, RETURN_TABLES, SHORTHAND } from '../../core/returns/layout';
import { PROVISIONAL_WORDS as WORDS } from '../../core/status/outcome-words';
import { ABSENCE_WORDS } from '../../core/values/absence';
import { formatNumber } from '../../core/words/english';
import type { LinesBlock, SheetDescription } from '../sheet';
import { BEGINNINGS } from './check-messages';
import { tableAddresses } from './table-addresses';

type NoteLine = readonly [about: string, meaning: string];

/** Whether the partner is asked for figures and for texts; notes about what isn't asked are left out. */
interface AskedParts {
  figures: boolean;
  texts: boolean;
}

/** The Notes sheet: what the shorthand, words and columns mean, and what happens with what is entered. */
export function returnNotesSheet(plan: Plan, asked: AskedParts): SheetDescription {
  const said = 'What the shorthand and the words in this workbook mean.';
  const intro: LinesBlock = {
    kind: 'lines',
    lines: [[{ value: 'Notes', role: 'title' }], [{ value: said, role: 'text' }]],
  };
  const { headerRow } = tableAddresses(intro, []);
  return {
    name: RETURN_SHEETS.notes,
    visibility: 'visible',
    purpose: said,
    widths: [28, 66],
    blocks: [
      intro,
      {
        kind: 'table',
        name: RETURN_TABLES.notes,
        columns: [{ header: 'About' }, { header: 'Meaning' }],
        rows: allNotes(plan, asked).map(([about, meaning]) => [
          { value: about, role: 'label' as const },
          { value: meaning, role: 'text' as const },
        ]),
      },
    ],
    frozenRows: headerRow + 1,
    orientation: 'portrait',
    repeatedRow: headerRow + 1,
    protected: true,
  };
}

function allNotes(plan: Plan, { figures, texts }: AskedParts): readonly NoteLine[] {
  return [
    [
      'Shaded cells',
      'Cells to type into. All others are locked, so that nothing is changed by accident; there is no password.',
    ],
    ...(figures ? entryNotes(plan) : []),
    ['Pasting', 'Pasting from another workbook can carry its formats along. Paste values only: Paste special, Values.'],
    ...(figures ? qualifierNotes(plan) : []),
    [
      `${figures && texts ? 'Check and Words' : figures ? 'Check' : 'Words'}: "${BEGINNINGS.toDo}"`,
      'Nothing is entered yet.',
    ],
    ...(figures ? [...computedNotes(plan), ...shorthandNotes(plan)] : []),
    ...afterwards(plan),
  ];
}

function entryNotes({ period }: Plan): readonly NoteLine[] {
  return [
    ['Numbers', 'Type digits, without words or units: 1513. Commas between thousands may be left out.'],
    [
      'Percentages',
      'Type the number with its sign: 97%. Look at what the cell then shows: 97%, not 9700% and not 0.97%.',
    ],
    [
      'Numerator and denominator',
      'The two numbers that a percentage or a rate is worked out from. Give both or neither; where both are given, ' +
        `the cell under "${FIGURES_TABLE.value.header(period.noun)}" may be left blank.`,
    ],
    [
      'None and not known',
      'Type 0 where there were none. Where you have no figure, leave the cell blank and say why in the comment: ' +
        'a blank is never taken for 0.',
    ],
  ];
}

function qualifierNotes({ aboutMargin }: Plan): readonly NoteLine[] {
  return [
    ['Qualifier: blank or exactly', 'The figure is as it stands.'],
    ['Qualifier: over, under', 'More than the figure, or less than it; the figure itself is not meant.'],
    ['Qualifier: at least, at most', 'The figure or more, or the figure or less.'],
    [
      'Qualifier: about',
      `Up to ${formatNumber(aboutMargin, Number.isInteger(aboutMargin) ? 0 : 1)}% more or less than the figure.`,
    ],
  ];
}

function computedNotes({ period }: Plan): readonly NoteLine[] {
  return [
    [`Check: "${BEGINNINGS.fix}"`, "The entry can't be used as it stands."],
    [
      `Check: "${BEGINNINGS.explain}"`,
      'The entry may well be right but is unusual. Correct it, or say in the comment why it is right.',
    ],
    [`Check: "${BEGINNINGS.notDue}"`, 'The measure is due in a later period. You may leave it blank.'],
    ['Check: blank', 'There is nothing to correct or explain.'],
    [
      FIGURES_TABLE.status.header,
      'The entry held against its target. The council decides on statuses once all returns are in. ' +
        `Blank until something is entered; measures without a target for this ${period.noun} have none.`,
    ],
    [WORDS['nearly met'], 'The target is missed by no more than the tolerance that Definitions gives.'],
    [
      WORDS['not known'],
      'There is nothing to compare with, the qualifier reaches to both sides of the target, ' +
        "or the entry can't be used as it stands.",
    ],
  ];
}

function shorthandNotes({ period }: Plan): readonly NoteLine[] {
  return [
    [
      'No figure to give',
      'Choose why as the qualifier (from the list of a choice), or type the shorthand in place of the value, and say ' +
        'more in the comment: it counts as entered once the comment gives the reason.',
    ],
    [
      SHORTHAND.notAvailable,
      'Not available: you have no figure, and it stays owed. The report may print your reason. ' +
        `Under "${FIGURES_TABLE.lastYear.header(period.noun)}": the council has no value.`,
    ],
    [
      SHORTHAND.notApplicable,
      `Not applicable: it does not apply this ${period.noun}. The report may print your reason. ` +
        "In the council's cells: it isn't asked for, or there is nothing to say.",
    ],
    [
      ABSENCE_WORDS['none-arose'].word,
      `No case arose this ${period.noun} that could be counted. Type 0 where the number itself is 0. ` +
        'The report may print your reason.',
    ],
    [
      ABSENCE_WORDS.confidential.shorthand,
      'Confidential: nothing is published, neither the value nor your reason. A value beside the qualifier ' +
        '"confidential" is seen by the council\'s officers alone.',
    ],
    ['[low]', 'More than 0, but rounds to 0.'],
  ];
}

function afterwards({ council, partnership }: Plan): readonly NoteLine[] {
  return [
    [
      'What happens next',
      `${council.name} checks what you send, asks where something is unclear, and publishes it in the annual report ` +
        `of ${partnership.name}. Leave out anything that would let a reader recognise a person.`,
    ],
    [
      'Other programs',
      'This workbook works in Excel, Excel for the web and LibreOffice. ' +
        'Save it as .xlsx or .ods and send the whole workbook.',
    ],
  ];
}
