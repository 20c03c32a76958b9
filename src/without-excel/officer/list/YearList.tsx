import { Button, makeStyles } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { createStore, useStore } from 'zustand';
import { useLayoutStyles } from '../../../taskpane/shell/use-layout-styles';
import { councilOverview, type CouncilOverview } from '../../../workflows/council-overview';
import type { OpenWork } from '../../work/open-work';
import { STEP_NAMES, YEAR } from '../words';
import type { YearStore } from '../year/year-store';
import { STEPS, type Step, type YearState } from '../year/year-state';
import { DecisionsStep } from './DecisionsStep';
import { FindingsStep } from './FindingsStep';
import { IssueStep } from './IssueStep';
import { PlanStep } from './PlanStep';
import { ReportStep } from './ReportStep';
import { ReturnsStep } from './ReturnsStep';
import { stepButton, StepCard } from './StepCard';
import { nextStep, stepViews } from './step-views';
import { SummaryStep } from './SummaryStep';

const useStyles = makeStyles({
  steps: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '0.5rem' },
});

interface Props {
  store: YearStore;
  work: OpenWork | undefined;
  /** The step that the person opened, or 'none' where they closed it. Until they do either, the next step is open. */
  chosen: Step | 'none' | undefined;
  onChoose: (step: Step | 'none') => void;
  onDecide: (about: string) => void;
  /** What the last decision is about: its place in the list gets the focus. */
  lastDecided: string | undefined;
}

/** The steps of the year in their order, each with its state; the next one to do is open at first. */
export function YearList({ store, work, chosen, onChoose, onDecide, lastDecided }: Props) {
  const styles = useStyles();
  const state = useStore(store);
  const { year } = state;
  const isDirty = useIsDirty(work);
  const overview = useMemo(() => year && councilOverview(year), [year]);
  const views = stepViews(state, overview, isDirty);
  const next = nextStep(state, overview, isDirty);
  const [first] = useState(next);
  const open = chosen ?? first;
  const mayOpen = (step: Step): boolean =>
    step === 'plan' || (state.plan !== undefined && (step === 'issue' || step === 'returns' || year !== undefined));
  const shown = STEPS.filter(mayOpen);
  return (
    <ol aria-label={YEAR.steps} className={styles.steps}>
      {shown.map((step) => (
        <StepCard
          key={step}
          step={step}
          {...views[step]}
          isNext={step === next}
          isOpen={step === open}
          onToggle={() => onChoose(step === open ? 'none' : step)}
        >
          {contentOf(step, { store, state, overview, work, onDecide, lastDecided })}
          {next !== step && <Next step={next} onNext={onChoose} />}
        </StepCard>
      ))}
    </ol>
  );
}

interface StepContext {
  store: YearStore;
  state: YearState;
  overview: CouncilOverview | undefined;
  work: OpenWork | undefined;
  onDecide: (about: string) => void;
  lastDecided: string | undefined;
}

function contentOf(
  step: Step,
  { store, state: { plan, year }, overview, work, onDecide, lastDecided }: StepContext,
): ReactNode {
  if (step === 'plan') return <PlanStep store={store} />;
  if (step === 'issue') return plan && <IssueStep store={store} plan={plan} />;
  if (step === 'returns') return <ReturnsStep store={store} />;
  if (!year || !overview) return null;
  if (step === 'findings') return <FindingsStep store={store} year={year} />;
  if (step === 'decisions')
    return <DecisionsStep store={store} year={year} onDecide={onDecide} lastDecided={lastDecided} />;
  if (step === 'summary') return work && <SummaryStep store={store} overview={overview} work={work} />;
  return <ReportStep store={store} overview={overview} />;
}

/** A button that opens the next step and focuses it. */
function Next({ step, onNext }: { step: Step; onNext: (step: Step) => void }) {
  const layout = useLayoutStyles();
  const go = (): void => {
    onNext(step);
    document.getElementById(stepButton(step))?.focus();
  };
  return (
    <div className={layout.buttons}>
      <Button onClick={go}>{YEAR.next(STEP_NAMES[step])}</Button>
    </div>
  );
}

const NO_WORK = createStore(() => ({ isDirty: false }));

function useIsDirty(work: OpenWork | undefined): boolean {
  return useStore(work ?? NO_WORK, ({ isDirty }) => isDirty);
}
