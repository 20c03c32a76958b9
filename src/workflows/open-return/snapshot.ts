import { findingsOf } from '../../core/checks';
import type { ReturnFinding } from '../../core/finding';
import type { Plan } from '../../core/plan/plan';
import { partnerName } from '../../core/plan/plan-index';
import { progressOf } from '../../core/returns/progress';
import type { PartnerReturn } from '../../core/returns/partner-return';
import { returnOf } from '../../core/returns/read-return';
import type { WorkbookContent } from '../../core/returns/workbook-content';
import { Trouble } from '../../core/trouble';
import { findDeletedCells } from './deleted-cells';
import { questionsOf } from './questions';
import type { ReturnView } from './return-view';
import { signOffView } from './sign-off';
import { tasksOf } from './tasks';
import { workLeft } from './work-left';

/** A return at one moment: the cells as read, the return in them, and what the pane shows of it. */
export interface Snapshot {
  content: WorkbookContent;
  ret: PartnerReturn;
  view: ReturnView;
}

/**
 * Reads and checks a return's content. Gives a Trouble where the content isn't a return.
 * @param plan the officer's plan; without it, the plan that was issued with the return
 */
export function takeSnapshot(content: WorkbookContent, plan?: Plan): Snapshot | Trouble {
  const ret = returnOf(content, plan);
  return ret instanceof Trouble ? ret : { content, ret, view: returnView(ret, findingsOf(ret, plan)) };
}

function returnView(ret: PartnerReturn, findings: readonly ReturnFinding[]): ReturnView {
  const { issued, identity, file } = ret;
  const deleted = findDeletedCells(ret);
  const tasks = tasksOf(ret, findings, deleted);
  const work = workLeft(tasks);
  const { name, team, email } = issued.council;
  return {
    partner: partnerName(issued, identity.partner),
    period: issued.period.label,
    returnBy: issued.period.returnBy,
    council: { name, ...(team !== undefined && { team }), email },
    file,
    progress: progressOf(ret, findings),
    work,
    questions: questionsOf(ret, tasks, deleted),
    signOff: signOffView(ret, work),
  };
}
