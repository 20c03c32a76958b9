import { HostError } from './host-error';
import { ACTION, type Batch } from './wire';

/** How a request is to go wrong. */
export interface Fault {
  /** Which request from now: 1, if left out, is the next one. */
  sync?: number;
  /**
   * How many of its actions are done first, and stay done: none if left out; Infinity is all of them, with the
   * answer lost. "half" ends in the middle of what it sets, or of all where it sets nothing.
   */
  after?: number | 'half';
  code?: string;
  message?: string;
  /** The HTTP status that the error carries. */
  status?: number;
  /** True where no answer ever comes. */
  isSilent?: boolean;
  /** What somebody does in the workbook at that moment. */
  meanwhile?: () => void;
}

/** Errors that come from the program around the request, by the number under which they travel. */
export const TRAVELLING_CODES: ReadonlyMap<string, number> = new Map([
  ['InvalidOperationInCellEditMode', 5004],
  ['InvalidOrTimedOutSession', 5012],
  ['WriteNotSupportedWhenModalDialogOpen', 5016],
  ['ActivityLimitReached', 5102],
  ['RequestPayloadSizeLimitExceeded', 5103],
  ['ResponsePayloadSizeLimitExceeded', 5104],
]);

/** The faults that a test has asked for. */
export class Faults {
  private asked: { left: number; fault: Fault }[] = [];

  /** Lets a request go wrong. */
  ask(fault: Fault = {}): void {
    this.asked.push({ left: fault.sync ?? 1, fault });
  }

  /** Calls off what hasn't happened yet. */
  clear(): void {
    this.asked = [];
  }

  get pending(): number {
    return this.asked.length;
  }

  /** The fault of the request that comes now. */
  take(): Fault | undefined {
    for (const each of this.asked) each.left -= 1;
    const due = this.asked.find(({ left }) => left === 0);
    this.asked = this.asked.filter(({ left }) => left > 0);
    return due?.fault;
  }
}

export function errorOf({
  code = 'GeneralException',
  message = 'There was an internal error while processing the request.',
  status = 500,
}: Fault): HostError {
  return new HostError(code, message, status);
}

/** After how many of a request's actions it goes wrong. */
export function doneBefore({ after = 0 }: Fault, { Actions }: Batch): number {
  if (after !== 'half') return after;
  const setting = Actions.flatMap(({ ActionType }, index) =>
    ActionType === ACTION.set || ActionType === ACTION.update ? [index] : [],
  );
  return setting[Math.floor(setting.length / 2)] ?? Math.floor(Actions.length / 2);
}
