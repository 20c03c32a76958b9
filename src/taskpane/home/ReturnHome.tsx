import { useRef } from 'react';
import type { ReturnView } from '../../workflows/open-return/return-view';
import { isAllIn, workShown } from '../../workflows/open-return/work-left';
import { useLayoutStyles } from '../shell/use-layout-styles';
import { RETURN } from '../words';
import { Known } from './Known';
import { NextSteps } from './NextSteps';
import { Progress } from './Progress';
import { Standing } from './Standing';
import type { TaskActions } from './task-actions';
import { useKeptFocus } from './use-kept-focus';
import { WorkTabs } from './WorkTabs';

interface Props {
  view: ReturnView;
  actions: TaskActions;
  onMeasures: () => void;
  onSignOff: () => void;
}

/** A return at a glance: whose, how far, what is left, and the ways on. */
export function ReturnHome({ view, actions, onMeasures, onSignOff }: Props) {
  const layout = useLayoutStyles();
  const work = workShown(view.work);
  const page = useRef<HTMLDivElement>(null);
  useKeptFocus(page);
  return (
    <div className={layout.page} ref={page}>
      <div>
        <h1 className={layout.title} tabIndex={-1} dir="auto">
          {view.partner}
        </h1>
        <p className={layout.quiet}>{RETURN.about(view.period, view.returnBy)}</p>
      </div>
      <Progress progress={view.progress} />
      <Standing view={view} />
      {!isAllIn(work) && <WorkTabs work={work} actions={actions} />}
      <Known tasks={work.toKnow} actions={actions} />
      <NextSteps view={view} onMeasures={onMeasures} onSignOff={onSignOff} />
    </div>
  );
}
