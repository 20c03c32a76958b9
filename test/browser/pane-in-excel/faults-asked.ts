import type { Doing } from '../../../src/adapters/excel/errors';
import type { Fault } from '../../excel-host/faults';

/** Codes of every kind that a fault may carry, and one that nobody knows. */
export const CODES = [
  'AccessDenied',
  'InvalidOperationInCellEditMode',
  'RequestPayloadSizeLimitExceeded',
  'ActivityLimitReached',
  'ItemNotFound',
  'ResponsePayloadSizeLimitExceeded',
  'GeneralException',
  'SomethingNobodyHasHeardOf',
] as const;

/** What Excel says in its own words, which no person is to read. */
export const RAW = 'Exception from HRESULT: 0x800A03EC';

/** Codes that say that somebody is in the middle of something. */
const BUSY: readonly string[] = ['InvalidOperationInCellEditMode', 'ActivityLimitReached'];

export const isBusy = (code: string): boolean => BUSY.includes(code);

/** One round trip between the pane and Excel, by what it does. */
export type Trip =
  /** Reads the whole workbook, before there is anything to be shown. */
  | 'opens'
  /** Reads the workbook or what was changed: tried again by itself while somebody is in the middle of something, and in pieces where it is too much. */
  | 'reads'
  /** Looks what stands in the cells that are to be written. */
  | 'looks'
  | 'writes'
  /** Asks which cell is selected, from which one goes on; from the start where that can't be told. */
  | 'asks'
  /** Shows a cell. */
  | 'shows';

export const DOING: Readonly<Record<Trip, Doing>> = {
  opens: 'reading',
  reads: 'reading',
  looks: 'writing',
  writes: 'writing',
  asks: 'showing',
  shows: 'showing',
};

const WHENS = ['before', 'half-way', 'answer lost'] as const;
type When = (typeof WHENS)[number];

const AFTER: Readonly<Record<When, Fault['after']>> = {
  'before': undefined,
  'half-way': 'half',
  'answer lost': Infinity,
};

/** One fault of one round trip of an action. */
export interface Asked {
  /** Which round trip, counted from 1. */
  sync: number;
  trip: Trip;
  when: When;
  code: (typeof CODES)[number];
}

/** Every round trip at every moment, with the codes spread over them: each action begins with another. */
export function spread(trips: readonly Trip[], turn: number): readonly Asked[] {
  const cases = trips.flatMap((trip, index) => WHENS.map((when) => ({ sync: index + 1, trip, when })));
  return cases.map((each, index) => ({ ...each, code: codeAt(index + turn * 3) }));
}

export const codeAt = (index: number): Asked['code'] => CODES[index % CODES.length] ?? CODES[0];

export const faultOf = ({ sync, when, code }: Asked): Fault => ({ sync, after: AFTER[when], code, message: RAW });

/** What goes right again without anybody's doing. */
export function mendsItself({ trip, when, code }: Asked): boolean {
  if (trip === 'opens') return code === 'ResponsePayloadSizeLimitExceeded';
  if (trip === 'reads') return isBusy(code) || code === 'ResponsePayloadSizeLimitExceeded';
  // All was written, and is found to be when it is looked after.
  return trip === 'asks' || (trip === 'writes' && when === 'answer lost');
}
