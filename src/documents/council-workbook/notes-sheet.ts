import { STATUS_KINDS, statusWord, type StatusKind } from '../../core/plan/status-kind';
import type { Plan } from '../../core/plan/plan';
import { longDate } from '../../core/words/english';
import { NOT_APPLICABLE, NOT_AVAILABLE } from '../return-workbook/shorthand';
import { TONE_SIGNS } from '../report';
import type { SheetDescription } from '../sheet';
import { toneOf } from '../status-tone';
import { COUNCIL_SHEETS, COUNCIL_TABLES, NOTE_COLUMNS, USED_WORDS } from './layout';
import { listSheet, words } from './list-sheet';

/** What the shorthand, the signs and the words of the other sheets mean, and which checks were not made. */
export function notesSheet(plan: Plan): SheetDescription {
  const notes = [...periodNotes(plan), ...statusNotes(plan), ...WORDS, ...switchedOffNotes(plan)];
  return listSheet({
    name: COUNCIL_SHEETS.notes,
    table: COUNCIL_TABLES.notes,
    title: 'Notes',
    purpose: 'What the words, signs and shorthand on the other sheets mean.',
    columns: NOTE_COLUMNS,
    keyColumns: 1,
    rows: notes.map(([term, meaning]) => ({ term: { value: term, role: 'label' as const }, meaning: words(meaning) })),
  });
}

type Note = readonly [term: string, meaning: string];

function periodNotes({ period, aboutMargin }: Plan): readonly Note[] {
  return [
    [period.label, `${longDate(period.start)} to ${longDate(period.end)}.`],
    ['About', `A value qualified by "about" is taken to be right within ${aboutMargin}% either way.`],
  ];
}

const STATUS_NOTES: Record<StatusKind, string> = {
  'achieved': 'The targets are met.',
  'partly-achieved': 'Some of the targets are met, or nearly met.',
  'not-achieved': 'None of the targets is met or nearly met.',
  'not-received': 'A partner has not sent what the status is decided on. Who owes it is named. It is not a failure.',
  'needs-decision': 'No rule decides. An officer does, on the Decisions sheet.',
  'not-due': 'The target is not due in this period.',
  'not-applicable': 'The priority no longer applies.',
};

function statusNotes(plan: Plan): readonly Note[] {
  return STATUS_KINDS.map((kind) => [`${TONE_SIGNS[toneOf(kind)]} ${statusWord(kind, plan)}`, STATUS_NOTES[kind]]);
}

const WORDS: readonly Note[] = [
  [
    'Basis',
    'What a status rests on: a figure, a milestone, a decision by an officer, or nothing where something is missing.',
  ],
  [
    '(a), (b)',
    'The measures that decide on a priority. They are named under the priority; where a cell has no letters, it holds for all of them.',
  ],
  [NOT_AVAILABLE, 'Not available: nothing was given.'],
  [NOT_APPLICABLE, 'Not applicable: nothing is asked.'],
  ['Blank cell', 'Nothing was entered, and nothing had to be.'],
  [USED_WORDS.used, 'The value that the status and the report rest on.'],
  [USED_WORDS.agrees, 'The value agrees with the one used, which is as exact or more so.'],
  [USED_WORDS.conflict, 'The value disagrees with another one. Neither is used until an officer chooses.'],
  [USED_WORDS.notChosen, 'The value disagrees with the one that an officer chose.'],
  [USED_WORDS.inError, "What stands in the return can't be used until it is corrected. It is shown as it was found."],
  [USED_WORDS.blank, 'The return has come in without it.'],
  [USED_WORDS.owed, 'No return has come in from the partner.'],
];

function switchedOffNotes(plan: Plan): readonly Note[] {
  return plan.switchedOff.map(({ check, reason }) => [`Check switched off: ${check}`, reason]);
}
