import { makeFinding, type Finding, type ReturnFinding } from '../finding';
import type { Plan } from '../plan/plan';
import { partnerName, switchedOffIds } from '../plan/plan-index';
import type { PartnerReturn } from '../returns/partner-return';
import { ALL_CHECKS, isAbout, isAboutBlank } from './all-checks';
import type {
  Audience,
  Check,
  EntryCheck,
  FindingAt,
  NarrativeCheck,
  PartnerWords,
  ReturnInContext,
  WorkbookCheck,
} from './check';
import { emptyCommentWords } from './entry-fields';
import { reasonIn } from '../returns/reason';
import { returnInContext } from './return-in-context';
import { ENTRY_CHECKS } from './entry';
import { NARRATIVE_CHECKS } from './narrative';
import { PLAN_CHECKS } from './plan';
import { measureName } from './message-words';
import { sortByPlace, sortByPriority } from './sort-findings';
import { WORKBOOK_CHECKS } from './workbook';

/**
 * All findings of one return, sorted by place and without `place.file`, which the caller adds. Where the return is the
 * wrong file, only the findings that say so.
 * @param plan the officer's plan; without it the return is checked against the plan that it was issued with
 * @param audience whom they are told: the partner is spoken to, and officers are told of it and what to ask of it
 */
export function findingsOf(
  ret: PartnerReturn,
  plan?: Plan,
  audience: Audience = 'the partner',
): readonly ReturnFinding[] {
  const tell = audience === 'the partner' ? TO_THE_PARTNER : toOfficers(partnerName(ret.issued, ret.identity.partner));
  const context = returnInContext(ret, plan);
  const off = switchedOffIds(plan ?? ret.issued);
  const on = <Each extends Check>(checks: readonly Each[]): Each[] => checks.filter((check) => !off.has(check.id));
  const ofWorkbook = on(WORKBOOK_CHECKS).flatMap((check) => workbookFindings(check, context, tell));
  const wrongFile = ofWorkbook.filter((finding) => isAbout(finding, 'wrong file'));
  if (wrongFile.length > 0) return sortByPlace(wrongFile);
  return sortByPlace([
    ...ofWorkbook,
    ...dropRepeats(on(ENTRY_CHECKS).flatMap((check) => entryFindings(check, context, tell))),
    ...on(NARRATIVE_CHECKS).flatMap((check) => narrativeFindings(check, context, tell)),
  ]);
}

/** All findings of the plan checks, in the plan's order of priorities. */
export function planFindings(plan: Plan): readonly Finding[] {
  const off = switchedOffIds(plan);
  const findings = PLAN_CHECKS.filter((check) => !off.has(check.id)).flatMap((check) =>
    [...check.find({ plan, checkIds: CHECK_IDS })].map((found) => toFinding(check, found, TO_THE_PARTNER)),
  );
  return sortByPriority(findings, plan);
}

function workbookFindings(check: WorkbookCheck, context: ReturnInContext, tell: Telling): ReturnFinding[] {
  return [...check.find(context)].map((found) => toFinding(check, found, tell));
}

function entryFindings(check: EntryCheck, context: ReturnInContext, tell: Telling): ReturnFinding[] {
  const findings: ReturnFinding[] = [];
  for (const answered of context.entries) {
    const { entry, measure } = answered;
    for (const found of check.find(answered)) {
      const isQuery = check.severity === 'query';
      const more = isQuery || isAboutBlank({ check: check.id }) ? emptyCommentWords(entry) : '';
      const details = {
        ...found,
        ...(more !== '' && { fix: `${found.fix ?? check.fix} ${more}` }),
        measure: measure.id,
        lead: measureName(measure),
        explained: isQuery ? reasonIn(entry) : undefined,
      };
      findings.push(toFinding(check, details, tell));
    }
  }
  return findings;
}

const MORE_TELLING: ReadonlyMap<string, readonly string[]> = new Map(
  ENTRY_CHECKS.map(({ id, unless = [] }) => [id, unless]),
);

/** Drops findings where a check named in their check's `unless` found something in the same cell. */
function dropRepeats(findings: readonly ReturnFinding[]): readonly ReturnFinding[] {
  const key = (check: string, { sheet, cell }: Finding['place']): string => JSON.stringify([check, sheet, cell]);
  const said = new Set(findings.map(({ check, place }) => key(check, place)));
  return findings.filter(({ check, place }) => !MORE_TELLING.get(check)?.some((other) => said.has(key(other, place))));
}

function narrativeFindings(check: NarrativeCheck, context: ReturnInContext, tell: Telling): ReturnFinding[] {
  return [...check.find(context.texts)].map((found) => toFinding(check, { ...found, lead: found.priority }, tell));
}

const CHECK_IDS: ReadonlySet<string> = new Set(ALL_CHECKS.map(({ id }) => id));

/** How messages speak of the partner, and fixes to whoever is to act. */
interface Telling extends PartnerWords {
  fixOf(check: Check, fix: string): string;
}

const TO_THE_PARTNER: Telling = { who: 'you', whose: 'your', fixOf: (_check, fix) => fix };

/** Speaks of the partner by its name; what it is to do is passed on in the words in which it can be asked. */
function toOfficers(partner: string): Telling {
  return {
    who: partner,
    whose: partner.endsWith('s') ? `${partner}'` : `${partner}'s`,
    fixOf: (check, fix) => {
      const isForPartner = 'fixIsFor' in check ? check.fixIsFor === undefined : true;
      return isForPartner ? `Ask ${partner} to do this: “${fix}”` : fix;
    },
  };
}

function toFinding(
  check: Check,
  { at, sheet = at?.sheet, measure, priority, message, ...others }: FindingAt,
  tell: Telling,
): ReturnFinding {
  const place = {
    ...(sheet !== undefined && { sheet }),
    ...(at !== undefined && { cell: at.cell }),
    ...(measure !== undefined && { measure }),
    ...(priority !== undefined && { priority }),
  };
  const said = typeof message === 'string' ? message : message(tell);
  const details = { ...others, message: said, fix: tell.fixOf(check, others.fix ?? check.fix) };
  return { ...makeFinding(check, place, details), ...(others.lead !== undefined && { detail: said }) };
}
