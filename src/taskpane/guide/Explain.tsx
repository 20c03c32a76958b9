import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { OpenReturn } from '../../workflows/open-return/open-return';
import type { Task } from '../../workflows/open-return/return-view';
import { useKeptFocus } from '../home/use-kept-focus';
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
  const state = useStore(opened);
  const page = useRef<HTMLDivElement>(null);
  useKeptFocus(page);
  const [isCorrecting, setCorrecting] = useState(false);
  if (isCorrecting)
    return <MeasureByMeasure opened={opened} state={state} start={questionOf(task)} onClose={onClose} />;
  return (
    <div ref={page}>
      <ExplainForm
        opened={opened}
        view={state.view}
        task={task}
        onCorrect={() => setCorrecting(true)}
        onClose={onClose}
      />
    </div>
  );
}
