import { hostClass, hostObject, type ClassSpec, type HostClass, type HostObject } from '../class-table';
import type { ExcelHost } from '../excel-host';
import { itemNotFound, wrongArgument } from '../host-error';
import { numberFrom, type Take } from '../takes';
import type { Book } from '../workbook/model';

type Value = string | number | boolean | Date;

interface Property {
  book: Book;
  key: string;
}

/** Excel keeps 255 characters of a property. */
const short: Take = (value) => {
  if (typeof value !== 'string' || value.length > 255) throw wrongArgument('a property of more than 255 characters');
  return value;
};

const WRITABLE: Readonly<Record<string, Take>> = {
  Title: short,
  Subject: short,
  Author: short,
  Keywords: short,
  Comments: short,
  Category: short,
  Manager: short,
  Company: short,
  RevisionNumber: numberFrom(0, 2 ** 31 - 1),
};

/** Where the file doesn't say when it was made. */
const CREATED = '2022-04-04T09:00:00Z';

const member = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

const builtIn: Required<Pick<ClassSpec<Book>, 'get' | 'set'>> = {
  get: Object.fromEntries(
    [...Object.keys(WRITABLE), 'LastAuthor', 'CreationDate'].map((name) => [
      name,
      ({ properties }: Book) =>
        properties.get(member(name)) ?? (name === 'RevisionNumber' ? 0 : name === 'CreationDate' ? CREATED : ''),
    ]),
  ),
  set: Object.fromEntries(
    Object.entries(WRITABLE).map(([name, take]) => [
      name,
      ({ properties }: Book, value: unknown, host: ExcelHost) => {
        host.refuseReadOnly();
        properties.set(member(name), take(value));
        host.isDirty = true;
      },
    ]),
  ),
};

const keyOf = (book: Book, key: unknown): string | undefined =>
  [...book.customProperties.keys()].find((each) => each.toLowerCase() === String(key).toLowerCase());

function found(book: Book, [key]: readonly unknown[]): HostObject<Property> {
  const known = keyOf(book, key);
  if (known === undefined) throw itemNotFound();
  return hostObject('CustomProperty', { book, key: known });
}

function put(book: Book, key: string, value: unknown, host: ExcelHost): void {
  host.refuseReadOnly();
  if (key === '' || key.length > 255) throw wrongArgument('a key without characters or of more than 255');
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
    throw wrongArgument('a property that is neither text nor number nor true or false');
  book.customProperties.set(key, typeof value === 'string' ? (short(value) as string) : value);
  host.isDirty = true;
}

function typeOf(value: Value | undefined): string {
  if (value instanceof Date) return 'Date';
  if (typeof value === 'number') return Number.isInteger(value) ? 'Number' : 'Float';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

const remove = (book: Book, key: string, host: ExcelHost): void => {
  host.refuseReadOnly();
  book.customProperties.delete(key);
};

export const documentPropertyClasses: readonly HostClass[] = [
  hostClass<Book>('DocumentProperties', {
    ...builtIn,
    to: { Custom: (book) => hostObject('CustomPropertyCollection', book) },
  }),
  hostClass<Book>('CustomPropertyCollection', {
    items: (book) => [...book.customProperties.keys()].map((key) => hostObject('CustomProperty', { book, key })),
    call: {
      Indexer: found,
      GetItem: found,
      GetItemOrNullObject: (book, [key]) => (keyOf(book, key) === undefined ? null : found(book, [key])),
      GetCount: (book) => book.customProperties.size,
      // What is there under the key already is overwritten.
      Add: (book, [key, value], host) => {
        put(book, keyOf(book, key) ?? String(key), value, host);
        return found(book, [key]);
      },
      DeleteAll: (book, _args, host) => {
        for (const key of [...book.customProperties.keys()]) remove(book, key, host);
      },
    },
  }),
  hostClass<Property>('CustomProperty', {
    id: ({ key }) => key,
    get: {
      Key: ({ key }) => key,
      Value: ({ book, key }) => book.customProperties.get(key),
      Type: ({ book, key }) => typeOf(book.customProperties.get(key)),
    },
    set: { Value: ({ book, key }, value, host) => put(book, key, value, host) },
    call: { Delete: ({ book, key }, _args, host) => remove(book, key, host) },
  }),
];
