import type { ExcelHost } from './excel-host';

/** An object of Excel's API as a batch knows it: its class's name, and the data behind it. */
export interface HostObject<Data = unknown> {
  of: string;
  data: Data;
  /** Id under which office.js asked to keep the object beyond the batch. */
  reference?: string;
}

/**
 * One class of Excel's API as it is emulated. Members have the names that office.js sends: those of the documentation,
 * with a capital first letter. A member that is missing here isn't emulated: using it fails. The requirement set of a
 * member isn't given here, but read from its documentation by api-sets.ts.
 */
export interface ClassSpec<Data> {
  /** The key by which office.js asks for an item of a collection again. */
  id?(data: Data): string;
  /** Properties that can be loaded. */
  get?: Readonly<Record<string, (data: Data, host: ExcelHost) => unknown>>;
  /** Properties that can be set; the value is as the client sent it. */
  set?: Readonly<Record<string, (data: Data, value: unknown, host: ExcelHost) => void>>;
  /** Properties that give other objects; null stands for a null object. */
  to?: Readonly<Record<string, (data: Data, host: ExcelHost) => HostObject | null>>;
  /**
   * Methods. They give an object, null for a null object, a plain value, or nothing. `Indexer` is the name under which
   * office.js sends a collection's getItem.
   */
  call?: Readonly<Record<string, (data: Data, args: readonly unknown[], host: ExcelHost) => unknown>>;
  /** The items of a collection. */
  items?(data: Data, host: ExcelHost): readonly HostObject[];
}

/** A class with its name; `hostClass` checks the type of its data. */
export type HostClass = readonly [name: string, spec: ClassSpec<never>];

export function hostClass<Data>(name: string, spec: ClassSpec<Data>): HostClass {
  return [name, spec as ClassSpec<never>];
}

export type ClassTable = ReadonlyMap<string, ClassSpec<never>>;

export function hostObject<Data>(of: string, data: Data): HostObject<Data> {
  return { of, data };
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'of' in value && 'data' in value;
}
