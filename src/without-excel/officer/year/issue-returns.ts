import { Trouble } from '../../../core/trouble';
import { asking, issueReturns, withPreviousValues } from '../../../workflows/issue-returns';
import { YEAR_FAULT } from '../words';
import { periodFileName, type YearContext } from './year-state';

/** Makes one return workbook for each partner who is asked anything, until all are made or `stopIssuing` is called. */
export async function issue(store: YearContext): Promise<void> {
  const { plan, previous } = store.getState();
  if (!plan || store.getState().issuing?.state === 'making') return;
  const asked = asking(plan.plan);
  const silent = asked.filter(({ measures, texts }) => measures + texts === 0).map(({ partner }) => partner);
  const partners = asked.length - silent.length;
  store.setState({ issuing: { state: 'making', asked: partners, returns: [], silent }, trouble: undefined });
  await store.page.pause();
  try {
    const toIssue = previous ? withPreviousValues(plan.plan, previous.values) : plan.plan;
    for await (const issued of issueReturns(toIssue, store.files.printWorkbook)) {
      const { issuing } = store.getState();
      if (issuing?.state !== 'making') return;
      const returns = [...issuing.returns, issued];
      store.setState({ issuing: { ...issuing, returns } });
      await store.page.pause();
    }
  } catch (fault) {
    store.setState({ issuing: undefined });
    return store.showTrouble('issue', fault instanceof Trouble ? fault : YEAR_FAULT.notIssued());
  }
  const { issuing } = store.getState();
  if (issuing?.state === 'making') store.setState({ issuing: { ...issuing, state: 'made' } });
}

/** Stops issuing, and drops the workbooks made so far. */
export function stopIssuing(store: YearContext): void {
  const { issuing } = store.getState();
  if (issuing?.state === 'making') store.setState({ issuing: { ...issuing, state: 'stopped', returns: [] } });
}

/** Downloads the issued workbooks as one .zip and gives its name; undefined where they aren't all made. */
export function saveIssued(store: YearContext): string | undefined {
  const { plan, issuing } = store.getState();
  if (!plan || issuing?.state !== 'made') return undefined;
  const name = periodFileName('returns-to-send', plan.plan, 'zip');
  store.page.saveFile({ name, bytes: store.files.zip(issuing.returns) });
  return name;
}
