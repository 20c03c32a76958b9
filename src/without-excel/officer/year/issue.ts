import { Trouble } from '../../../core/trouble';
import { periodFileName } from '../../../workflows/council-year/file-names';
import { asking, issueReturns, withPreviousValues } from '../../../workflows/issue-returns';
import { YEAR_FAULT } from '../words';
import type { YearContext } from './year-state';

/** Makes one return workbook for each partner who is asked anything. It goes on until it is done or stopped. */
export async function issue(year: YearContext): Promise<void> {
  const { plan, previous } = year.getState();
  if (!plan || year.getState().issuing?.state === 'making') return;
  const asked = asking(plan.plan);
  const silent = asked.filter(({ measures, texts }) => measures + texts === 0).map(({ partner }) => partner);
  const partners = asked.length - silent.length;
  year.setState({ issuing: { state: 'making', asked: partners, returns: [], silent }, trouble: undefined });
  await year.page.pause();
  try {
    const toIssue = previous ? withPreviousValues(plan.plan, previous.values) : plan.plan;
    for await (const issued of issueReturns(toIssue, year.files.printWorkbook)) {
      const { issuing } = year.getState();
      if (issuing?.state !== 'making') return;
      const returns = [...issuing.returns, issued];
      year.setState({ issuing: { ...issuing, returns } });
      await year.page.pause();
    }
  } catch (fault) {
    year.setState({ issuing: undefined });
    return year.showTrouble('issue', fault instanceof Trouble ? fault : YEAR_FAULT.notIssued());
  }
  const { issuing } = year.getState();
  if (issuing?.state === 'making') year.setState({ issuing: { ...issuing, state: 'made' } });
}

/** Nothing that was made so far is kept. */
export function stopIssuing(year: YearContext): void {
  const { issuing } = year.getState();
  if (issuing?.state === 'making') year.setState({ issuing: { ...issuing, state: 'stopped', returns: [] } });
}

/** Hands over all of the issued workbooks in one .zip. */
export function saveIssued(year: YearContext): string | undefined {
  const { plan, issuing } = year.getState();
  if (!plan || issuing?.state !== 'made') return undefined;
  const name = periodFileName('returns-to-send', plan.plan, 'zip');
  year.page.saveFile({ name, bytes: year.files.zip(issuing.returns) });
  return name;
}
