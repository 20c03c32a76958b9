import { isHostObject, type ClassSpec, type HostObject } from './class-table';
import type { ExcelHost } from './excel-host';
import { HostError, itemNotFound, notEmulated } from './host-error';

/** One request as office.js sends it. */
export interface Batch {
  ObjectPaths: Readonly<Record<string, ObjectPath>>;
  Actions: readonly Action[];
}

interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

interface ArgumentInfo {
  Arguments?: readonly unknown[];
  ReferencedObjectPathIds?: readonly unknown[];
}

interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: Query;
  ObjectState?: Readonly<Record<string, unknown>>;
}

interface Query {
  Select?: readonly string[];
  Expand?: readonly string[];
  Skip?: number;
  Top?: number;
}

export interface Answer {
  Results: { ActionId: number; Value: unknown }[];
  Error?: { Code: string; Message: string; Location: string; ActionIndex: number; HttpStatusCode: number };
}

const PATH = { root: 1, made: 2, method: 3, property: 4, indexer: 5, reference: 6, none: 7 } as const;
const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5, queryAsJson: 7, update: 9 } as const;

/** Runs one batch: its actions in order until one is refused; what was done before that stays done. */
export class Interpreter {
  private readonly known = new Map<number, HostObject | null>();

  constructor(
    private readonly host: ExcelHost,
    private readonly batch: Batch,
  ) {}

  /** @param before called before each action; what it throws is the action's fault */
  answer(before: (index: number) => void): Answer {
    const Results: Answer['Results'] = [];
    for (const [index, action] of this.batch.Actions.entries()) {
      try {
        before(index);
        Results.push({ ActionId: action.Id, Value: this.run(action) ?? null });
      } catch (fault) {
        return { Results, Error: this.told(fault, action, index) };
      }
    }
    return { Results };
  }

  private told(fault: unknown, action: Action, ActionIndex: number): NonNullable<Answer['Error']> {
    const known = fault instanceof HostError ? fault : new HostError('GeneralException', `The emulated Excel has a fault: ${fault instanceof Error ? (fault.stack ?? '') : String(fault)}`, 500);
    const path = this.batch.ObjectPaths[action.ObjectPathId];
    return { Code: known.code, Message: known.message, Location: `${path?.Name ?? 'Workbook'}${action.Name && `.${action.Name}`}`, ActionIndex, HttpStatusCode: known.status };
  }

