import { STATUS_KINDS, statusWord, type StatusKind } from '../../core/plan/status-kind';
import { disclosureThreshold } from '../../core/plan/disclosure';
import type { Plan } from '../../core/plan/plan';
import { longDate } from '../../core/words/english';
import { ABSENCE_WORDS } from '../../core/values/absence';
import { SHORTHAND } from '../../core/returns/layout';
import { OUTDATED_SIGN, TONE_SIGNS } from '../report';
import type { SheetDescription } from '../sheet';
import { toneOf } from '../status-tone';
import { COUNCIL_LAYOUT } from './layout';
import { USE_CODES } from './codes';
import { BY_COUNCIL } from './in-words';
import { listSheet, wordsCell } from './list-sheet';

/** The Notes sheet: what the words, signs and shorthand of the other sheets mean, and which checks are switched off. */
export function councilNotesSheet({ plan }: { plan: Plan }): SheetDescription {
  const notes = [
    ...periodNotes(plan),
    ...statusNotes(plan),
    ...WORDS,
    ...smallNumberNotes(plan),
    ...switchedOffNotes(plan),
  ];
  return listSheet(COUNCIL_LAYOUT.notes, plan.period.noun, {
    title: 'Notes',
    purpose: 'What the words, signs and shorthand on the other sheets mean.',
    rows: notes.map(([term, meaning]) => ({
      term: { value: term, role: 'label' as const },
      meaning: wordsCell(meaning),
    })),
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
  'needs-decision': `No rule decides. An officer does, on the ${COUNCIL_LAYOUT.decisions.sheet} sheet.`,
  'not-due': 'The target is not due in this period.',
  'not-applicable': 'The priority no longer applies, or nothing that it asks about applied in this period.',
};

function statusNotes(plan: Plan): readonly Note[] {
  return STATUS_KINDS.map((kind) => [`${TONE_SIGNS[toneOf(kind)]} ${statusWord(kind, plan)}`, STATUS_NOTES[kind]]);
}

const WORDS: readonly Note[] = [
  [
    OUTDATED_SIGN,
    'Something was decided, chosen or edited, and the figures or texts that it was made on have moved since. It stays ' +
      'as it is until an officer confirms or changes it.',
  ],
  [
    'Basis',
    'What a status rests on: a figure, a milestone, a decision by an officer, or nothing where something is missing.',
  ],
  [
    '(a), (b)',
    'The measures that decide on a priority. They are named under the priority; where a cell has no letters, ' +
      'it holds for all of them.',
  ],
  [SHORTHAND.notAvailable, 'Not available: nothing was given. Where the partner gave a reason, it is shown.'],
  [
    SHORTHAND.notApplicable,
    'Not applicable: nothing is asked, or the partner said, with a reason, that it does not apply or that none arose.',
  ],
  [
    ABSENCE_WORDS.confidential.shorthand,
    'Confidential: the partner asked that the figure is not published, with a reason. On the ' +
      `${COUNCIL_LAYOUT.figures.sheet} sheet a value marked "confidential" is for officers alone: keep it from ` +
      'whoever may not see it.',
  ],
  ['Blank cell', 'Nothing was entered, and nothing had to be.'],
  [USE_CODES.words.used, 'The value that the status and the report rest on.'],
  [
    USE_CODES.words.council,
    `A figure that the council entered itself on the ${COUNCIL_LAYOUT.councilFigures.sheet} sheet. It is used.`,
  ],
  [USE_CODES.words.replaced, "The partner's value, in place of which the council's own figure is used."],
  [
    BY_COUNCIL,
    "The figure is the council's own, and not a partner's. Who entered it, why, and from whom they have it is on the " +
      `${COUNCIL_LAYOUT.councilFigures.sheet} sheet.`,
  ],
  [USE_CODES.words.agrees, 'The value agrees with the one used, which is as exact or more so.'],
  [USE_CODES.words.conflict, 'The value disagrees with another one. Neither is used until an officer chooses.'],
  [USE_CODES.words.notChosen, 'The value disagrees with the one that an officer chose.'],
  [
    USE_CODES.words.inError,
    "What stands in the return can't be used until it is corrected. It is shown as it was found.",
  ],
  [USE_CODES.words.absent, 'The partner said why there is no figure to publish. Without a reason it stays owed.'],
  [USE_CODES.words.blank, 'The return has come in without it.'],
  [USE_CODES.words.owed, 'No return has come in from the partner.'],
  [
    COUNCIL_LAYOUT.receipts.columns.signature.header,
    'How a return is signed. In the add-in, or with the code of its entries: a change after signing is seen, and ' +
      'Findings says what is known of it. By name alone: it is not. Each shows what was signed, and none proves who signed.',
  ],
];

/** A note for each threshold below which numbers aren't published exactly. */
function smallNumberNotes(plan: Plan): readonly Note[] {
  const thresholds = plan.measures.map((measure) => disclosureThreshold(plan, measure)).filter((least) => least > 1);
  return [...new Set(thresholds)].map((threshold) => [
    `fewer than ${threshold}`,
    `A number from 1 to ${threshold - 1} that is not published exactly, so that nobody can be recognised; neither is ` +
      `what it could be worked out from. The ${COUNCIL_LAYOUT.figures.sheet} sheet, which has it, is for officers.`,
  ]);
}

function switchedOffNotes(plan: Plan): readonly Note[] {
  return plan.switchedOff.map(({ check, reason }) => [`Check switched off: ${check}`, reason]);
}
