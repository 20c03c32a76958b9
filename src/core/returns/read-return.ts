import { fingerprint } from '../fingerprint';
import { measuresAskedOf, planFor, textsAskedOf } from '../plan/asked';
import type { Plan } from '../plan/plan';
import { planIndex } from '../plan/plan-index';
import { Trouble } from '../trouble';
import { entriesOf } from './figures-sheet';
import { definitionsText, identityInProperties, identityOf, type SignedInAddIn } from './identity';
import { RETURN_SHEETS } from './layout';
import { textsOf } from './narrative-sheet';
import { councilWorkbookTrouble, notAReturn, unknownPartnerTrouble } from './not-a-return';
import type { Identity, Deviation, PartnerReturn } from './partner-return';
import { foldText } from '../values/plain-text';
import { changedPartner, partnerNameIn, signOffOf } from './start-sheet';
import { surroundings } from './surroundings';
import type { WorkbookContent } from './workbook-content';

/**
 * Reads a workbook as one partner's return; a Trouble says why it isn't one. Never throws for what the workbook holds.
 * @param plan used where the workbook has lost its definitions or they were edited
 */
export function returnOf(content: WorkbookContent, plan?: Plan): PartnerReturn | Trouble {
  const known = identifyReturn(content, plan);
  if (known instanceof Trouble) return known;
  const { identity, issued } = known;
  const asked = { ...issued, measures: [...measuresAskedOf(issued, identity.partner)] };
  const issuedTo = { partner: identity.partner, template: Number(identity.templateVersion) || undefined };
  const figures = entriesOf(content, asked, issuedTo);
  const narrative = textsOf(content, issued, issuedTo);
  const signed = signOffOf(content, known.signed, { entries: figures.entries, texts: narrative.texts });
  return {
    file: content.file,
    identity,
    issued,
    entries: figures.entries,
    texts: narrative.texts,
    signOff: signed.signOff,
    deviations: [
      ...known.deviations,
      ...signed.deviations,
      ...changedPartner(content, planIndex(issued).partners.get(identity.partner)?.name),
      ...figures.deviations,
      ...narrative.deviations,
      ...surroundings(
        content,
        { figures: figures.table, narrative: narrative.table },
        copiesIn([...figures.deviations, ...narrative.deviations]),
      ),
    ],
  };
}

function copiesIn(deviations: readonly Deviation[]): ReadonlySet<string> {
  return new Set(deviations.flatMap((deviation) => (deviation.kind === 'repeated-table' ? [deviation.sheet] : [])));
}

interface KnownIdentity {
  identity: Identity;
  issued: Plan;
  signed: SignedInAddIn;
  deviations: readonly Deviation[];
}

const DAMAGED: Deviation = { kind: 'definitions-damaged', sheet: RETURN_SHEETS.identity };

/** Whose return it is and what it was asked: from its very hidden sheet, else from the plan at hand. */
function identifyReturn(content: WorkbookContent, plan: Plan | undefined): KnownIdentity | Trouble {
  const found = identityOf(content);
  if (found?.issued) return identityAsIssued(content, { ...found, issued: found.issued }, plan);
  const council = found ? undefined : councilWorkbookTrouble(content);
  if (council) return council;
  if (!plan) return notAReturn(content);
  const named = found?.identity ?? identityInProperties(content);
  const partner = recognisedPartner(content, plan, named);
  if (partner instanceof Trouble) return partner;
  const identity = named ?? identityFrom(plan, partner);
  const missing: Deviation = { kind: 'identity-missing', sheet: RETURN_SHEETS.identity };
  return {
    identity: { ...identity, partner },
    issued: planFor(plan, partner),
    signed: found?.signed ?? {},
    deviations: [found ? DAMAGED : missing],
  };
}

type FoundIdentity = NonNullable<ReturnType<typeof identityOf>> & { issued: Plan };

/**
 * The identity from the very hidden sheet. Edited definitions are replaced by the plan at hand, if that is of the same
 * version. If nothing was asked of the partner named there, the partner named on "Start here" is taken instead.
 */
function identityAsIssued(
  content: WorkbookContent,
  { identity, issued, signed, intact }: FoundIdentity,
  plan: Plan | undefined,
): KnownIdentity {
  const named = issued.partners.find(({ name }) => foldText(name) === foldText(partnerNameIn(content)))?.id;
  const partner =
    asksSomething(issued, identity.partner) || named === undefined || !asksSomething(issued, named)
      ? identity.partner
      : named;
  if (intact && partner === identity.partner) return { identity, issued, signed, deviations: [] };
  const same =
    plan?.id === identity.plan && plan.version === identity.planVersion && planIndex(plan).partners.has(partner);
  return {
    identity: { ...identity, partner },
    issued: same && !intact ? planFor(plan, partner) : issued,
    signed,
    deviations: [DAMAGED],
  };
}

function asksSomething(plan: Plan, partner: string): boolean {
  return measuresAskedOf(plan, partner).length > 0 || textsAskedOf(plan, partner).length > 0;
}

/** The partner's id, from what is left of the identity, else from the name on "Start here". */
function recognisedPartner(content: WorkbookContent, plan: Plan, named: Identity | undefined): string | Trouble {
  if (named && planIndex(plan).partners.has(named.partner)) return named.partner;
  const name = partnerNameIn(content);
  const byName = plan.partners.find(
    (partner) => foldText(partner.name) === foldText(name) || partner.id === foldText(name),
  );
  if (byName) return byName.id;
  return looksLikeReturn(content) ? unknownPartnerTrouble(content, name) : notAReturn(content);
}

function looksLikeReturn(content: WorkbookContent): boolean {
  const sheets: readonly string[] = [RETURN_SHEETS.start, RETURN_SHEETS.figures, RETURN_SHEETS.narrative].map(foldText);
  return content.sheets.filter(({ name }) => sheets.includes(foldText(name))).length >= 2;
}

/** The identity of a return that has lost its own: that of the plan at hand. A deviation reports the loss. */
function identityFrom(plan: Plan, partner: string): Identity {
  return {
    plan: plan.id,
    planVersion: plan.version,
    templateVersion: '',
    partner,
    period: plan.period.label,
    definitions: fingerprint(definitionsText(plan, partner)),
  };
}
