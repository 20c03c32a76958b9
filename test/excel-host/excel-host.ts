import { apiSets, isLater } from './api-sets';
import { type ClassSpec, hostObject, type HostObject } from './class-table';
import { CLASSES } from './classes/index';
import { Bindings } from './bindings';
import { Events } from './events';
import { doneBefore, errorOf, Faults, TRAVELLING_CODES } from './faults';
import { accessDenied, HostError, itemNotFound, notEmulated } from './host-error';
import { Interpreter } from './interpreter';
import { bytesOf, Ledger, type Sync } from './ledger';
import { Members } from './members';
import { Person } from './person';
import { Queries } from './query';
import { References } from './references';
import { Ribbon } from './ribbon';
import { Surroundings, type SurroundingsOptions } from './surroundings';
import { isAboutWorkbook, type Answer, type Batch } from './wire';
import { type Book, newBook, type Sheet } from './workbook/model';
import { sheetIn } from './workbook/look-up';

export interface HostOptions extends SurroundingsOptions {
  book?: Book;
  /** Works out the formulas after every change; without it, they keep their last values. */
  recalculate?: (book: Book) => void;
}

/** What goes back to office.js: an answer as JSON, or the number of an error of the program around the request. */
export type Outcome = { text: string } | { fault: number; message: string };

/** Excel on the web accepts and answers at most this many bytes in one request. */
const MOST_BYTES = 5 * 1024 * 1024;

/** Requests with this flag wait while somebody types in a cell. */
const WAITS_FOR_CELL = 64;

/** An Excel with one workbook open, for office.js to talk to. */
export class ExcelHost {
  readonly book: Book;
  readonly surroundings: Surroundings;
  readonly ledger = new Ledger();
  readonly faults = new Faults();
  readonly events = new Events();
  readonly references = new References();
  readonly bindings = new Bindings();
  readonly ribbon = new Ribbon();
  /** The person in front of this Excel, and below it another one who works in the same workbook. */
  readonly person: Person = new Person(this);
  readonly somebodyElse: Person = new Person(this, 'somebody else');
  readonly members = new Members(this);
  readonly queries = new Queries(this, this.members);
  /** Errors in the emulation itself, for a test to look at. */
  readonly faultsOfOurs: unknown[] = [];
  /** Files that the add-in opened in windows of their own, as base64; empty text is a blank workbook. */
  readonly openedFiles: string[] = [];
  isDirty = false;
  /** Called once office.js listens for events and commands. */
  onListening: () => void = () => undefined;
  /** State of the add-in's pane: "Visible", "Background" (the add-in runs without the pane) or "Inactive". */
  paneState = 'Visible';
  private readonly work: ((book: Book) => void) | undefined;
  private isTypingInCell = false;
  private waiting: (() => void)[] = [];

  constructor({ book = newBook(), recalculate, ...surroundings }: HostOptions = {}) {
    this.book = book;
    this.work = recalculate;
    this.surroundings = new Surroundings(surroundings);
  }

  get root(): HostObject<Book> {
    return hostObject('Workbook', this.book);
  }

  get isReadOnly(): boolean {
    return this.surroundings.isReadOnly;
  }

  /** Refuses edits where the workbook is open read-only. */
  refuseReadOnly(): void {
    if (this.isReadOnly) throw accessDenied('the workbook is open for reading alone');
  }

  recalculate(): void {
    this.work?.(this.book);
  }

  sheet(key: string): Sheet {
    const sheet = sheetIn(this.book, key);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  classOf({ of }: HostObject): ClassSpec<never> {
    const spec = CLASSES.get(of);
    if (!spec) throw notEmulated(`the class ${of}`);
    return spec;
  }

  /** True where the emulated version of Excel has the member. Undocumented members belong to office.js: it has them. */
  offers(of: string, member: string): boolean {
    const set = apiSets().get(`${of}.${member.charAt(0).toLowerCase()}${member.slice(1)}`);
    if (!set) return true;
    const offered = this.surroundings.sets[set.name];
    return offered !== undefined && !isLater(set.version, offered);
  }

  /** Refuses a member that the emulated version of Excel doesn't have. */
  offer(of: string, member: string): void {
    if (!this.offers(of, member))
      throw new HostError(
        'ApiNotFound',
        `The API you are trying to use (${of}.${member}) isn't there in ExcelApi ${this.surroundings.sets['ExcelApi']}.`,
        404,
      );
  }

  /** Says that somebody begins to type in a cell, or leaves it again. */
  editCell(isTyping: boolean): void {
    this.isTypingInCell = isTyping;
    if (isTyping) return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const go of waiting) go();
  }

  /** Runs a request of office.js; for a silent fault the promise never settles. */
  async execute(body: string, flags: number): Promise<Outcome> {
    const batch = JSON.parse(body) as Batch;
    if (!isAboutWorkbook(batch)) return { text: JSON.stringify(new Interpreter(this, batch).answer(() => undefined)) };
    const sync = this.ledger.open(body, batch.Actions.length);
    if (this.isTypingInCell && (flags & WAITS_FOR_CELL) === 0) return travelling('InvalidOperationInCellEditMode');
    if (this.isTypingInCell) await new Promise<void>((go) => this.waiting.push(go));
    return this.answered(batch, sync);
  }

  private async answered(batch: Batch, sync: Sync): Promise<Outcome> {
    if (sync.bytesOut > MOST_BYTES) return travelling('RequestPayloadSizeLimitExceeded');
    const fault = this.faults.take();
    const after = fault ? doneBefore(fault, batch) : Infinity;
    if (fault && fault.after === undefined && TRAVELLING_CODES.has(fault.code ?? '')) {
      fault.meanwhile?.();
      return travelling(fault.code ?? '', fault.message);
    }
    const answer = new Interpreter(this, batch).answer((index) => {
      if (fault && index >= after) throw errorOf(fault);
    });
    fault?.meanwhile?.();
    if (fault?.isSilent) return new Promise(() => undefined);
    if (fault && after >= batch.Actions.length) return lost(fault.code, answer, errorOf(fault));
    const text = JSON.stringify(answer);
    sync.bytesIn = bytesOf(text);
    return sync.bytesIn > MOST_BYTES ? travelling('ResponsePayloadSizeLimitExceeded') : { text };
  }
}

/** The outcome of a request whose actions were all done, but whose answer got lost. */
function lost(code: string | undefined, { Results }: Answer, { message, status, code: said }: HostError): Outcome {
  if (TRAVELLING_CODES.has(code ?? '')) return travelling(code ?? '', message);
  return {
    text: JSON.stringify({
      Results: [],
      Error: { Code: said, Message: message, Location: '', ActionIndex: Results.length - 1, HttpStatusCode: status },
    }),
  };
}

function travelling(code: string, message = code): Outcome {
  return { fault: TRAVELLING_CODES.get(code) ?? 5001, message };
}
