import { measuresAskedOf, textsAskedOf } from '../../core/plan/asked';
import type { Plan } from '../../core/plan/plan';
import { partnerName } from '../../core/plan/plan-index';
import { CODES_COLUMNS, RETURN_SHEETS, RETURN_TABLES, START_LABELS } from '../../core/returns/layout';
import { longDate } from '../../core/words/english';
import type { CellDescription, LinesBlock, SheetDescription } from '../sheet';
import { entryCodeFormula } from './entry-code-formulas';
import { openValidation } from './entry-validation';
import type { Prefill, PrefilledSignOff } from './prefill';
import { progressLines, type ProgressRanges } from './progress';

type Line = readonly CellDescription[];

/**
 * The Start sheet: what to do and by when, the progress, and the sign-off.
 * @param code of what is entered
 */
export function startSheet(
  plan: Plan,
  partner: string,
  prefill: Prefill,
  ranges: ProgressRanges,
  code = '',
): SheetDescription {
  const above = [titleLines(plan, partner), aboutLines(plan, partner), stepLines(plan, partner), progressLines(ranges)];
  // One blank row stands between blocks.
  const top = above.reduce((row, { lines }) => row + lines.length + 1, 0);
  return {
    name: RETURN_SHEETS.start,
    visibility: 'visible',
    purpose: 'What to do and by when, how far the return has come, and the sign-off.',
    widths: [28, 66],
    blocks: [...above, signOffLines(plan, prefill.signOff, { code, top })],
    orientation: 'portrait',
    protected: true,
  };
}

function titleLines(plan: Plan, partner: string): LinesBlock {
  return block([
    [{ value: `${partnerName(plan, partner)}: return for ${plan.period.label}`, role: 'title' }],
    [{ value: `For the annual report on "${plan.title}", by ${plan.council.name}.`, role: 'text' }],
  ]);
}

function aboutLines(plan: Plan, partner: string): LinesBlock {
  const { period, council } = plan;
  const contact = [council.team, council.name].filter((part) => part !== undefined).join(', ');
  return block([
    [heading('About this return')],
    labelledLine(START_LABELS.partner, partnerName(plan, partner)),
    labelledLine(START_LABELS.period, `${longDate(period.start)} to ${longDate(period.end)} (${period.label})`),
    labelledLine(START_LABELS.returnBy, longDate(period.returnBy)),
    labelledLine(START_LABELS.contact, contact),
    [
      label('E-mail'),
      {
        value: council.email,
        role: 'link',
        link: { to: `mailto:${council.email}`, tooltip: `Write to ${council.name}` },
      },
    ],
    ...(council.telephone === undefined ? [] : [labelledLine('Telephone', council.telephone)]),
  ]);
}

function stepLines(plan: Plan, partner: string): LinesBlock {
  const { noun, returnBy } = plan.period;
  const texts = textsAskedOf(plan, partner).length;
  const figures = measuresAskedOf(plan, partner).length;
  const asked: readonly string[] = [
    ...(figures > 0
      ? [
          `On the sheet ${RETURN_SHEETS.figures}, enter this ${noun}'s figures in the shaded cells. ` +
            `The sheet ${RETURN_SHEETS.definitions} says what counts.`,
        ]
      : []),
    ...(figures > 0
      ? ['Where a figure isn\'t exact, choose a qualifier such as "over" or "about". Say in Source where it is from.']
      : []),
    ...(figures > 0 ? ['Read the column Check. Correct what it asks about, or explain it in the comment.'] : []),
    ...(texts > 0 ? [`On the sheet ${RETURN_SHEETS.narrative}, write a paragraph or two for each priority.`] : []),
    `Sign off below, save the workbook and e-mail it to ${plan.council.email} by ${longDate(returnBy)}.`,
  ];
  return block([[heading('What to do')], ...asked.map((step, index) => labelledLine(`Step ${index + 1}`, step))]);
}

const WHAT_SIGNING_MEANS =
  'By filling in the four shaded cells below you confirm that the figures and texts in this return are correct to ' +
  'the best of your knowledge. Type the code last: it changes with every entry, so that a change after signing is seen.';

