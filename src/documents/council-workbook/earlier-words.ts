/**
 * The words that version 0.1.0 wrote. Its council workbooks have no codes beside their words and are read by these, so
 * they must never change here.
 */
export const WORDS_OF_0_1_0 = {
  used: {
    used: 'Used',
    agrees: 'Agrees',
    conflict: 'In conflict',
    notChosen: 'Not chosen',
    inError: 'To correct',
    blank: 'Not given',
    owed: 'Not received',
  },
  severity: { error: 'To correct', query: 'To explain', note: 'To know' },
  cells: {
    nothing: '[x]',
    choices: {
      'yes-no: true': 'Yes',
      'yes-no: false': 'No',
      'milestone: not started': 'Not started',
      'milestone: on track': 'On track',
      'milestone: delayed': 'Delayed',
      'milestone: completed': 'Completed',
      'milestone: dropped': 'Dropped',
    },
    /** Used where the plan has no words of its own. */
    statuses: {
      'achieved': 'Achieved',
      'partly-achieved': 'Partly achieved',
      'not-achieved': 'Not achieved',
      'not-received': 'Information not received',
      'needs-decision': 'Needs a decision',
      'not-due': 'Not yet due',
      'not-applicable': 'Not applicable',
    },
  },
} as const;

/** What the Notes sheets of version 0.1.0 said in words that are no longer used; nobody typed them. */
export const NOTES_OF_0_1_0: ReadonlySet<string> = new Set([
  'The priority no longer applies.',
  'Not available: nothing was given.',
  'Not applicable: nothing is asked.',
]);