  private run(action: Action): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.at(action.ObjectPathId);
    if (action.ActionType === ACTION.instantiate) return object ? this.identity(object) : null;
    if (action.ActionType === ACTION.query || action.ActionType === ACTION.queryAsJson) return object ? this.query(object, action.QueryInfo ?? {}) : null;
    if (!object) {
      // What is done to a null object is passed over, as in Excel.
      return null;
    }
    switch (action.ActionType) {
      case ACTION.method: {
        const result = this.call(object, action.Name, this.args(action.ArgumentInfo));
        return isHostObject(result) ? this.identity(result) : result;
      }
      case ACTION.set:
        this.set(object, action.Name, this.args(action.ArgumentInfo)[0]);
        return null;
      case ACTION.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.set(object, name, value);
        return null;
      default:
        throw notEmulated(`actions of type ${action.ActionType}`);
    }
  }

  private at(id: number): HostObject | null {
    const known = this.known.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[id];
    if (!path) throw new HostError('InvalidObjectPath', `There is no object path ${id}.`);
    const object = this.found(path);
    this.known.set(id, object);
    return object;
  }

  private found(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === PATH.root) return this.host.root();
    if (path.ObjectPathType === PATH.made) return { of: path.Name, data: null };
    if (path.ObjectPathType === PATH.none) return null;
    if (path.ObjectPathType === PATH.reference) return this.host.kept(path.Name);
    const parent = path.ParentObjectPathId === undefined ? null : this.at(path.ParentObjectPathId);
    if (!parent) return null;
    if (path.ObjectPathType === PATH.property) return this.navigated(parent, path.Name);
    const name = path.ObjectPathType === PATH.indexer ? 'Indexer' : path.Name;
    const result = this.call(parent, name, this.args(path.ArgumentInfo));
    if (isHostObject(result) || result === null) return result as HostObject | null;
    if (result === undefined && name !== 'Indexer') return { of: 'Nothing', data: null };
    throw itemNotFound();
  }

  /** Arguments that are objects travel as the ids of their paths. */
  private args(info: ArgumentInfo | undefined): readonly unknown[] {
    const resolved = (value: unknown, id: unknown): unknown => {
      if (Array.isArray(value) && Array.isArray(id)) return value.map((each, index) => resolved(each, id[index]));
      return typeof id === 'number' && id > 0 ? this.at(id) : value;
    };
    return (info?.Arguments ?? []).map((value, index) => resolved(value, info?.ReferencedObjectPathIds?.[index]));
  }

  private identity(object: HostObject): Record<string, unknown> {
    const { id } = this.host.classOf(object);
    return { ...(id && { Id: id(object.data as never) }), ...(object.reference !== undefined && { _ReferenceId: object.reference }) };
  }

  private navigated(object: HostObject, name: string): HostObject | null {
    const to = this.host.classOf(object).to?.[name];
    if (!to) throw notEmulated(`${object.of}.${name}`);
    return to(object.data as never, this.host);
  }

  private set(object: HostObject, name: string, value: unknown): void {
    const spec = this.host.classOf(object);
    const set = spec.set?.[name];
    if (set) set(object.data as never, value, this.host);
    else if (spec.to?.[name] && typeof value === 'object' && value !== null) {
      const inner = this.navigated(object, name);
      if (inner) for (const [member, given] of Object.entries(value)) this.set(inner, capital(member), given);
    } else throw notEmulated(`setting ${object.of}.${name}`);
  }

  private call(object: HostObject, name: string, args: readonly unknown[]): unknown {
    if (name === '_KeepReference') return this.host.keep(object);
    if (name === '_RemoveReference') return this.host.letGo(object);
    if (/^_(Unr|R)egister\w*Event$/.test(name)) return this.host.subscribe(object, name);
    const call = this.host.classOf(object).call?.[name];
    if (!call) throw notEmulated(`${object.of}.${name}()`);
    return call(object.data as never, args, this.host);
  }

  private query(object: HostObject, { Select = [], Expand = [], Skip = 0, Top }: Query): unknown {
    const spec = this.host.classOf(object);
    const names = [...Select, ...Expand];
    if (!spec.items) return this.loaded(object, spec, names);
    const own = names.filter((name) => memberOf(spec.get, name) !== undefined);
    const ofItems = names.filter((name) => !own.includes(name)).map((name) => name.replace(/^items\/?/i, '')).filter((name) => name !== '');
    const items = spec.items(object.data as never, this.host).slice(Skip, Top === undefined ? undefined : Skip + Top);
    return { ...this.loaded(object, spec, own, true), _Items: items.map((item) => this.query(item, { Select: ofItems })) };
  }

  private loaded(object: HostObject, spec: ClassSpec<never>, names: readonly string[], onlyNamed = false): Record<string, unknown> {
    const wanted = (names.length === 0 && !onlyNamed) || names.includes('*') ? Object.keys(spec.get ?? {}) : names;
    const values: Record<string, unknown> = this.identity(object);
    const within = new Map<string, string[]>();
    for (const name of wanted) {
      const [head = '', ...rest] = name.split('/');
      const member = rest.length === 0 ? memberOf(spec.get, head) : undefined;
      const inner = memberOf(spec.to, head);
      if (member !== undefined) values[member] = spec.get?.[member]?.(object.data as never, this.host) ?? null;
      else if (inner !== undefined) within.set(inner, [...(within.get(inner) ?? []), ...(rest.length > 0 ? [rest.join('/')] : [])]);
      else throw notEmulated(`loading ${object.of}.${name}`);
    }
    for (const [member, select] of within) {
      const inner = this.navigated(object, member);
      values[member] = inner ? this.query(inner, { Select: select }) : null;
    }
    return values;
  }
}

/** Loads travel in the caller's own letters. */
function memberOf(members: Readonly<Record<string, unknown>> | undefined, name: string): string | undefined {
  return Object.keys(members ?? {}).find((member) => member.toLowerCase() === name.toLowerCase());
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
