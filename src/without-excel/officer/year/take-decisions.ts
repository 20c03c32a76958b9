import { readDecisions } from '../../../core/consolidation/decisions';
import { updateYear } from '../../../core/consolidation/update-year';
import { jsonSyntaxFault } from '../../../core/plan/json-syntax';
import type { Plan } from '../../../core/plan/plan';
import { Trouble } from '../../../core/trouble';
import type { NamedBytes } from '../../../workflows/ports';
import { YEAR_FAULT } from '../words';
import type { YearContext } from './year-state';

/** Adds the decisions of a decisions file to those in the open workbook. */
export async function takeDecisions(store: YearContext, fetch: () => Promise<NamedBytes>): Promise<void> {
  const { year } = store.getState();
  if (!year) return;
  const file = await fetch().catch(() => YEAR_FAULT.gone());
  const read = file instanceof Trouble ? file : decisionsOf(file, year.plan);
  if (read instanceof Trouble) return store.showTrouble('decisions', read);
  await store.change('decisions', (now) => updateYear(now, { decisions: read }));
}

function decisionsOf({ name, bytes }: NamedBytes, plan: Plan) {
  const text = new TextDecoder().decode(bytes);
  const broken = jsonSyntaxFault(text);
  if (broken) return YEAR_FAULT.decisions(name, [`line ${broken.line}, column ${broken.column}: ${broken.reason}`]);
  const read = readDecisions(JSON.parse(text), plan);
  return 'decisions' in read
    ? read.decisions
    : YEAR_FAULT.decisions(
        name,
        read.faults.map(({ path, reason }) => `${path} ${reason}`),
      );
}
