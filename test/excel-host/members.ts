import type { ClassSpec, HostObject } from './class-table';
import type { ExcelHost } from './excel-host';
import { notEmulated } from './host-error';

/** Class table names of the members that office.js sends under another name when they are set. */
const OWN_NAMES: ReadonlyMap<string, string> = new Map([
  ['Worksheet.Gridlines', 'ShowGridlines'],
  ['Worksheet.Headings', 'ShowHeadings'],
]);

/**
 * Gets, sets and calls the members of an object. It refuses, by name, a member that isn't in the class table or that
 * the emulated version of Excel doesn't have.
 */
export class Members {
  constructor(private readonly host: ExcelHost) {}

  /** What office.js is told of an object when it is made: its id and its reference. */
  identity(object: HostObject): Record<string, unknown> {
    const { id } = this.host.classOf(object);
    return {
      ...(id && { Id: id(object.data as never) }),
      ...(object.reference !== undefined && { _ReferenceId: object.reference }),
    };
  }

  to(object: HostObject, name: string): HostObject | null {
    const to = this.host.classOf(object).to?.[name];
    if (!to) throw notEmulated(`${object.of}.${name}`);
    this.host.offer(object.of, name);
    return to(object.data as never, this.host);
  }

  get(object: HostObject, name: string): unknown {
    this.host.offer(object.of, name);
    return this.host.classOf(object).get?.[name]?.(object.data as never, this.host) ?? null;
  }

  set(object: HostObject, travelling: string, value: unknown): void {
    const name = OWN_NAMES.get(`${object.of}.${travelling}`) ?? travelling;
    const spec = this.host.classOf(object);
    const set = spec.set?.[name];
    if (set) {
      this.host.offer(object.of, name);
      set(object.data as never, value, this.host);
    } else if (spec.to?.[name] && typeof value === 'object' && value !== null) {
      const inner = this.to(object, name);
      if (inner) for (const [member, given] of Object.entries(value)) this.set(inner, capital(member), given);
    } else throw notEmulated(`setting ${object.of}.${name}`);
  }

  call(object: HostObject, name: string, args: readonly unknown[]): unknown {
    if (name === '_KeepReference') return this.host.references.keep(object);
    if (name === '_RemoveReference') return this.host.references.letGo(object);
    if (/^_(Unr|R)egister/.test(name)) return this.host.events.subscribe(object, name);
    const call = this.host.classOf(object).call?.[name];
    if (!call) throw notEmulated(`${object.of}.${name}()`);
    this.host.offer(object.of, name === 'Indexer' ? 'GetItem' : name);
    return call(object.data as never, args, this.host);
  }

  /** Names of the properties that a load without names gives: those of the emulated version. */
  all(object: HostObject, spec: ClassSpec<never>): readonly string[] {
    return Object.keys(spec.get ?? {}).filter((name) => this.host.offers(object.of, name));
  }
}

/** A member's name as the class table has it: a load has the upper and lower case that its caller wrote. */
export function memberOf(members: Readonly<Record<string, unknown>> | undefined, name: string): string | undefined {
  return Object.keys(members ?? {}).find((member) => member.toLowerCase() === name.toLowerCase());
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
