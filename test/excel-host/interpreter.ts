import { isHostObject, type HostObject } from './class-table';
import type { ExcelHost } from './excel-host';
import { HostError, itemNotFound, notEmulated } from './host-error';
import {
  ACTION,
  PATH,
  type Action,
  type Answer,
  type ArgumentInfo,
  type Batch,
  type ObjectPath,
  type Refusal,
} from './wire';

/** Runs one batch: its actions in order until one is refused; what was done before that stays done. */
export class Interpreter {
  private readonly known = new Map<number, HostObject | null>();

  constructor(
    private readonly host: ExcelHost,
    private readonly batch: Batch,
  ) {}

  /** @param before called before each action with its index from 0; what it throws becomes the action's error */
  answer(before: (index: number) => void): Answer {
    const Results: Answer['Results'] = [];
    const TraceIds: number[] = [];
    for (const [index, action] of this.batch.Actions.entries()) {
      try {
        before(index);
        if (action.ActionType === ACTION.trace) TraceIds.push(action.Id);
        Results.push({ ActionId: action.Id, Value: this.run(action) ?? null });
      } catch (fault) {
        return { Results, TraceIds, Error: this.refusal(fault, action, index) };
      }
    }
    return { Results, TraceIds };
  }

  private refusal(fault: unknown, action: Action, ActionIndex: number): Refusal {
    if (!(fault instanceof HostError)) this.host.faultsOfOurs.push(fault);
    const { code, message, status } =
      fault instanceof HostError
        ? fault
        : new HostError(
            'GeneralException',
            `The emulated Excel has a fault of its own: ${fault instanceof Error ? (fault.stack ?? '') : String(fault)}`,
            500,
          );
    const path = this.batch.ObjectPaths[action.ObjectPathId];
    return {
      Code: code,
      Message: message,
      Location: `${path?.Name || 'Workbook'}${action.Name && `.${action.Name}`}`,
      ActionIndex,
      HttpStatusCode: status,
    };
  }

  private run(action: Action): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.at(action.ObjectPathId);
    // A null object answers with a null object, and ignores what is done to it.
    if (!object) return null;
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.host.members.identity(object);
      case ACTION.query:
      case ACTION.queryAsJson:
        return this.host.queries.answer(object, action.QueryInfo ?? {});
      case ACTION.recursiveQuery:
        return this.host.queries.recursive(
          object,
          action.RecursiveQueryInfo?.Queries ?? {},
          action.RecursiveQueryInfo?.MaxDepth ?? 10,
        );
      case ACTION.method: {
        const result = this.host.members.call(object, action.Name, this.args(action.ArgumentInfo));
        return isHostObject(result) ? this.host.members.identity(result) : result;
      }
      case ACTION.set:
        return this.host.members.set(object, action.Name, this.args(action.ArgumentInfo)[0]);
      case ACTION.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          this.host.members.set(object, name, value);
        return null;
      case ACTION.ensureUnchanged:
        return this.ensureUnchanged(object, action.ObjectState ?? {});
      default:
        throw notEmulated(`actions of type ${action.ActionType}`);
    }
  }

  private ensureUnchanged(object: HostObject, state: Readonly<Record<string, unknown>>): void {
    const now = this.host.queries.answer(object, { Select: Object.keys(state) });
    if (Object.entries(state).some(([name, value]) => JSON.stringify(now[name]) !== JSON.stringify(value))) {
      throw new HostError('Conflict', "The request couldn't be processed because of a conflict.", 409);
    }
  }

  /** The object that a path gives. A method in a path is called once; its result is kept for the rest of the batch. */
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
    switch (path.ObjectPathType) {
      case PATH.root:
        return this.host.root;
      case PATH.made:
        return { of: path.Name, data: this.host };
      case PATH.none:
        return null;
      case PATH.reference:
        return this.host.references.kept(path.Name);
      default:
        return this.foundFrom(path.ParentObjectPathId === undefined ? null : this.at(path.ParentObjectPathId), path);
    }
  }

  private foundFrom(parent: HostObject | null, path: ObjectPath): HostObject | null {
    if (!parent) return null;
    if (path.ObjectPathType === PATH.property) return this.host.members.to(parent, path.Name);
    if (path.ObjectPathType !== PATH.method && path.ObjectPathType !== PATH.indexer)
      throw notEmulated(`object paths of type ${path.ObjectPathType}`);
    const name = path.ObjectPathType === PATH.indexer ? 'Indexer' : path.Name;
    const result = this.host.members.call(parent, name, this.args(path.ArgumentInfo));
    if (result === null || isHostObject(result)) return result;
    if (result === undefined) throw itemNotFound();
    throw notEmulated(`what ${parent.of}.${name}() gives as an object`);
  }

  /** A method's arguments. Objects are sent as ids of their paths; inside other values, as `_ObjectPathId`. */
  private args(info: ArgumentInfo | undefined): readonly unknown[] {
    const resolved = (value: unknown, id: unknown): unknown => {
      if (Array.isArray(value)) return value.map((each, index) => resolved(each, Array.isArray(id) ? id[index] : 0));
      return typeof id === 'number' && id > 0 ? this.at(id) : this.within(value);
    };
    return (info?.Arguments ?? []).map((value, index) => resolved(value, info?.ReferencedObjectPathIds?.[index]));
  }

  private within(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if ('_ObjectPathId' in value && typeof value._ObjectPathId === 'number') return this.at(value._ObjectPathId);
    if (Array.isArray(value)) return value.map((each) => this.within(each));
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, this.within(inner)]));
  }
}
