/** One request as office.js sends it. */
export interface Batch {
  ObjectPaths: Readonly<Record<string, ObjectPath>>;
  Actions: readonly Action[];
}

export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  Arguments?: readonly unknown[];
  ReferencedObjectPathIds?: readonly unknown[];
}

export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: Query;
  RecursiveQueryInfo?: { Queries: Readonly<Record<string, Query>>; MaxDepth?: number };
  ObjectState?: Readonly<Record<string, unknown>>;
}

/** What a load asks for, in the upper and lower case that its caller wrote; without `Select` all properties. */
export interface Query {
  Select?: readonly string[];
  Expand?: readonly string[];
  Skip?: number;
  Top?: number;
}

/** What the host answers: the results of all actions, or of those before the one that was refused. */
export interface Answer {
  Results: { ActionId: number; Value: unknown }[];
  /** Ids of the trace actions that were run; office.js asks for the events of bindings only where it gets them. */
  TraceIds?: number[];
  Error?: Refusal;
}

export interface Refusal {
  Code: string;
  Message: string;
  Location: string;
  ActionIndex: number;
  HttpStatusCode: number;
}

export const PATH = { root: 1, made: 2, method: 3, property: 4, indexer: 5, reference: 6, none: 7 } as const;
export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  set: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** True for a request about the workbook; office.js also sends requests of its own. */
export function isAboutWorkbook({ ObjectPaths }: Batch): boolean {
  return Object.values(ObjectPaths).some(
    ({ ObjectPathType }) => ObjectPathType === PATH.root || ObjectPathType === PATH.reference,
  );
}
