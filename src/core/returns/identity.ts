import { canonicalJson, fingerprint } from '../fingerprint';
import { cellAddress } from '../place';
import { TOLD_APART } from './entry-code';
import { planFor } from '../plan/asked';
import type { Plan } from '../plan/plan';
import { parseKeptPlan } from '../plan/read-plan';
import {
  DEFINITION_CHUNK,
  IDENTITY_COLUMNS,
  IDENTITY_NAMES,
  RETURN_SHEETS,
  RETURN_TABLES,
  TEMPLATE_VERSION,
} from './layout';
import type { Identity } from './partner-return';
import { foldText } from '../values/plain-text';
import type { SheetContent, WorkbookContent } from './workbook-content';

/** A row of the Identity table. */
export type IdentityRow = readonly [name: string, value: string];

/**
 * The definitions that one partner is issued with, as the JSON that is kept and fingerprinted. In a run of
 * spaces all but the first are escaped, because some programs keep only one.
 */
export function definitionsText(plan: Plan, partner: string): string {
  return canonicalJson(planFor(plan, partner)).replace(/(?<= ) /g, '\\u0020');
}

/** What signing off in the add-in leaves: the signature, and the rows' codes as `signedRowsText` writes them. */
export interface SignedInAddIn {
  fingerprint?: string;
  rows?: string;
}

/**
 * The rows of the Identity table for one partner's return.
 * @param signed what signing off in the add-in left; empty where it wasn't signed there
 * @param issued fingerprint of the definitions as first issued, where this plan's differ
 */
export function identityRows(
  plan: Plan,
  partner: string,
  signed: SignedInAddIn = {},
  issued?: string,
): readonly IdentityRow[] {
  const definitions = definitionsText(plan, partner);
  return [
    ...shortRows(plan, partner, issued ?? fingerprint(definitions)),
    [IDENTITY_NAMES.signOff, signed.fingerprint ?? ''],
    [IDENTITY_NAMES.signedRows, signed.rows ?? ''],
    [IDENTITY_NAMES.signs, TOLD_APART],
    ...chunksOf(definitions).map((chunk, index): IdentityRow => [`${IDENTITY_NAMES.definitions} ${index + 1}`, chunk]),
  ];
}

/** The identity, without definitions, as custom document properties, in case the very hidden sheet is lost. */
export function identityProperties(plan: Plan, partner: string): ReadonlyMap<string, string> {
  return new Map(shortRows(plan, partner, fingerprint(definitionsText(plan, partner))));
}

function shortRows(plan: Plan, partner: string, definitions: string): readonly IdentityRow[] {
  return [
    [IDENTITY_NAMES.plan, plan.id],
    [IDENTITY_NAMES.planVersion, plan.version],
    [IDENTITY_NAMES.templateVersion, TEMPLATE_VERSION],
    [IDENTITY_NAMES.partner, partner],
    [IDENTITY_NAMES.period, plan.period.label],
    [IDENTITY_NAMES.fingerprint, definitions],
  ];
}

function chunksOf(text: string): readonly string[] {
  const chunks: string[] = [];
  for (let start = 0; start < text.length;) {
    const end = cutBefore(text, start + DEFINITION_CHUNK);
    chunks.push(text.slice(start, end));
    start = end;
  }
  return chunks;
}

/** How many characters before the limit a better place to cut is looked for. */
const LOOK_BACK = 200;

/**
 * Where to cut a text, at or before a limit: never inside a surrogate pair and, if possible, not beside a space,
 * which a program may trim.
 */
