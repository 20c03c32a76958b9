import type { OpenedWorkbook } from '../../workflows/open-return/recognise-workbook';
import { openTasksOf } from '../../workflows/open-return/work-left';
import type { RibbonRequests } from './ribbon-requests';

/** The commands of the ribbon's buttons, by their names in the manifest; Excel handles *Open* itself. None rejects. */
export interface RibbonCommands {
  CheckReturn(): Promise<void>;
  NextProblem(): Promise<void>;
  SignOff(): Promise<void>;
}

interface Parts {
  /** The workbook as it was last read. */
  opened(): Promise<OpenedWorkbook>;
  showPane(): Promise<unknown>;
  requests: RibbonRequests;
}

/** The commands work while the pane is closed, too. They show it, except where they select a cell. */
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

/** True where there is a task to go to; otherwise the pane is shown to say that there is none. */
function hasWork({ return: opened }: Extract<OpenedWorkbook, { kind: 'return' }>): boolean {
  const { view, trouble } = opened.getState();
  return trouble === undefined && openTasksOf(view.work).length > 0;
}
