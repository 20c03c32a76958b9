import { COUNCIL_SHEET_NAMES } from '../council-sheets';
import { makeFinding, type CheckDescription, type Finding, type FindingDetails } from '../finding';
import type { Place } from '../place';

/** A check of all returns together, which has no `find`: consolidation makes its findings as it goes. */
export interface ConsolidationCheck extends CheckDescription {
  family: 'consolidation';
  /**
   * 'a file comes in': the findings are kept with the return. 'consolidating': they are made anew each time that
   * something is added, taken out or decided.
   */
  foundWhen: 'a file comes in' | 'consolidating';
}

const ROWS = {
  'owed-return': {
    foundWhen: 'consolidating',
    severity: 'query',
    title: 'A return has not come in',
    why:
      'What a partner owes is shown as not received, never as a failure. The council can only ask for it, so it ' +
      'is no error of anybody.',
    fix: 'Ask the partner for the return, and add it when it comes.',
  },
  'late-return': {
    foundWhen: 'consolidating',
    severity: 'note',
    title: 'A return came in late',
    why: 'A late return counts in full; when it came is kept for the record.',
    fix: `Nothing to do. If it came in earlier, note the date on the ${COUNCIL_SHEET_NAMES.receipts} sheet.`,
  },
  'unused-return': {
    foundWhen: 'a file comes in',
    severity: 'note',
    title: 'A return was set aside',
    why: 'A return of another plan, period or partner would mix figures that do not belong together.',
    fix: "Ask the partner for this period's return, or leave the file out.",
  },
  'gone-return': {
    foundWhen: 'a file comes in',
    severity: 'query',
    title: 'A return that was there before is gone',
    why:
      'Only council workbooks that were updated by version 0.1.0 or earlier say so: a file that was not among the ' +
      'returns took its values with it. Now what came in stays in until it is taken out.',
    fix: 'Add the file again, unless it was taken out on purpose.',
  },
  'unreadable-file': {
    foundWhen: 'a file comes in',
    severity: 'error',
    title: "A file that can't be read",
    why: 'One broken file must not stop the others, and must not be forgotten.',
    fix: 'Ask for the return again, as the message says.',
  },
  'unasked-entry': {
    foundWhen: 'a file comes in',
    severity: 'query',
    title: 'An entry that the plan does not ask for',
    why: 'Nothing that a partner sent is dropped in silence.',
    fix: 'See whether the measure has another id now, and ask the partner to enter it there.',
  },
  'changed-answer': {
    foundWhen: 'a file comes in',
    severity: 'query',
    title: 'An entry of another kind than the plan asks for',
    why: 'A number given for one question cannot stand as the answer to another.',
    fix: 'Issue the return again, and ask the partner for the entry.',
  },
  'duplicate-return': {
    foundWhen: 'consolidating',
    severity: 'note',
    title: 'More than one return from a partner',
    why: 'All of them are read and held against each other; where they differ, a finding of its own says so.',
    fix: 'Nothing to do where they agree. Leave out a file that should not count.',
  },
  'replaced-return': {
    foundWhen: 'consolidating',
    severity: 'note',
    title: 'A return that a newer one has replaced',
    why:
      'A partner corrects a return by sending another, often under another name. The one that was signed off later ' +
      'counts or, where that does not say it, the one that came in later; the earlier one is kept whole.',
    fix:
      'Nothing to do. To have the earlier one back, take the newer one out; to have both count and be held against ' +
      'each other, bring the earlier one back.',
  },
  'emptied-entry': {
    foundWhen: 'consolidating',
    severity: 'query',
    title: 'A blank where an earlier return of the partner had something',
    why: 'A value that was taken back and one that was forgotten look the same, so the earlier one is named.',
    fix:
      'Ask the partner which is meant. If the earlier value still holds, ask for a return that has it, or bring the ' +
      'earlier return back.',
  },
  'filled-blank': {
    foundWhen: 'consolidating',
    severity: 'note',
    title: "A blank filled from the partner's other return",
    why: 'A blank says nothing against a value, so the value is used.',
    fix: 'Nothing to do, unless the partner meant to take the value back.',
  },
  'narrower-value': {
    foundWhen: 'consolidating',
    severity: 'note',
    title: 'Two values that agree, one of them more exact',
    why: '"Over 5,000" and 5,120 can both be true; the more exact one says more and is used.',
    fix: 'Nothing to do.',
  },
  'conflicting-values': {
    foundWhen: 'consolidating',
    severity: 'query',
    title: 'Two values that disagree',
    why:
      'Neither is chosen in silence. It is a query, not an error: each value is sound alone, and an officer may ' +
      'settle it with a reason.',
    fix: `Ask which value is right, then choose it on the ${COUNCIL_SHEET_NAMES.decisions} sheet and give the reason.`,
  },
  'conflicting-texts': {
    foundWhen: 'consolidating',
    severity: 'query',
    title: 'Two texts from one partner for one priority',
    why: 'Only one of them can be meant for the report, and it is not for a program to say which.',
    fix: `Ask which text is meant, then choose it on the ${COUNCIL_SHEET_NAMES.decisions} sheet and give the reason.`,
  },
  'unused-choice': {
    foundWhen: 'consolidating',
    severity: 'query',
    title: 'A choice that could not be used',
    why: 'A choice that settles nothing may be meant for something else.',
    fix: `Choose one of the files named on the ${COUNCIL_SHEET_NAMES.decisions} sheet, or take the choice out.`,
  },
  'disagreeing-previous': {
    foundWhen: 'consolidating',
    severity: 'query',
    title: 'Different values for the period before',
    why: 'An increase or a decrease is measured against that value, so there must be one only.',
    fix: 'Put the right value into the plan.',
  },
  'differing-decision': {
    foundWhen: 'consolidating',
    severity: 'query',
    title: 'One thing decided in two ways',
    why: 'A decision typed into the council workbook and one in the decisions file may both be meant.',
    fix: 'Make both say the same, or take one of them out.',
  },
  'unclear-decision': {
    foundWhen: 'consolidating',
    severity: 'query',
    title: 'A decision that is not complete',
    why: 'The council answers for a decision with who took it and why, so one without them is not taken.',
    fix: `Fill in the decision, the reason and the name on the ${COUNCIL_SHEET_NAMES.decisions} sheet.`,
  },
  'undated-decision': {
    foundWhen: 'consolidating',
    severity: 'note',
    title: 'A decision without a date',
    why: 'Of two decisions about one thing the later holds, and the record should say when each was taken.',
    fix: `Type the date of the decision on the ${COUNCIL_SHEET_NAMES.decisions} sheet.`,
  },
  'council-figure': {
    foundWhen: 'consolidating',
    severity: 'note',
    title: "A figure of the council's own",
    why: "A figure that the council enters is the council's, never the partner's. Whose it is stands beside it everywhere.",
    fix: `Nothing to do. To use the partner's figure again, clear the row on the ${COUNCIL_SHEET_NAMES.councilFigures} sheet.`,
  },
  'unclear-council-figure': {
    foundWhen: 'consolidating',
    severity: 'query',
    title: "A figure of the council's own that is not complete",
    why: 'The report says who entered such a figure, when and why, so one without them is kept and not used.',
    fix: `Fill in the row on the ${COUNCIL_SHEET_NAMES.councilFigures} sheet, or clear it.`,
  },
  'unusable-council-figure': {
    foundWhen: 'consolidating',
    severity: 'error',
    title: "A figure of the council's own that can't be used",
    why: "The council's figures are read as a partner's are, and must be as clear.",
    fix: `Correct the figure on the ${COUNCIL_SHEET_NAMES.councilFigures} sheet.`,
  },
  'figure-typed-over': {
    foundWhen: 'consolidating',
    severity: 'query',
    title: 'Something typed over what a partner sent',
    why:
      "What is typed over a partner's figure or text is nobody's until somebody says whose: published as it stands it " +
      "would be put into the partner's mouth. What was sent is used, and what was typed is kept.",
    fix: `Complete its row on the ${COUNCIL_SHEET_NAMES.councilFigures} sheet, or clear it.`,
  },
  'council-figure-outdated': {
    foundWhen: 'consolidating',
    severity: 'query',
    title: "A figure of the council's own whose partner has sent another",
    why:
      "The council entered its figure in place of the partner's as it was then. Where the partner has sent another " +
      'since, the correction may be in it already.',
    fix:
      `See which figure is right. To confirm the council's, date it anew on the ` +
      `${COUNCIL_SHEET_NAMES.councilFigures} sheet; to use the partner's, clear its row there.`,
  },
  'decision-outdated': {
    foundWhen: 'consolidating',
    severity: 'query',
    title: 'A decision taken on other figures or texts',
    why:
      'A decision keeps what it was taken on. Where that has moved since, the decision may no longer be right, and ' +
      'only an officer can say whether it is: it stays as it is until it is confirmed or changed.',
    fix:
      `See whether the decision still holds. To confirm it, date it anew on the ${COUNCIL_SHEET_NAMES.decisions} ` +
      'sheet; otherwise change it.',
  },
  'choice-outdated': {
    foundWhen: 'consolidating',
    severity: 'query',
    title: 'A choice made between other values or texts',
    why: 'A choice between values keeps what they were. Where one of them has moved, another might be chosen now.',
    fix:
      `See whether the choice still holds. To confirm it, date it anew on the ${COUNCIL_SHEET_NAMES.decisions} ` +
      'sheet; otherwise change it.',
  },
  'edit-outdated': {
    foundWhen: 'consolidating',
    severity: 'query',
    title: 'An edited text whose figures or texts have changed',
    why: "An officer's text stands in the report in place of ours, and may still say what was true when it was typed.",
    fix:
      `Compare the two texts on the ${COUNCIL_SHEET_NAMES.narrative} sheet, and edit yours. Where it is right as it ` +
      'is, type Confirmed into its Check cell.',
  },
} as const satisfies Record<string, Omit<ConsolidationCheck, 'id' | 'family'>>;

