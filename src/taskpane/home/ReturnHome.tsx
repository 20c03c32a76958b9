import { useRef } from 'react';
import type { ReturnView } from '../../workflows/open-return/return-view';
import { openTasksOf, workShown } from '../../workflows/open-return/work-left';
import { useLayoutStyles } from '../shell/use-layout-styles';
import { NEXT, RETURN } from '../words';
import { ExplainedAndNotes } from './ExplainedAndNotes';
import { NEXT_STEPS, NextSteps } from './NextSteps';
import { ReturnProgress } from './ReturnProgress';
import { SignOffNotice } from './SignOffNotice';
import type { TaskActions } from './TaskCard';
import { useFocusRecovery } from '../shell/use-focus-recovery';
import { WorkTabs } from './WorkTabs';

interface Props {
  view: ReturnView;
  actions: TaskActions;
  onMeasures: () => void;
  onSignOff: () => void;
}

/** The home page of a return: partner and period, progress, tasks, next steps. */
export function ReturnHome({ view, actions, onMeasures, onSignOff }: Props) {
  const layout = useLayoutStyles();
  const work = workShown(view);
  const page = useRef<HTMLDivElement>(null);
  useFocusRecovery(page);
  return (
    <div className={layout.page} ref={page}>
      <div>
        <h1 className={layout.title} tabIndex={-1} dir="auto">
          {view.partner}
        </h1>
        <p className={layout.quiet}>{RETURN.about(view.period, view.returnBy)}</p>
      </div>
      <button
        type="button"
        className={layout.skip}
        onClick={() => page.current?.querySelector<HTMLElement>(`#${NEXT_STEPS} button`)?.focus()}
      >
        {NEXT.skip}
      </button>
      <ReturnProgress progress={view.progress} />
      <SignOffNotice view={view} />
      {openTasksOf(work).length > 0 && <WorkTabs work={work} actions={actions} />}
      <ExplainedAndNotes tasks={work.toKnow} actions={actions} />
      <NextSteps view={view} onMeasures={onMeasures} onSignOff={onSignOff} />
    </div>
  );
}
