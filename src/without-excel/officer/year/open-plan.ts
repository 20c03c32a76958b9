import { updateYear } from '../../../core/consolidation/update-year';
import { planFindings } from '../../../core/checks';
import { canonicalJson } from '../../../core/fingerprint';
import type { Plan } from '../../../core/plan/plan';
import { parsePlan } from '../../../core/plan/read-plan';
import { Trouble } from '../../../core/trouble';
import { previousValuesOf } from '../../../documents/council-workbook';
import type { NamedBytes } from '../../../workflows/ports';
import { YEAR_FAULT } from '../words';
import type { YearContext } from './year-state';

/** Opens a plan file. Where it can't be used, all of its faults are shown and the plan open before stays. */
export async function openPlan(store: YearContext, fetch: () => Promise<NamedBytes>, isExample = false): Promise<void> {
  store.setState({ busy: 'plan', trouble: undefined, planFaults: undefined });
  const file = await fetchOrTrouble(fetch);
  if (file instanceof Trouble) store.showTrouble('plan', file);
  else await takePlan(store, file, isExample);
  store.setState({ busy: undefined });
}

async function takePlan(store: YearContext, { name, bytes }: NamedBytes, isExample: boolean): Promise<void> {
  const read = parsePlan(new TextDecoder().decode(bytes));
  if ('faults' in read) return store.setState({ planFaults: { file: name, faults: read.faults } });
  const plan = { plan: read.plan, file: name, findings: planFindings(read.plan), isExample };
  const year = await store.refresh();
  if (!year) return store.begin(plan);
  if (isOfTheSamePeriod(year.plan, read.plan)) {
    const isPlanNewer = canonicalJson(year.plan) !== canonicalJson(read.plan);
    store.setState({ plan, issuing: undefined, isPlanNewer });
    if (isPlanNewer) store.showTrouble('plan', await store.make(updateYear(year, { plan: read.plan })));
    return;
  }
  if (await store.page.closeFile()) store.begin(plan);
}

const isOfTheSamePeriod = (a: Plan, b: Plan): boolean => a.id === b.id && a.period.label === b.period.label;

/** Takes last period's values from that period's council workbook, to be printed into the returns. */
export async function takePrevious(store: YearContext, fetch: () => Promise<NamedBytes>): Promise<void> {
  const { plan } = store.getState();
  if (!plan) return;
  store.setState({ busy: 'previous', trouble: undefined });
  const file = await fetchOrTrouble(fetch);
  const content = file instanceof Trouble ? file : await store.files.readWorkbook(file);
  const values = content instanceof Trouble ? content : previousValuesOf(content, plan.plan);
  if (values instanceof Trouble) store.showTrouble('issue', values);
  else
    store.setState({ previous: { file: (file as NamedBytes).name, carried: values.size, values }, issuing: undefined });
  store.setState({ busy: undefined });
}

async function fetchOrTrouble(fetch: () => Promise<NamedBytes>): Promise<NamedBytes | Trouble> {
  return fetch().catch((fault: unknown) => (fault instanceof Trouble ? fault : YEAR_FAULT.gone()));
}
