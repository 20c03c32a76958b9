import type { ExcelHost } from './excel-host';

/** An object of Excel's as a batch knows it: its class's name and what it stands for. */
export interface HostObject<Data = unknown> {
  of: string;
  data: Data;
  /** Present once the client asked to keep it beyond the batch. */
  reference?: string;
}

/**
 * One class of Excel's API as the emulation has it. Classes and members go by the names that travel: as in
 * the documentation, members with a capital. What isn't here isn't emulated, and fails loudly; since when
 * Excel has a member is read from its documentation (see api-sets.ts), and needn't be said here.
 */
export interface ClassSpec<Data> {
  /** The key by which the client asks for the object again, for collections' items. */
  id?(data: Data): string;
  /** Properties that can be loaded. */
  get?: Readonly<Record<string, (data: Data, host: ExcelHost) => unknown>>;
  /** Properties that can be set; the value is as the client sent it. */
  set?: Readonly<Record<string, (data: Data, value: unknown, host: ExcelHost) => void>>;
  /** Properties that are objects themselves; null is a null object. */
  to?: Readonly<Record<string, (data: Data, host: ExcelHost) => HostObject | null>>;
  /**
   * Methods: they give an object, null for a null object, a plain value, or nothing. `Indexer` is what a
   * collection's getItem travels as.
   */
  call?: Readonly<Record<string, (data: Data, args: readonly unknown[], host: ExcelHost) => unknown>>;
  /** What a collection holds. */
  items?(data: Data, host: ExcelHost): readonly HostObject[];
}

/** A class with its name; its data is checked where it is written. */
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
