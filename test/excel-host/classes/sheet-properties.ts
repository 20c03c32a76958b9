import { hostClass, hostObject, type HostClass, type HostObject } from '../class-table';
import type { ExcelHost } from '../excel-host';
import { itemNotFound, wrongArgument } from '../host-error';
import { text } from '../takes';
import type { Sheet } from '../workbook/model';

interface Property {
  sheet: Sheet;
  key: string;
}

const all = ({ customProperties = new Map<string, string>() }: Sheet): ReadonlyMap<string, string> => customProperties;
const keyOf = (sheet: Sheet, key: unknown): string | undefined =>
  [...all(sheet).keys()].find((each) => each.toLowerCase() === String(key).toLowerCase());

function found(sheet: Sheet, [key]: readonly unknown[]): HostObject<Property> {
  const known = keyOf(sheet, key);
  if (known === undefined) throw itemNotFound();
  return hostObject('WorksheetCustomProperty', { sheet, key: known });
}

function put(sheet: Sheet, key: string, value: unknown, host: ExcelHost): void {
  host.refuseReadOnly();
  if (key === '' || key.length > 255) throw wrongArgument('a key without characters or of more than 255');
  sheet.customProperties = new Map(sheet.customProperties).set(key, text(value) as string);
}

/** What add-ins keep with a sheet. */
export const sheetPropertyClasses: readonly HostClass[] = [
  hostClass<Sheet>('WorksheetCustomPropertyCollection', {
    items: (sheet) => [...all(sheet).keys()].map((key) => hostObject('WorksheetCustomProperty', { sheet, key })),
    call: {
      Indexer: found,
      GetItem: found,
      GetItemOrNullObject: (sheet, [key]) => (keyOf(sheet, key) === undefined ? null : found(sheet, [key])),
      GetCount: (sheet) => all(sheet).size,
      Add: (sheet, [key, value], host) => {
        put(sheet, keyOf(sheet, key) ?? String(key), value, host);
        return found(sheet, [key]);
      },
    },
  }),
  hostClass<Property>('WorksheetCustomProperty', {
    id: ({ key }) => key,
    get: { Key: ({ key }) => key, Value: ({ sheet, key }) => all(sheet).get(key) },
    set: { Value: ({ sheet, key }, value, host) => put(sheet, key, value, host) },
    call: {
      Delete: ({ sheet, key }, _args, host) => {
        host.refuseReadOnly();
        sheet.customProperties?.delete(key);
      },
    },
  }),
];
