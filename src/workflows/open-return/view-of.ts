import type { Finding } from '../../core/finding';
import { partnerName } from '../../core/plan/plan-index';
import { progressOf } from '../../core/returns/progress';
import type { PartnerReturn } from '../../core/returns/partner-return';
import { goneOf } from './gone';
import { questionsOf } from './questions';
import type { ReturnView } from './return-view';
import { signOffView } from './sign-off-view';
import { tasksOf } from './tasks';
import { workLeft } from './work-left';

/** What the pane shows of a return with these findings. */
export function returnView(ret: PartnerReturn, findings: readonly Finding[]): ReturnView {
  const { issued, identity, file } = ret;
  const gone = goneOf(ret);
  const tasks = tasksOf(ret, findings, gone);
  const work = workLeft(tasks);
  const { name, team, email } = issued.council;
  return {
    partner: partnerName(issued, identity.partner),
    period: issued.period.label,
    returnBy: issued.period.returnBy,
    council: { name, ...(team !== undefined && { team }), email },
    file,
    progress: progressOf(ret),
    work,
    questions: questionsOf(ret, tasks, gone),
    signOff: signOffView(ret, work),
  };
}
