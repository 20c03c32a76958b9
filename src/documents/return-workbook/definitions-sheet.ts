import { measuresAskedOf } from '../../core/plan/asked';
import type { Measure } from '../../core/plan/measure';
import type { Plan } from '../../core/plan/plan';
import { RETURN_SHEETS, RETURN_TABLES, SHORTHAND } from '../../core/returns/layout';
import { differenceWords, shownNumber, unitWords } from '../../core/words/answer-words';
import { capitalise, formatNumber, longDate } from '../../core/words/english';
import { targetWords } from '../../core/words/target-words';
import type { LinesBlock, SheetDescription } from '../sheet';
import { tableAddresses } from './table-addresses';

interface DefinitionColumn {
  header: string;
  width: number;
  of(measure: Measure, plan: Plan): string | undefined;
}

const COLUMNS: readonly DefinitionColumn[] = [
  { header: 'Ref', width: 13, of: ({ priority }) => priority },
  { header: 'Measure', width: 21, of: ({ title }) => title },
  { header: 'Definition', width: 37, of: ({ definition }) => definition },
  { header: 'What counts', width: 32, of: ({ counts }) => counts },
  { header: "What doesn't count", width: 31, of: ({ excludes }) => excludes },
  { header: 'Unit', width: 14, of: ({ answer }) => unitWords(answer) },
  {
    header: 'Worked out from',
    width: 20,
    of: ({ parts }) => parts && capitalise(`${parts.numerator} divided by ${parts.denominator}`),
  },
  { header: 'Target', width: 15, of: targetInFull },
  { header: 'Tolerance', width: 12, of: toleranceWords },
  { header: 'Source', width: 19, of: ({ source }) => source },
  { header: 'History', width: 19, of: historyWords },
];

/** The Definitions sheet: every measure asked of the partner in full, for looking up. */
export function definitionsSheet(plan: Plan, partner: string): SheetDescription {
  const intro: LinesBlock = {
    kind: 'lines',
    lines: [
      [{ value: `Definitions, ${plan.period.label}`, role: 'title' }],
      [
        {
          value: `What each measure means. ${SHORTHAND.notApplicable} stands where there is nothing to say.`,
          role: 'text',
        },
      ],
    ],
  };
  const { headerRow } = tableAddresses(intro, []);
  return {
    name: RETURN_SHEETS.definitions,
    visibility: 'visible',
    purpose: 'Every measure in full: definition, what counts, unit, target and source.',
    widths: COLUMNS.map(({ width }) => width),
    blocks: [
      intro,
      {
        kind: 'table',
        name: RETURN_TABLES.definitions,
        columns: COLUMNS.map(({ header }) => ({ header })),
        rows: measuresAskedOf(plan, partner).map((measure) =>
          COLUMNS.map(({ of }, index) => ({
            value: of(measure, plan) || SHORTHAND.notApplicable,
            role: index < 2 ? ('label' as const) : ('text' as const),
          })),
        ),
      },
    ],
    frozenRows: headerRow + 1,
    keyColumns: 2,
    orientation: 'landscape',
    repeatedRow: headerRow + 1,
    protected: true,
  };
}

function targetInFull(measure: Measure, plan: Plan): string | undefined {
  const target = targetWords(measure, plan.period.noun);
  if (target === '') return 'None: for information';
  return capitalise(
    measure.due !== undefined && measure.due > plan.period.end ? `${target}, by ${longDate(measure.due)}` : target,
  );
}

function toleranceWords({ tolerance, answer }: Measure): string | undefined {
  if (tolerance === undefined) return undefined;
  if ('percent' in tolerance)
    return `${formatNumber(tolerance.percent, Number.isInteger(tolerance.percent) ? 0 : 1)}% of the target`;
  return differenceWords(tolerance.amount, answer);
}

function historyWords({ introduced, amended, baseline, answer }: Measure): string | undefined {
  return [
    introduced && `First asked for in ${introduced}.`,
    amended && `Changed in ${amended.period}: ${amended.change}`,
    baseline && `Baseline, ${baseline.period}: ${shownNumber(baseline.value, answer)}.`,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
}