export type ConsolidationCheckId = keyof typeof ROWS;

/** All consolidation checks, in the order in which people read about them. */
export const CONSOLIDATION_CHECKS: readonly ConsolidationCheck[] = Object.entries(ROWS).map(([id, check]) => ({
  family: 'consolidation',
  id,
  ...check,
}));

const CHECK_BY_ID: ReadonlyMap<string, ConsolidationCheck> = new Map(
  CONSOLIDATION_CHECKS.map((check) => [check.id, check]),
);

/** The consolidation check that made a finding; undefined for another check's finding or a later version's. */
export const consolidationCheckOf = ({ check }: Pick<Finding, 'check'>): ConsolidationCheck | undefined =>
  CHECK_BY_ID.get(check);

export function consolidationFinding(
  id: ConsolidationCheckId,
  { place, ...details }: FindingDetails & { place: Place },
): Finding {
  return makeFinding({ id, ...ROWS[id] }, place, details);
}

/** The finding about a file that can't be read, with the message and the fix of its Trouble. */
export function unreadableFileFinding({ file, ...said }: { file: string; message: string; fix: string }): Finding {
  return consolidationFinding('unreadable-file', { place: { file }, ...said });
}

export const isOfCouncilFigure = ({ check }: Pick<Finding, 'check'>): boolean =>
  check === ('council-figure' satisfies ConsolidationCheckId);

export const isOfUnreadableFile = ({ check }: Pick<Finding, 'check'>): boolean =>
  check === ('unreadable-file' satisfies ConsolidationCheckId);
