import { hostClass, hostObject, type HostClass, type HostObject } from '../class-table';
import type { ExcelHost } from '../excel-host';
import { itemNotFound, wrongArgument } from '../host-error';
import type { Book } from '../workbook/model';

interface Setting {
  book: Book;
  key: string;
}

function found(book: Book, [key]: readonly unknown[]): HostObject<Setting> {
  if (!book.settings.has(String(key))) throw itemNotFound();
  return hostObject('Setting', { book, key: String(key) });
}

function put({ book, key }: Setting, value: unknown, host: ExcelHost): void {
  host.refuseReadOnly();
  if (key === '') throw wrongArgument('a setting without a key');
  book.settings.set(key, JSON.stringify(value ?? null));
  host.isDirty = true;
}

/** What add-ins keep in the workbook. Keys are told apart by capitals. */
export const settingClasses: readonly HostClass[] = [
  hostClass<Book>('SettingCollection', {
    items: (book) => [...book.settings.keys()].map((key) => hostObject('Setting', { book, key })),
    call: {
      Indexer: found,
      GetItem: found,
      GetItemOrNullObject: (book, [key]) => (book.settings.has(String(key)) ? found(book, [key]) : null),
      GetCount: (book) => book.settings.size,
      Add: (book, [key, value], host) => {
        put({ book, key: String(key) }, value, host);
        return found(book, [key]);
      },
    },
  }),
  hostClass<Setting>('Setting', {
    id: ({ key }) => key,
    get: {
      Key: ({ key }) => key,
      Value: ({ book, key }) => JSON.parse(book.settings.get(key) ?? 'null') as unknown,
    },
    set: { Value: put },
    call: {
      Delete: ({ book, key }, _args, host) => {
        host.refuseReadOnly();
        book.settings.delete(key);
      },
    },
  }),
];
