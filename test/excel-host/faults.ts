import { HostError } from './host-error';
import { ACTION, type Batch } from './wire';

/** How a request fails, for a test. */
export interface Fault {
  /** The request that fails, counted from now: 1, the default, is the next one. */
  sync?: number;
  /**
   * Number of the request's actions that are done first, and stay done. None if left out; with Infinity all are done
   * and the answer is lost; with "half" it fails in the middle of the actions that set something, or of all actions
   * where none does.
   */
  after?: number | 'half';
  code?: string;
  message?: string;
  /** The HTTP status that the error carries. */
  status?: number;
  /** True where no answer ever comes. */
  isSilent?: boolean;
  /** Called when the request fails: what somebody does in the workbook at that moment. */
  meanwhile?: () => void;
}

/** Errors of the program around the request, with the numbers under which office.js gets them. */
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

  /** Makes a request fail. */
  ask(fault: Fault = {}): void {
    this.asked.push({ left: fault.sync ?? 1, fault });
  }

  /** Drops the faults that haven't happened yet. */
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

/** The number of actions that are done before the request fails. */
export function doneBefore({ after = 0 }: Fault, { Actions }: Batch): number {
  if (after !== 'half') return after;
  const setting = Actions.flatMap(({ ActionType }, index) =>
    ActionType === ACTION.set || ActionType === ACTION.update ? [index] : [],
  );
  return setting[Math.floor(setting.length / 2)] ?? Math.floor(Actions.length / 2);
}
