import { useState, useSyncExternalStore } from 'react';
import type { OpenReturn } from '../../workflows/open-return/open-return';
import type { Task } from '../../workflows/open-return/return-view';
import { ExplainForm } from './ExplainForm';
import MeasureByMeasure from './MeasureByMeasure';
import { questionOf } from './standing';

interface Props {
  opened: OpenReturn;
  task: Task;
  onClose: () => void;
}

/** Takes the reason for an entry that was asked about, or goes to the entry instead. */
export default function Explain({ opened, task, onClose }: Props) {
  const state = useSyncExternalStore((listener) => opened.subscribe(listener), () => opened.state());
  const [isCorrecting, setCorrecting] = useState(false);
  if (isCorrecting) return <MeasureByMeasure opened={opened} state={state} start={questionOf(task)} onClose={onClose} />;
  return <ExplainForm opened={opened} view={state.view} task={task} onCorrect={() => setCorrecting(true)} onClose={onClose} />;
}
