import { columnsIn, overlap, rowsIn } from '../area';
import type { Binding, Bindings, BindingType } from '../bindings';
import { hostClass, hostObject, isHostObject, type HostClass, type HostObject } from '../class-table';
import { placeOfFormula, sameName } from '../edits/names';
import type { ExcelHost } from '../excel-host';
import { HostError, itemNotFound, wrongArgument } from '../host-error';
import { shownText } from '../shown-text';
import { oneOf } from '../takes';
import type { Place } from '../workbook/model';

const object = (binding: Binding): HostObject<Binding> => hostObject('Binding', binding);

function found(binding: Binding | undefined): HostObject<Binding> {
  if (!binding) throw itemNotFound();
  return object(binding);
}

/** "A1:B2", "Data!A1:B2", or a range. */
function placeGiven(given: unknown, { book }: ExcelHost): Place {
  if (isHostObject(given)) return given.data as Place;
  const place = placeOfFormula(
    book,
    `=${String(given)}`,
    book.sheets.find(({ id }) => id === book.active),
  );
  if (!place) throw wrongArgument(`the address "${String(given)}"`);
  return place;
}

function bound(
  host: ExcelHost,
  bindings: Bindings,
  { sheet, area }: Place,
  type: unknown,
  id: unknown,
): HostObject<Binding> {
  const kind = oneOf('Range', 'Table', 'Text')(type) as BindingType;
  if (kind === 'Text' && (rowsIn(area) > 1 || columnsIn(area) > 1)) throw wrongArgument('more than a cell for text');
  const range = hostObject('Range', { sheet, area: { ...area } });
  host.references.keep(range);
  return object(bindings.add(kind, range, typeof id === 'string' ? id : undefined));
}

export const bindingClasses: readonly HostClass[] = [
  hostClass<Bindings>('BindingCollection', {
    get: { Count: (bindings) => bindings.list().length },
    items: (bindings) => bindings.list().map(object),
    call: {
      Indexer: (bindings, [id]) => found(bindings.get(String(id))),
      GetItem: (bindings, [id]) => found(bindings.get(String(id))),
      GetItemOrNullObject: (bindings, [id]) => {
        const binding = bindings.get(String(id));
        return binding ? object(binding) : null;
      },
      GetItemAt: (bindings, [index]) => found(bindings.list()[Number(index)]),
      GetCount: (bindings) => bindings.list().length,
      Add: (bindings, [range, type, id], host) => bound(host, bindings, placeGiven(range, host), type, id),
      AddFromNamedItem: (bindings, [name, type, id], host) => {
        const item = host.book.names.find((each) => sameName(each.name, String(name)));
        const place = item && placeOfFormula(host.book, item.formula);
        if (!place) throw itemNotFound();
        return bound(host, bindings, place, type, id);
      },
      AddFromSelection: (bindings, [type, id], host) =>
        bound(
          host,
          bindings,
          { sheet: host.sheet(host.book.selection.sheet), area: host.book.selection.area },
          type,
          id,
        ),
    },
  }),
  hostClass<Binding>('Binding', {
    id: ({ id }) => id,
    get: { Id: ({ id }) => id, Type: ({ type }) => type },
    call: {
      GetRange: ({ range }) => hostObject('Range', range.data),
      GetTable: ({ type, range: { data } }) => {
        const table = data.sheet.tables.find((each) => overlap(each.area, data.area));
        if (type !== 'Table' || !table)
          throw new HostError('InvalidBinding', 'This object binding is no longer valid due to previous updates.');
        return hostObject('Table', { sheet: data.sheet, table });
      },
      GetText: ({ type, range: { data } }) => {
        if (type !== 'Text') throw new HostError('InvalidBinding', "This binding isn't one of text.");
        return shownText(data.sheet.cells.at(data.area.top, data.area.left));
      },
      Delete: ({ id }, _args, host) => host.bindings.remove(id),
    },
  }),
];
