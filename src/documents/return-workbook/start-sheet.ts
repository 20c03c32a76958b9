import { measuresAskedOf, textsAskedOf } from '../../core/plan/asked';
import type { Plan } from '../../core/plan/plan';
import { partnerName } from '../../core/plan/plan-index';
import { RETURN_SHEETS, START_LABELS } from '../../core/returns/layout';
import { longDate } from '../../core/words/english';
import type { CellDescription, LinesBlock, SheetDescription } from '../sheet';
import { openValidation } from './entry-validation';
import type { Prefill, PrefilledSignOff } from './prefill';
import { progressLines, type ProgressRanges } from './progress';

type Line = readonly CellDescription[];

/** The Start sheet: what to do and by when, the progress, and the sign-off. */
export function startSheet(plan: Plan, partner: string, prefill: Prefill, ranges: ProgressRanges): SheetDescription {
  return {
    name: RETURN_SHEETS.start,
    visibility: 'visible',
    purpose: 'What to do and by when, how far the return has come, and the sign-off.',
    widths: [28, 66],
    blocks: [
      titleLines(plan, partner),
      aboutLines(plan, partner),
      stepLines(plan, partner),
      progressLines(ranges),
      signOffLines(plan, prefill.signOff),
    ],
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

function signOffLines({ period }: Plan, signOff: PrefilledSignOff | undefined): LinesBlock {
  const { name, role, date } = START_LABELS;
  return block([
    [heading('Sign-off')],
    labelledLine(
      'What signing means',
      'By filling in the three cells below you confirm that the figures and texts in this return are correct ' +
        'to the best of your knowledge.',
    ),
    entryLine(name, signOff?.name, openValidation(name, 'Your first and last name.')),
    entryLine(
      role,
      signOff?.role,
      openValidation(role, 'What you do at your organisation, such as "Performance manager".'),
    ),
    [
      label(date),
      {
        value: signOff?.date ?? null,
        role: 'entry',
        format: { kind: 'date' },
        validation: {
          rule: { kind: 'date', min: period.start },
          prompt: { title: date, text: `The day on which you sign off, such as ${longDate(period.returnBy)}.` },
          alert: {
            style: 'warning',
            title: 'Is this right?',
            text: `A date is asked for, such as ${longDate(period.returnBy)}.`,
          },
        },
      },
    ],
  ]);
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