function cutBefore(text: string, limit: number): number {
  if (limit >= text.length) return text.length;
  for (let at = limit; at > limit - LOOK_BACK; at -= 1) {
    if (/[^\s\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[^\s\uDC00-\uDFFF]/.test(text.charAt(at))) return at;
  }
  return /[\uDC00-\uDFFF]/.test(text.charAt(limit)) ? limit - 1 : limit;
}

/** What the very hidden sheet says, as far as it could be read. */
export interface IdentityFound {
  identity: Identity;
  signed: SignedInAddIn;
  /** Undefined where the definitions can't be understood any more. */
  issued?: Plan;
  /** False where the definitions aren't those that were fingerprinted. */
  intact: boolean;
}

/** Reads the Identity table, the inverse of `identityRows`; undefined where no sheet holds one. */
export function identityOf(content: WorkbookContent): IdentityFound | undefined {
  const rows = identityRowsIn(content);
  if (!rows) return undefined;
  const text = definitionsIn(rows);
  const identity = identityIn(rows);
  const [fingerprintSigned, rowsSigned] = [IDENTITY_NAMES.signOff, IDENTITY_NAMES.signedRows].map((name) =>
    rows.get(name),
  );
  return {
    identity,
    signed: {
      ...(fingerprintSigned && { fingerprint: fingerprintSigned }),
      ...(rowsSigned && { rows: rowsSigned }),
    },
    issued: parseKeptPlan(text),
    intact: fingerprint(text) === identity.definitions,
  };
}

/** The identity from the custom document properties; undefined where they name no plan or no partner. */
export function identityInProperties(content: WorkbookContent): Identity | undefined {
  const properties = new Map([...content.properties].map(([name, value]) => [foldText(name), value]));
  return properties.get(IDENTITY_NAMES.partner) && properties.get(IDENTITY_NAMES.plan)
    ? identityIn(properties)
    : undefined;
}

function identityIn(rows: ReadonlyMap<string, string>): Identity {
  const text = (name: string): string => (rows.get(name) ?? '').trim();
  return {
    plan: text(IDENTITY_NAMES.plan),
    planVersion: text(IDENTITY_NAMES.planVersion),
    templateVersion: text(IDENTITY_NAMES.templateVersion),
    partner: text(IDENTITY_NAMES.partner),
    period: text(IDENTITY_NAMES.period),
    definitions: text(IDENTITY_NAMES.fingerprint),
  };
}

/** The rows of the first sheet that names plan, partner and definitions; the sheet issued for them is tried first. */
function identityRowsIn(content: WorkbookContent): ReadonlyMap<string, string> | undefined {
  const named = content.sheets.filter(isNamedIdentity);
  const others = content.sheets.filter((sheet) => !isNamedIdentity(sheet));
  for (const sheet of [...named, ...others]) {
    const rows = namesAndValues(sheet);
    if (
      rows &&
      [IDENTITY_NAMES.plan, IDENTITY_NAMES.partner, `${IDENTITY_NAMES.definitions} 1`].every((name) => rows.has(name))
    )
      return rows;
  }
  return undefined;
}

function isNamedIdentity({ name, tables }: SheetContent): boolean {
  return (
    foldText(name) === foldText(RETURN_SHEETS.identity) || tables.some((table) => table.name === RETURN_TABLES.identity)
  );
}

/** The cell that keeps a part of what signing leaves; undefined where the workbook has no such cell. */
export function signedInAddInAt(
  { sheets }: WorkbookContent,
  part: keyof SignedInAddIn,
): { sheet: string; cell: string } | undefined {
  const name = part === 'rows' ? IDENTITY_NAMES.signedRows : IDENTITY_NAMES.signOff;
  for (const sheet of sheets.filter(isNamedIdentity)) {
    for (const [row, cells] of sheet.rows.entries()) {
      const column = cells.findIndex((cell) => wordIn(cell) === name);
      if (column >= 0) return { sheet: sheet.name, cell: cellAddress(row, column + 1) };
    }
  }
  return undefined;
}

/** Names and values below the header "Name, Value"; values exactly as they stand. */
function namesAndValues(sheet: SheetContent): Map<string, string> | undefined {
  const [nameHeader, valueHeader] = IDENTITY_COLUMNS.map(foldText);
  let column = -1;
  const rows = new Map<string, string>();
  for (const cells of sheet.rows) {
    if (column < 0)
      column = cells.findIndex((cell, at) => wordIn(cell) === nameHeader && wordIn(cells[at + 1]) === valueHeader);
    else {
      const name = wordIn(cells[column]);
      if (name !== '' && !rows.has(name)) rows.set(name, String(cells[column + 1]?.value ?? ''));
    }
  }
  return column < 0 ? undefined : rows;
}

function wordIn(cell: SheetContent['rows'][number][number]): string {
  return cell && String(cell.value).length < 80 ? foldText(String(cell.value)) : '';
}

function definitionsIn(rows: ReadonlyMap<string, string>): string {
  let text = '';
  for (let part = 1; rows.has(`${IDENTITY_NAMES.definitions} ${part}`); part += 1) {
    text += rows.get(`${IDENTITY_NAMES.definitions} ${part}`) ?? '';
  }
  return text;
}