/** @param top the row of the first line, counted from 0 */
function signOffLines(
  plan: Plan,
  signOff: PrefilledSignOff | undefined,
  { code, top }: { code: string; top: number },
): LinesBlock {
  const { name, role, date, signedCode, signature } = START_LABELS;
  const typedCode = signOff?.code ?? (signOff?.signsAsPrinted ? code : undefined);
  const typed = [signOff?.name, signOff?.role, signOff?.date, typedCode].map((each) => each ?? '');
  const entries: readonly Line[] = [
    entryLine(name, signOff?.name, openValidation(name, 'Your first and last name.')),
    entryLine(
      role,
      signOff?.role,
      openValidation(role, 'What you do at your organisation, such as "Performance manager".'),
    ),
    [label(date), dateCell(plan, signOff?.date)],
  ];
  const [firstEntry, codeRow] = [top + 3, top + 3 + entries.length];
  const codeAddress = `$B$${codeRow}`;
  const entryAddresses = [...entries.map((_, index) => `$B$${firstEntry + index}`), `$B$${codeRow + 1}`];
  return block([
    [heading('Sign-off')],
    labelledLine('What signing means', WHAT_SIGNING_MEANS),
    ...entries,
    [label(START_LABELS.code), { value: Number(code), formula: entryCodeFormula(CODES_RANGE), role: 'text' }],
    entryLine(signedCode, typedCode, openValidation(signedCode, 'The six digits that stand above, as they are now.')),
    [
      label(signature),
      {
        value: signatureWords(typed, code),
        formula: signatureFormula(entryAddresses, codeAddress),
        role: 'text',
      },
    ],
  ]);
}

/** The column of what the rows add to the code, on the very hidden sheet. */
const CODES_RANGE = `${RETURN_TABLES.codes}[${CODES_COLUMNS[2]}]`;

const SIGNATURE_WORDS = {
  none: 'Not signed yet',
  begun: 'Not signed yet: fill in all four shaded cells above',
  changed: 'Changed since signing: see whether all is right, then type the code as it is now',
  signed: 'Signed, and nothing was changed since',
} as const;

/** @param entries the addresses of name, role, date and typed code */
function signatureFormula(entries: readonly string[], code: string): string {
  const { none, begun, changed, signed } = SIGNATURE_WORDS;
  const typedCode = `SUBSTITUTE(${entries.at(-1) ?? ''}&""," ","")`;
  const blanks = entries.map((entry) => `(LEN(TRIM(${entry}))=0)`).join('+');
  const words = `IF(${blanks}=${entries.length},"${none}",IF(${blanks}>0,"${begun}","${signed}"))`;
  return `IF(AND(LEN(${typedCode})>0,${typedCode}<>${code}&""),"${changed}",${words})`;
}

/**
 * The result of `signatureFormula`.
 * @param typed name, role, date and code; blanks as empty texts
 */
export function signatureWords(typed: readonly string[], code: string): string {
  const typedCode = (typed.at(-1) ?? '').replaceAll(' ', '');
  if (typedCode !== '' && typedCode !== code) return SIGNATURE_WORDS.changed;
  const blanks = typed.filter((each) => each.trim() === '').length;
  if (blanks === typed.length) return SIGNATURE_WORDS.none;
  return blanks > 0 ? SIGNATURE_WORDS.begun : SIGNATURE_WORDS.signed;
}

function dateCell({ period }: Plan, date: string | undefined): CellDescription {
  return {
    value: date ?? null,
    role: 'entry',
    format: { kind: 'date' },
    validation: {
      rule: { kind: 'date', min: period.start },
      prompt: {
        title: START_LABELS.date,
        text: `The day on which you sign off, such as ${longDate(period.returnBy)}.`,
      },
      alert: {
        style: 'warning',
        title: 'Is this right?',
        text: `A date is asked for, such as ${longDate(period.returnBy)}.`,
      },
    },
  };
}

function block(lines: readonly Line[]): LinesBlock {
  return { kind: 'lines', lines };
}

function heading(value: string): CellDescription {
  return { value, role: 'heading' };
}

function label(value: string): CellDescription {
  return { value, role: 'label' };
}

function labelledLine(name: string, value: string): Line {
  return [label(name), { value, role: 'text' }];
}

function entryLine(name: string, value: string | undefined, validation: CellDescription['validation']): Line {
  return [label(name), { value: value ?? null, role: 'entry', format: { kind: 'text' }, validation }];
}
