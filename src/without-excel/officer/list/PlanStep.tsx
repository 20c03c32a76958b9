import { Button } from '@fluentui/react-components';
import { useStore } from 'zustand';
import { useAnnouncement } from '../../../taskpane/shell/Announcer';
import { Notice } from '../../../taskpane/shell/Notice';
import { useAsyncAction } from '../../../taskpane/shell/use-async-action';
import { useLayoutStyles } from '../../../taskpane/shell/use-layout-styles';
import type { NamedBytes } from '../../../workflows/ports';
import { FileButton } from '../FileButton';
import { PLAN, YEAR_FAULT } from '../words';
import type { YearStore } from '../year/year-store';
import type { YearState } from '../year/year-state';
import { StepTrouble } from './StepTrouble';
import { useScrollIntoView } from '../../page/use-scroll-into-view';
import { useListStyles } from './use-list-styles';

/** The plan that the year is about, or why the chosen one can't be used. */
export function PlanStep({ store }: { store: YearStore }) {
  const layout = useLayoutStyles();
  const act = useAsyncAction();
  const { plan, busy } = useStore(store);
  const { page } = store;
  const open = (fetch: () => Promise<NamedBytes>): void => act(() => store.openPlan(fetch));
  return (
    <>
      {plan ? <Opened plan={plan} /> : <p className={layout.text}>{PLAN.what}</p>}
      <Newer store={store} />
      <Faults store={store} />
      <StepTrouble store={store} step="plan" />
      {busy === 'plan' && <p className={layout.text}>{PLAN.opening}</p>}
      <div className={layout.buttons}>
        <FileButton
          label={plan ? PLAN.another : PLAN.choose}
          accept=".json,application/json"
          isBusy={busy !== undefined}
          appearance={plan ? 'secondary' : 'primary'}
          onChosen={([file]) => file && open(() => page.bytesOf(file))}
        />
        {!plan && (
          <Button
            disabledFocusable={busy !== undefined}
            onClick={() => act(() => store.openPlan(() => examplePlan(store), true))}
          >
            {PLAN.example}
          </Button>
        )}
      </div>
    </>
  );
}

async function examplePlan({ page }: YearStore): Promise<NamedBytes> {
  try {
    return await page.exampleFile((await page.exampleFiles()).plan);
  } catch {
    throw YEAR_FAULT.example();
  }
}

const SHOWN = 20;

function Opened({ plan: { plan, file, findings } }: { plan: NonNullable<YearState['plan']> }) {
  const layout = useLayoutStyles();
  return (
    <>
      <p className={layout.text}>
        {PLAN.from(file)} {PLAN.due(plan.period.returnBy)}
      </p>
      {findings.length > 0 && (
        <details>
          <summary>{PLAN.look(findings.length)}</summary>
          <ul>
            {findings.map(({ check, message, fix, place }) => (
              <li key={`${check} ${place.priority ?? ''} ${place.measure ?? ''} ${message}`}>
                {message} {fix}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Newer({ store }: { store: YearStore }) {
  const layout = useLayoutStyles();
  if (!useStore(store).isPlanNewer) return null;
  return (
    <Notice intent="plain" title={PLAN.newer}>
      <p className={layout.text}>{PLAN.newerText}</p>
    </Notice>
  );
}

function Faults({ store }: { store: YearStore }) {
  const { planFaults } = useStore(store);
  return planFaults ? <Told {...planFaults} /> : null;
}

function Told({ file, faults }: NonNullable<YearState['planFaults']>) {
  const layout = useLayoutStyles();
  const { bullets } = useListStyles();
  const title = PLAN.faults(file, faults.length);
  const place = useScrollIntoView(faults, 'start');
  useAnnouncement(`${title}. ${PLAN.faultsFix}`);
  return (
    <div ref={place}>
      <Notice intent="trouble" title={title}>
        <ul className={bullets}>
          {faults.slice(0, SHOWN).map(({ path, reason }) => (
            <li key={`${path} ${reason}`}>
              {path} {reason}
            </li>
          ))}
          {faults.length > SHOWN && <li>{PLAN.more(faults.length - SHOWN)}</li>}
        </ul>
        <p className={layout.text}>{PLAN.faultsFix}</p>
      </Notice>
    </div>
  );
}
