import { aggregateOf } from '../aggregates';
import { hostClass, hostObject, isHostObject, type HostClass, type HostObject } from '../class-table';
import { addName, formulaOf, placeOfFormula, sameName } from '../edits/names';
import type { ExcelHost } from '../excel-host';
import { HostError, itemNotFound, notEmulated, wrongArgument } from '../host-error';
import { text, yesOrNo } from '../takes';
import { pictured } from './range-values';
import type { Name, Place, Sheet } from '../workbook/model';

/** The names of the workbook, or of a sheet. */
interface Names {
  sheet?: Sheet;
}

interface Held extends Names {
  item: Name;
}

const all = ({ sheet }: Names, host: ExcelHost): Name[] => (sheet ? sheet.names : host.book.names);
const object = ({ sheet }: Names, item: Name): HostObject<Held> => hostObject('NamedItem', { sheet, item });
const keyed = (names: Names, key: unknown, host: ExcelHost): Name | undefined =>
  all(names, host).find(({ name }) => sameName(name, String(key)));

function needed(names: Names, [key]: readonly unknown[], host: ExcelHost): HostObject<Held> {
  const item = keyed(names, key, host);
  if (!item) throw itemNotFound();
  return object(names, item);
}

function placeOf({ sheet, item }: Held, host: ExcelHost): Place | undefined {
  return placeOfFormula(host.book, item.formula, sheet);
}

/** What kind of thing a name stands for, and its value; formulas beyond ranges, constants and plain sums aren't worked out. */
function meaning(held: Held, host: ExcelHost): readonly [type: string, value: unknown] {
  const { formula } = held.item;
  const plain = formula.slice(1);
  if (placeOf(held, host)) return ['Range', plain];
  if (/#REF!/.test(plain)) return ['Error', '#REF!'];
  if (/^-?\d+(\.\d+)?$/.test(plain)) return [plain.includes('.') ? 'Double' : 'Integer', Number(plain)];
  if (/^"([^"]|"")*"$/.test(plain)) return ['String', plain.slice(1, -1).replace(/""/g, '"')];
  if (/^(true|false)$/i.test(plain)) return ['Boolean', /^true$/i.test(plain)];
  const number = aggregateOf(host.book, formula, held.sheet);
  if (number !== undefined) return [Number.isInteger(number) ? 'Integer' : 'Double', number];
  throw notEmulated(`working out the formula of the name "${held.item.name}" (${formula})`);
}

function given(reference: unknown): string {
  if (isHostObject(reference)) return formulaOf(reference.data as Place);
  const formula = text(reference) as string;
  return formula.startsWith('=') ? formula : `=${formula}`;
}

const change =
  (set: (item: Name, value: unknown) => void) =>
  ({ item }: Held, value: unknown, host: ExcelHost): void => {
    host.refuseReadOnly();
    set(item, value);
  };

export const nameClasses: readonly HostClass[] = [
  hostClass<Names>('NamedItemCollection', {
    items: (names, host) => all(names, host).map((item) => object(names, item)),
    call: {
      Indexer: needed,
      GetItem: needed,
      GetItemOrNullObject: (names, [key], host) => {
        const item = keyed(names, key, host);
        return item ? object(names, item) : null;
      },
      GetCount: (names, _args, host) => all(names, host).length,
      Add: (names, [name, reference, comment], host) =>
        object(names, addName(host, all(names, host), text(name) as string, given(reference), String(comment ?? ''))),
      AddFormulaLocal: (names, [name, formula, comment], host) =>
        object(names, addName(host, all(names, host), text(name) as string, given(formula), String(comment ?? ''))),
    },
  }),
  hostClass<Held>('NamedItem', {
    id: ({ item }) => item.name,
    get: {
      Name: ({ item }) => item.name,
      Formula: ({ item }) => item.formula,
      Comment: ({ item }) => item.comment,
      Visible: ({ item }) => item.visible,
      Scope: ({ sheet }) => (sheet ? 'Worksheet' : 'Workbook'),
      Type: (held, host) => meaning(held, host)[0],
      Value: (held, host) => meaning(held, host)[1],
    },
    set: {
      Formula: change((item, formula) => {
        if (typeof formula !== 'string' || !formula.startsWith('='))
          throw wrongArgument('a formula without an equals sign');
        item.formula = formula;
      }),
      Comment: change((item, comment) => {
        item.comment = text(comment) as string;
      }),
      Visible: change((item, isVisible) => {
        item.visible = yesOrNo(isVisible) as boolean;
      }),
    },
    to: {
      Worksheet: ({ sheet }) => {
        if (!sheet)
          throw new HostError(
            'InvalidOperation',
            'This operation is not permitted: the name holds in the whole workbook.',
          );
        return hostObject('Worksheet', sheet);
      },
      WorksheetOrNullObject: ({ sheet }) => (sheet ? hostObject('Worksheet', sheet) : null),
      ArrayValues: (held, host) => {
        const place = placeOf(held, host);
        return place ? hostObject('NamedItemArrayValues', place) : null;
      },
    },
    call: {
      GetRange: (held, _args, host) => {
        const place = placeOf(held, host);
        if (!place) throw itemNotFound();
        return hostObject('Range', place);
      },
      GetRangeOrNullObject: (held, _args, host) => {
        const place = placeOf(held, host);
        return place ? hostObject('Range', place) : null;
      },
      Delete: ({ sheet, item }, _args, host) => {
        host.refuseReadOnly();
        const names = all({ sheet }, host);
        const index = names.indexOf(item);
        if (index < 0) throw itemNotFound();
        names.splice(index, 1);
      },
    },
  }),
  hostClass<Place>('NamedItemArrayValues', {
    get: { Types: (place) => pictured(place).types, Values: (place) => pictured(place).values },
  }),
];
