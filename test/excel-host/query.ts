import type { ClassSpec, HostObject } from './class-table';
import type { ExcelHost } from './excel-host';
import { notEmulated } from './host-error';
import { memberOf, type Members } from './members';
import type { Query } from './wire';

/** Answers the loads of properties. */
export class Queries {
  constructor(
    private readonly host: ExcelHost,
    private readonly members: Members,
  ) {}

  /** The loaded properties of an object by their names; the items of a collection under `_Items`. */
  answer(object: HostObject, { Select = [], Expand = [], Skip = 0, Top }: Query): Record<string, unknown> {
    const spec = this.host.classOf(object);
    const names = [...Select, ...Expand].map((name) => name.trim()).filter((name) => name !== '');
    if (!spec.items)
      return this.loaded(
        object,
        spec,
        names.length === 0 || names.includes('*') ? this.members.all(object, spec) : names,
      );
    const own = names.filter((name) => memberOf(spec.get, name) !== undefined);
    const ofItems = names
      .filter((name) => !own.includes(name))
      .map((name) => name.replace(/^items\/?/i, ''))
      .filter((name) => name !== '');
    const items = spec.items(object.data as never, this.host).slice(Skip, Top === undefined ? undefined : Skip + Top);
    return { ...this.loaded(object, spec, own), _Items: items.map((item) => this.answer(item, { Select: ofItems })) };
  }

  /** The answers for an object and for the objects that it leads to, with a query for each class. */
  recursive(object: HostObject, queries: Readonly<Record<string, Query>>, depth: number): Record<string, unknown> {
    const spec = this.host.classOf(object);
    const query = queries[object.of];
    const answer = query ? this.answer(object, query) : this.members.identity(object);
    if (depth <= 0) return answer;
    if (spec.items)
      return {
        ...answer,
        _Items: spec.items(object.data as never, this.host).map((item) => this.recursive(item, queries, depth - 1)),
      };
    for (const [name, to] of Object.entries(spec.to ?? {})) {
      const inner = to(object.data as never, this.host);
      if (inner && inner.of in queries) answer[name] = this.recursive(inner, queries, depth - 1);
    }
    return answer;
  }

  private loaded(object: HostObject, spec: ClassSpec<never>, names: readonly string[]): Record<string, unknown> {
    const values = this.members.identity(object);
    const within = new Map<string, string[]>();
    for (const name of names) {
      const [head = '', ...rest] = name.split('/');
      const member = rest.length === 0 ? memberOf(spec.get, head) : undefined;
      const inner = memberOf(spec.to, head);
      // The documented name for loading no property of the items.
      if (/^nopropertiesneeded$/i.test(name)) continue;
      if (member !== undefined) values[member] = this.members.get(object, member);
      else if (inner !== undefined)
        within.set(inner, [...(within.get(inner) ?? []), ...(rest.length > 0 ? [rest.join('/')] : [])]);
      else throw notEmulated(`loading ${object.of}.${name}`);
    }
    for (const [member, Select] of within) {
      const inner = this.members.to(object, member);
      values[member] = inner ? this.answer(inner, { Select }) : null;
    }
    return values;
  }
}
