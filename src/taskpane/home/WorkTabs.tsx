import { Button, makeStyles } from '@fluentui/react-components';
import { useId, useRef, useState, type ReactNode } from 'react';
import type { Task, WorkLeft } from '../../workflows/open-return/return-view';
import { useLayoutStyles } from '../shell/use-layout-styles';
import { WORK } from '../words';
import type { SeverityKind } from '../shell/SeverityBadge';
import { panelId, tabId, Tabs } from '../shell/Tabs';
import { TaskList } from './TaskList';
import type { TaskActions } from './TaskCard';
import { useFocusRecovery } from '../shell/use-focus-recovery';

type WorkId = 'toFix' | 'toExplain' | 'toDo';

/** The tabs in their order, the worst first. */
const ORDER: readonly WorkId[] = ['toFix', 'toExplain', 'toDo'];
const SEVERITY_OF_LIST = { toFix: 'fix', toExplain: 'explain', toDo: 'enter' } as const;

/** The badge of a task. A query that no comment can explain is only to be looked at; the council decides about it. */
const kindIn = (id: WorkId, { canExplain }: Task): SeverityKind =>
  id === 'toExplain' && !canExplain ? 'look' : SEVERITY_OF_LIST[id];

const useStyles = makeStyles({ panel: { paddingTop: '0.75rem' } });

/** The open tasks in three tabs; the first with any tasks is selected until the person chooses one. */
export function WorkTabs({ work, actions }: { work: WorkLeft; actions: TaskActions }) {
  const prefix = useId();
  const [chosen, setChosen] = useState<WorkId>();
  const worst = ORDER.find((id) => work[id].length > 0) ?? 'toFix';
  const selected = chosen ?? worst;
  return (
    <div>
      <Tabs
        prefix={prefix}
        label={WORK.label}
        tabs={ORDER.map((id) => ({ id, label: WORK[id], count: work[id].length }))}
        selected={selected}
        onSelect={setChosen}
      />
      <WorkPanel prefix={prefix} id={selected}>
        {work[selected].length > 0 ? (
          <TaskList
            key={selected}
            heading={WORK.heading[selected](work[selected].length)}
            tasks={work[selected]}
            kindOf={(task) => kindIn(selected, task)}
            actions={actions}
          />
        ) : (
          <EmptyTab id={selected} next={worst} count={work[worst].length} onNext={() => setChosen(worst)} />
        )}
      </WorkPanel>
    </div>
  );
}

function WorkPanel({ prefix, id, children }: { prefix: string; id: WorkId; children: ReactNode }) {
  const styles = useStyles();
  const panel = useRef<HTMLDivElement>(null);
  useFocusRecovery(panel);
  return (
    <div
      role="tabpanel"
      ref={panel}
      tabIndex={-1}
      id={panelId(prefix)}
      aria-labelledby={tabId(prefix, id)}
      className={styles.panel}
    >
      {children}
    </div>
  );
}

function EmptyTab({ id, next, count, onNext }: { id: WorkId; next: WorkId; count: number; onNext: () => void }) {
  const layout = useLayoutStyles();
  return (
    <div className={layout.block}>
      <p className={layout.text}>{WORK.none[id]}</p>
      <div className={layout.buttons}>
        <Button onClick={onNext}>{WORK.goOn[next](count)}</Button>
      </div>
    </div>
  );
}
