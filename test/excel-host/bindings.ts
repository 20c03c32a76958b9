import { columnsIn, overlap, rowsIn, type Area } from './area';
import type { HostObject } from './class-table';
import type { Place, Sheet } from './workbook/model';

export type BindingType = 'Range' | 'Table' | 'Text';

/** A place in the workbook to which the add-in has bound an id. */
export interface Binding {
  id: string;
  type: BindingType;
  /** Kept as a reference, so that it moves with its cells. */
  range: HostObject<Place>;
}

/** Numbers of the events that office.js had before Excel's own API. */
const [DOCUMENT_SELECTED, BINDING_SELECTED, BINDING_CHANGED] = [2, 3, 4] as const;

/** The bindings of the workbook, with the events that tell the add-in of selections and changes. */
export class Bindings {
  private readonly all = new Map<string, Binding>();
  private made = 0;
  /** Where events go; set by whatever carries them to the add-in. */
  carrier: (event: number, target: string, payload: readonly unknown[]) => void = () => undefined;

  list(): readonly Binding[] {
    return [...this.all.values()];
  }

  get(id: string): Binding | undefined {
    return this.all.get(id);
  }

  add(type: BindingType, range: HostObject<Place>, given?: string): Binding {
    this.made += 1;
    const binding = { id: given ?? String(this.made), type, range };
    this.all.set(binding.id, binding);
    return binding;
  }

  remove(id: string): void {
    this.all.delete(id);
  }

  changed(sheet: Sheet, area: Area): void {
    for (const binding of this.touching(sheet, area)) this.raise(BINDING_CHANGED, binding.id, bindingAsList(binding));
  }

  selected(sheet: Sheet, area: Area): void {
    this.raise(DOCUMENT_SELECTED, '', []);
    for (const binding of this.touching(sheet, area)) {
      const { area: bound } = binding.range.data;
      const within = overlap(bound, area);
      if (within)
        this.raise(BINDING_SELECTED, binding.id, [
          bindingAsList(binding),
          [
            [within.top - bound.top, within.left - bound.left],
            [rowsIn(within), columnsIn(within)],
          ],
        ]);
    }
  }

  private touching(sheet: Sheet, area: Area): readonly Binding[] {
    return this.list().filter(({ range: { data } }) => data.sheet === sheet && overlap(data.area, area));
  }

  /** Sends an event to the add-in after the request that caused it has been answered. */
  private raise(event: number, target: string, payload: readonly unknown[]): void {
    setTimeout(() => this.carrier(event, target, payload), 0);
  }
}

/** A binding as it is sent to office.js: its id, the number of its type, and its size. */
export function bindingAsList({ id, type, range: { data } }: Binding): readonly unknown[] {
  return [id, { Text: 0, Range: 1, Table: 2 }[type], [rowsIn(data.area), columnsIn(data.area), type === 'Table']];
}
