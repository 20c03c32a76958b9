import type { Measure } from '../plan/measure';
import type { Plan, Priority } from '../plan/plan';
import { planIndex } from '../plan/plan-index';
import { figureColumns, NARRATIVE_COLUMNS, RETURN_TABLES, type FigureKey } from '../returns/layout';
import type { Deviation, PartnerReturn } from '../returns/partner-return';
import type { ReturnInContext } from './check';

/**
 * A return with all that its checks compare it with. Entries and texts whose row, table or sheet is missing are
 * left out, because the workbook checks report that once.
 */
export function returnInContext(ret: PartnerReturn, plan?: Plan): ReturnInContext {
  const { period, aboutMargin } = plan ?? ret.issued;
  const missing = missingParts(ret);
  const context = { noun: period.noun, period, aboutMargin, missingColumns: missing.figureColumns };
  const issued = new Map(ret.issued.measures.map((measure) => [measure.id, measure]));
  const asIssuedPriorities = new Map(ret.issued.priorities.map((priority) => [priority.ref, priority]));
  const officers = plan ? planIndex(plan) : { measures: issued, priorities: asIssuedPriorities };
  const priorityOf = (ref: string): Priority | undefined => officers.priorities.get(ref) ?? asIssuedPriorities.get(ref);
  return {
    return: ret,
    plan,
    entries: ret.entries.flatMap((entry) => {
      const asIssued = issued.get(entry.measure);
      const measure = measureToJudgeBy(officers.measures.get(entry.measure), asIssued);
      if (!measure || missing.figures || missing.rows.has(entry.measure)) return [];
      const isDue = [measure.due, priorityOf(measure.priority)?.due].every(
        (due) => due === undefined || due <= period.end,
      );
      return [{ entry, measure, issued: asIssued, isDue, ...context }];
    }),
    texts: ret.texts.flatMap((text) => {
      const priority = priorityOf(text.priority);
      return priority && !missing.narrative && !missing.rows.has(text.priority) ? [{ text, priority }] : [];
    }),
  };
}

/** The officer's measure; the issued one where the plan now asks for another kind of answer than the return did. */
function measureToJudgeBy(officers: Measure | undefined, issued: Measure | undefined): Measure | undefined {
  if (!officers || !issued) return officers ?? issued;
  return officers.answer.kind === issued.answer.kind ? officers : issued;
}

interface MissingParts {
  figures: boolean;
  narrative: boolean;
  rows: ReadonlySet<string>;
  figureColumns: ReadonlySet<FigureKey>;
}

function missingParts({ deviations, issued }: PartnerReturn): MissingParts {
  const tables = new Set(
    deviations.flatMap((deviation) =>
      deviation.kind === 'missing-table'
        ? [deviation.table]
        : deviation.kind === 'missing-sheet'
          ? [deviation.sheet]
          : [],
    ),
  );
  const columns = deviations.flatMap((deviation) =>
    deviation.kind === 'missing-column' || deviation.kind === 'later-column' ? [deviation] : [],
  );
  const headers = (table: string): ReadonlySet<string> =>
    new Set(columns.filter((lost) => lost.table === table).map(({ column }) => column));
  const [ofFigures, ofNarrative] = [headers(RETURN_TABLES.figures), headers(RETURN_TABLES.narrative)];
  const textHeader = NARRATIVE_COLUMNS.find(({ key }) => key === 'text')?.header ?? '';
  return {
    figures: tables.has(RETURN_TABLES.figures),
    narrative: tables.has(RETURN_TABLES.narrative) || ofNarrative.has(textHeader),
    rows: new Set(deviations.flatMap((deviation) => (deviation.kind === 'missing-row' ? [deviation.ref] : []))),
    figureColumns: new Set(
      figureColumns(issued.period.noun)
        .filter(({ header }) => ofFigures.has(header))
        .map(({ key }) => key),
    ),
  };
}

type DeviationOf<Kind extends Deviation['kind']> = Extract<Deviation, { kind: Kind }>;

/** The deviations of one kind that the reader of the workbook noticed. */
export function deviationsOf<Kind extends Deviation['kind']>(
  context: ReturnInContext,
  kind: Kind,
): readonly DeviationOf<Kind>[] {
  return context.return.deviations.filter((deviation): deviation is DeviationOf<Kind> => deviation.kind === kind);
}

/** True where the return is of the officer's plan and period; other differences from the plan are checked only then. */
export function isOfThisPlan(context: ReturnInContext): context is ReturnInContext & { plan: Plan } {
  const { plan, return: ret } = context;
  return plan !== undefined && ret.identity.plan === plan.id && ret.identity.period === plan.period.label;
}

/** True where the plan knows the partner whose return it is. */
export function isKnownPartner(context: ReturnInContext & { plan: Plan }): boolean {
  return planIndex(context.plan).partners.has(context.return.identity.partner);
}

/** True for the header of a column that the partner types into, false for one of the council's or a formula's. */
export function isForEntry(header: string, { return: { issued } }: ReturnInContext): boolean {
  return [...figureColumns(issued.period.noun), ...NARRATIVE_COLUMNS].some(
    (column) => column.entry && column.header === header,
  );
}
