import type { HostObject } from './class-table';
import { notEmulated } from './host-error';
import type { Sheet, Table } from './workbook/model';

/** An event as it is sent to office.js. */
export interface EventEntry {
  messageCategory: number;
  messageType: number;
  targetId: string;
  /** Its arguments as JSON. */
  message: string;
  id: string;
  isRemoteOverride: boolean;
}

/** The numbers of events as office.js knows them, by the method that subscribes to them. */
const TYPES: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map([
  [
    'sheet',
    new Map([
      ['DataChangedEvent', 10],
      ['ActivatedEvent', 11],
      ['DeactivatedEvent', 12],
      ['AddedEvent', 13],
      ['SelectionChangedEvent', 14],
      ['DeletedEvent', 15],
      ['CalculatedEvent', 16],
      ['FormatChangedEvent', 18],
      ['RowSortedEvent', 19],
      ['ColumnSortedEvent', 20],
      ['SingleClickedEvent', 21],
      ['RowHiddenChangedEvent', 22],
      ['FormulaChangedEvent', 23],
      ['ProtectionChangedEvent', 24],
      ['EventNameChanged', 25],
      ['EventVisibilityChanged', 26],
      ['EventMoved', 27],
    ]),
  ],
  // Never sent, since only one workbook is open and no other can be activated.
  ['workbook', new Map([['ActivatedEvent', 2203]])],
  [
    'table',
    new Map([
      ['SelectionChangedEvent', 100],
      ['DataChangedEvent', 101],
      ['AddedEvent', 102],
      ['DeletedEvent', 103],
    ]),
  ],
]);

export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selected: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowsSorted: 19,
  columnsSorted: 20,
  clicked: 21,
  rowHiddenChanged: 22,
  formulaChanged: 23,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
  tableSelected: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** Target of events for the whole workbook. */
const WORKBOOK = 'Workbook';

/** The add-in's subscriptions to events, and the events that wait to be sent. */
export class Events {
  private readonly wanted = new Map<string, number>();
  private waiting: EventEntry[] = [];
  private isScheduled = false;
  /** False while the add-in has switched all events off. */
  isOn = true;
  /** Where events go; set by whatever carries them to the add-in. */
  listener: (entries: readonly EventEntry[]) => void = () => undefined;

  /** Runs `_RegisterDataChangedEvent` and its like. */
  subscribe(object: HostObject, method: string): void {
    const [, un, name = ''] = /^_(Unr|R)egister(\w+)$/.exec(method) ?? [];
    const type = TYPES.get(
      object.of === 'Workbook' ? 'workbook' : object.of.startsWith('Table') ? 'table' : 'sheet',
    )?.get(name);
    const target = targetOf(object);
    if (type === undefined || target === undefined) throw notEmulated(`${object.of}.${method}()`);
    const key = `${type} ${target}`;
    this.wanted.set(key, Math.max(0, (this.wanted.get(key) ?? 0) + (un === 'R' ? 1 : -1)));
  }

  isWanted(type: number, target: string): boolean {
    return (this.wanted.get(`${type} ${target}`) ?? 0) > 0;
  }

  /** Queues an event for those who subscribed to it, for one of the targets or for the whole workbook. */
  tell(type: number, targets: readonly string[], message: Readonly<Record<string, unknown>>): void {
    if (!this.isOn) return;
    for (const targetId of [...targets, WORKBOOK]) {
      if (!this.isWanted(type, targetId)) continue;
      this.waiting.push({
        messageCategory: 65536,
        messageType: type,
        targetId,
        message: JSON.stringify(message),
        id: '',
        isRemoteOverride: false,
      });
    }
    this.schedule();
  }

  /** Sends the waiting events after the request that caused them has been answered. */
  private schedule(): void {
    if (this.isScheduled || this.waiting.length === 0) return;
    this.isScheduled = true;
    setTimeout(() => {
      this.isScheduled = false;
      const entries = this.waiting;
      this.waiting = [];
      this.listener(entries);
    }, 0);
  }
}

function targetOf({ of, data }: HostObject): string | undefined {
  switch (of) {
    case 'Worksheet':
      return (data as Sheet).id;
    case 'Workbook':
    case 'WorksheetCollection':
      return WORKBOOK;
    case 'Table':
      return (data as { table: Table }).table.id;
    case 'TableCollection':
      return (data as { sheet?: Sheet }).sheet?.id ?? WORKBOOK;
    default:
      return undefined;
  }
}
