import { hostClass, type HostClass } from '../class-table';
import { EVENT } from '../events';
import type { ExcelHost } from '../excel-host';
import { accessDenied, HostError, wrongArgument } from '../host-error';
import { oneOf, yesOrNo, type Take } from '../takes';
import type { Book, Lock, Sheet } from '../workbook/model';

/** What may stay allowed on a protected sheet: what holds if it isn't said, and what may be said. */
const OPTIONS: Readonly<Record<string, readonly [otherwise: unknown, take: Take]>> = {
  allowAutoFilter: [false, yesOrNo],
  allowDeleteColumns: [false, yesOrNo],
  allowDeleteRows: [false, yesOrNo],
  allowEditObjects: [false, yesOrNo],
  allowEditScenarios: [false, yesOrNo],
  allowFormatCells: [false, yesOrNo],
  allowFormatColumns: [false, yesOrNo],
  allowFormatRows: [false, yesOrNo],
  allowInsertColumns: [false, yesOrNo],
  allowInsertHyperlinks: [false, yesOrNo],
  allowInsertRows: [false, yesOrNo],
  allowPivotTables: [false, yesOrNo],
  allowSort: [false, yesOrNo],
  selectionMode: ['Normal', oneOf('Normal', 'Unlocked', 'None')],
};

function optionsOf(given: unknown): Lock['options'] {
  const wanted = (given ?? {}) as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(wanted).filter((name) => !(name in OPTIONS));
  if (unknown.length > 0) throw wrongArgument(`the protection option ${unknown.join(', ')}`);
  return Object.fromEntries(
    Object.entries(OPTIONS).map(([name, [otherwise, take]]) => [
      name,
      wanted[name] === undefined || wanted[name] === null ? otherwise : take(wanted[name]),
    ]),
  );
}

const asPassword = (given: unknown): { password?: string } =>
  typeof given === 'string' && given !== '' ? { password: given } : {};

function refuseWrong(lock: Lock | undefined, given: unknown): void {
  if (lock?.password !== undefined && lock.password !== given)
    throw new HostError('BadPassword', 'The password that you supplied is not correct.', 403);
}

function tell(host: ExcelHost, { id, protection }: Sheet): void {
  host.events.tell(EVENT.protectionChanged, [id], {
    isProtected: protection !== undefined,
    worksheetId: id,
    source: 'Local',
    sheetPassword: protection?.password ?? '',
  });
}

export const protectionClasses: readonly HostClass[] = [
  hostClass<Sheet>('WorksheetProtection', {
    get: {
      Protected: ({ protection }) => protection !== undefined,
      Options: ({ protection }) => (protection ? optionsOf(protection.options) : null),
    },
    call: {
      Protect: (sheet, [options, password], host) => {
        host.refuseReadOnly();
        if (sheet.protection) throw accessDenied(`the sheet "${sheet.name}" is protected already`);
        sheet.protection = { ...asPassword(password), options: optionsOf(options) };
        tell(host, sheet);
      },
      Unprotect: (sheet, [password], host) => {
        host.refuseReadOnly();
        if (!sheet.protection) return;
        refuseWrong(sheet.protection, password);
        sheet.protection = undefined;
        tell(host, sheet);
      },
    },
  }),
  hostClass<Book>('WorkbookProtection', {
    get: { Protected: ({ structure }) => structure !== undefined },
    call: {
      Protect: (book, [password], host) => {
        host.refuseReadOnly();
        if (book.structure) throw accessDenied('the workbook is protected already');
        book.structure = { ...asPassword(password), options: {} };
      },
      Unprotect: (book, [password], host) => {
        host.refuseReadOnly();
        refuseWrong(book.structure, password);
        book.structure = undefined;
      },
    },
  }),
];
