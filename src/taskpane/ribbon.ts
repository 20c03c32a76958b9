import type { Opened } from '../workflows/open-return/opened';
import type { AskedFromOutside } from './asked';

/** What the ribbon's buttons do, by the names that the manifest gives them; *Open* is Excel's own doing. None rejects. */
export interface RibbonCommands {
  CheckReturn(): Promise<void>;
  NextProblem(): Promise<void>;
  SignOff(): Promise<void>;
}

interface Parts {
  /** What is open, as the pane last read it. */
  opened(): Promise<Opened>;
  showPane(): Promise<unknown>;
  asked: AskedFromOutside;
}

/** The commands work with the pane closed too: it is then shown, but for going to a cell. */
export function ribbonCommands({ opened, showPane, asked }: Parts): RibbonCommands {
  return {
    CheckReturn: async () => {
      await showPane();
      const found = await opened();
      asked.ask('home');
      if (found.kind === 'return') await found.return.refresh();
    },
    NextProblem: async () => {
      const found = await opened();
      if (found.kind === 'return') await found.return.goToNextProblem();
      if (found.kind !== 'return' || !hasWork(found)) await showPane();
    },
    SignOff: async () => {
      await showPane();
      await opened();
      asked.ask('sign off');
    },
  };
}

/** Where there is nothing to go to, the pane says so. */
function hasWork({ return: opened }: Extract<Opened, { kind: 'return' }>): boolean {
  const { view, trouble } = opened.state();
  const { toFix, toExplain, toDo } = view.work;
  return trouble === undefined && toFix.length + toExplain.length + toDo.length > 0;
}
