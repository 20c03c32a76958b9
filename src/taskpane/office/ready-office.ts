import { Trouble } from '../../core/trouble';
import type { Timer } from '../../workflows/ports';
import { loadOffice, PATIENCE, unreachable } from './load-office';

/** Loads office.js, once, and waits until it has found Excel. */
export class OfficeInPage {
  private asked: Promise<Trouble | undefined> | undefined;
  private isLoaded = false;
  private isFound = false;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly view: Window,
    private readonly timer: Timer,
  ) {}

  /** Gives undefined once Excel is found; after a Trouble it may be called again. */
  ready(): Promise<Trouble | undefined> {
    this.asked ??= this.wait().then((trouble) => {
      if (trouble) this.asked = undefined;
      else this.find();
      return trouble;
    });
    return this.asked;
  }

  /** Calls back once, when Excel is found; at once where it is already. */
  whenFound(heard: () => void): void {
    if (this.isFound) heard();
    else this.waiting.push(heard);
  }

  private find(): void {
    this.isFound = true;
    for (const heard of this.waiting.splice(0)) heard();
  }

  /** Waits for Excel, for PATIENCE at most, because office.js loads further scripts and may hang on those. */
  private wait(): Promise<Trouble | undefined> {
    return new Promise((resolve) => {
      const callOff = this.timer.after(PATIENCE, () => resolve(unreachable()));
      void this.foundExcel().then((trouble) => {
        callOff();
        resolve(trouble);
      });
    });
  }

  private async foundExcel(): Promise<Trouble | undefined> {
    const giveBack = heldHistory(this.view.history);
    const trouble = this.isLoaded ? undefined : await loadOffice(this.view.document, this.timer);
    giveBack();
    if (trouble) return trouble;
    this.isLoaded = true;
    const { host } = await Office.onReady();
    giveBack();
    // In a plain browser the host is null, which the types of office.js leave out.
    return (host as unknown) === 'Excel' ? undefined : outsideExcel();
  }
}

/** Remembers two methods of `history` that office.js overwrites; the function returned restores them. */
function heldHistory(history: History): () => void {
  const { pushState, replaceState } = history;
  return () => {
    history.pushState = pushState;
    history.replaceState = replaceState;
  };
}

function outsideExcel(): Trouble {
  return new Trouble(
    'office-unreachable',
    'This page is the pane that Excel shows beside a workbook, and there is no Excel around it.',
    'Open the workbook in Excel and choose Partner Returns on the Home tab there, or go on without Excel.',
  );
}
