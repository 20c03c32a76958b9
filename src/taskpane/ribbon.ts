import type { OpenedWorkbook } from '../workflows/open-return/recognise-workbook';
import type { RibbonRequests } from './ribbon-requests';

/** What the ribbon's buttons do, by the names that the manifest gives them; *Open* is Excel's own doing. None rejects. */
export interface RibbonCommands {
  CheckReturn(): Promise<void>;
  NextProblem(): Promise<void>;
  SignOff(): Promise<void>;
}

interface Parts {
  /** What is open, as the pane last read it. */
  opened(): Promise<OpenedWorkbook>;
  showPane(): Promise<unknown>;
  requests: RibbonRequests;
}

/** The commands work with the pane closed too: it is then shown, but for going to a cell. */
export function ribbonCommands({ opened, showPane, requests }: Parts): RibbonCommands {
  return {
    CheckReturn: async () => {
      await showPane();
      const found = await opened();
      requests.make('home');
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
      requests.make('sign off');
    },
  };
}

/** Where there is nothing to go to, the pane says so. */
function hasWork({ return: opened }: Extract<OpenedWorkbook, { kind: 'return' }>): boolean {
  const { view, trouble } = opened.getState();
  const { toFix, toExplain, toDo } = view.work;
  return trouble === undefined && toFix.length + toExplain.length + toDo.length > 0;
}
