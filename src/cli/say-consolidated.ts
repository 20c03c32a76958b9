import { COUNCIL_SHEET_NAMES } from '../core/council-sheets';
import { isOfCouncilFigure, unreadableFileFinding } from '../core/consolidation/checks';
import { returnCounts } from '../core/consolidation/receipts';
import type { Conflict, Receipt } from '../core/consolidation/types';
import type { Plan } from '../core/plan/plan';
import { absenceClause, publicReason } from '../core/narrative/absence-sentence';
import { headlineSentences } from '../core/narrative/headline-block';
import { measuresAskedOf } from '../core/plan/asked';
import { measureTitle, partnerName, partnerNames } from '../core/plan/plan-index';
import { statusWord } from '../core/plan/status-kind';
import type { Outcome } from '../core/status/outcome';
import { ABSENCE_WORDS } from '../core/values/absence';
import { capitalise, formatCount, formatList, longDate, spellNumber } from '../core/words/english';
import type { YearResults } from '../documents/council-workbook';
import { partnerNameOf, type CheckedFile } from '../workflows/check-return';
import type { YearChange } from '../workflows/council-year/year-change';
import { printable, tally, type Terminal } from './terminal';

/** One line for a file as it has been read. */
export function sayRead(checked: CheckedFile, terminal: Terminal): void {
  if (!checked.readable) {
    const what = checked.trouble.code === 'council-workbook' ? 'passed over' : "can't be read";
    terminal.say(
      `  ${printable(checked.file)}: ${what}. ${printable(`${checked.trouble.message} ${checked.trouble.fix}`)}`,
    );
    return;
  }
  terminal.say(`  ${printable(checked.file)}: ${printable(partnerNameOf(checked.return))}, ${tally(checked.findings)}`);
}

/** Files of the earlier council workbook that stay in though they didn't come again, and how to take one out. */
export function sayStayed(stayed: readonly string[], terminal: Terminal): void {
  if (stayed.length === 0) return;
  const files = formatList(stayed.map(printable));
  terminal.say(`Kept from the earlier council workbook: ${files}. To leave one out, name it after --take-out.`);
}

/** What is otherwise than in the earlier council workbook: returns, figures and texts, statuses. */
export function sayChanged({ returns, values, statuses }: YearChange, terminal: Terminal): void {
  for (const each of returns) terminal.say(printable(each));
  if (values.length + statuses.length === 0) return;
  terminal.say('Changed since the earlier council workbook:');
  for (const each of values) terminal.say(`  ${printable(each)}`);
  for (const { ref, was, is } of statuses) terminal.say(`  ${ref}: ${was}, now ${is}.`);
}

/** What came of it: what is owed and by whom, what is to be decided, the headline, where the file is. */
export function sayConsolidated(state: YearResults, out: string, terminal: Terminal): void {
  const { plan, statuses, consolidated, headline } = state;
  const { asked, received, late } = returnCounts(consolidated.receipts);
  const found = [...state.unreadable.map(unreadableFileFinding), ...state.findings];
  terminal.say();
  const afterDue = late > 0 ? `, ${late} of them after ${longDate(plan.period.returnBy)}` : '';
  terminal.say(`${received} of ${formatCount(asked, 'return')} received${afterDue}. Findings: ${tally(found)}.`);
  for (const line of [...owedLines(state, consolidated.receipts), ...absentLines(state)]) terminal.say(line);
  for (const conflict of consolidated.conflicts) terminal.say(conflictLine(plan, conflict));
  const open = statuses.filter(({ published }) => published === 'needs-decision');
  if (open.length > 0)
    terminal.say(`${statusWord('needs-decision', plan)}: ${formatList(open.map(({ priority }) => priority))}.`);
  const decided = statuses.filter(({ decision }) => decision !== undefined);
  if (decided.length > 0)
    terminal.say(
      `Decided by an officer, with the reason kept: ${formatList(decided.map(({ priority }) => priority))}.`,
    );
  for (const { message } of consolidated.findings.filter(isOfCouncilFigure)) terminal.say(printable(message));
  for (const { message } of state.typed) terminal.say(`To complete: ${printable(message)}`);
  for (const { message } of state.outdatedFindings) terminal.say(`To look at again: ${printable(message)}`);
  if (state.outdatedFindings.length > 0) terminal.say(CONFIRMING);
  terminal.say(headlineSentences(headline, plan).join(' '));
  terminal.say(`Council workbook written: ${out}.`);
}

const CONFIRMING = [
  `To confirm a decision, date it anew on the ${COUNCIL_SHEET_NAMES.decisions} sheet; to confirm a text,`,
  `type Confirmed into its Check cell on the ${COUNCIL_SHEET_NAMES.narrative} sheet. Otherwise change them.`,
].join(' ');

function conflictLine(plan: Plan, { measure, priority, values, choice }: Conflict): string {
  const text = `the text of ${formatList(
    partnerNames(
      plan,
      values.map(({ partner }) => partner),
    ),
  )} for ${priority}`;
  const name = measure === undefined ? text : `${priority}, ${measureTitle(plan, measure)}`;
  const said = formatList(values.map(({ shown, source }) => `${printable(shown)} (${printable(source.file)})`));
  const outcome = choice
    ? `Settled: ${printable(choice.file)}.`
    : `To be settled on the ${COUNCIL_SHEET_NAMES.decisions} sheet.`;
  return `${capitalise(spellNumber(values.length))} ${measure === undefined ? 'versions of' : 'values for'} ${name}: ${said}. ${outcome}`;
}

/** Who owes what to which priority, and which returns have not come in at all. */
function owedLines({ plan, statuses }: YearResults, receipts: readonly Receipt[]): readonly string[] {
  const silent = receipts.filter(({ state }) => state === 'not received').map(({ partner }) => partner);
  const returns = silent.map(
    (partner) =>
      `Owed: the return of ${partnerName(plan, partner)} ` +
      `(${formatCount(measuresAskedOf(plan, partner).length, 'figure')}).`,
  );
  const figures = statuses.flatMap(({ priority, owed, decision, deciding }) =>
    owed
      .filter(({ partner }) => !silent.includes(partner))
      .map(({ partner, measures }) => {
        const titles = formatList(
          measures.map((id) => `${measureTitle(plan, id)}${reasonWords(deciding, partner, id)}`),
        );
        const without = decision ? ' (decided without it)' : '';
        return `Owed by ${partnerName(plan, partner)} for ${priority}: ${titles}${without}.`;
      }),
  );
  return [...returns, ...figures];
}

/** " (not available: The counter broke in May)"; empty where the partner gave no reason. */
function reasonWords(deciding: readonly Outcome[], partner: string, measure: string): string {
  const absences = deciding.find((outcome) => outcome.measure === measure)?.evidence.absences ?? [];
  const stated = absences.find((each) => each.partner === partner);
  return stated ? ` (${ABSENCE_WORDS[stated.absence].word}: ${printable(publicReason(stated))})` : '';
}

/** Figures that partners said, with a reason, can't be given or published. */
function absentLines({ plan, statuses }: YearResults): readonly string[] {
  return statuses.flatMap(({ priority, deciding, context }) =>
    [...deciding, ...context].flatMap(({ measure, evidence: { state, absences = [] } }) => {
      const [stated] = state === 'absent' ? absences : [];
      return stated
        ? [`No figure for ${priority}, ${measureTitle(plan, measure)}: ${printable(absenceClause(plan, stated))}.`]
        : [];
    }),
  );
}
