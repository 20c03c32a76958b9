import { Button, makeStyles } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import type { Task, WorkLeft } from '../../workflows/open-return/return-view';
import { useLayoutStyles } from '../shell/use-layout-styles';
import { WORK } from '../words';
import type { SeverityKind } from './Severity';
import { panelId, tabId, Tabs } from './Tabs';
import { TaskList } from './TaskList';
import type { TaskActions } from './task-actions';
import { useKeptFocus } from './use-kept-focus';

type WorkId = 'toFix' | 'toExplain' | 'toDo';

/** Worst first. */
const ORDER: readonly WorkId[] = ['toFix', 'toExplain', 'toDo'];
const KINDS = { toFix: 'fix', toExplain: 'explain', toDo: 'enter' } as const;

/** What no comment explains is to be looked at, and left for the council to weigh. */
const kindIn = (id: WorkId, { canExplain }: Task): SeverityKind =>
  id === 'toExplain' && !canExplain ? 'look' : KINDS[id];

const useStyles = makeStyles({ panel: { paddingTop: '0.75rem' } });

/** The work that is left, the worst that there is in front until the person chooses. */
export function WorkTabs({ work, actions }: { work: WorkLeft; actions: TaskActions }) {
  const styles = useStyles();
  const prefix = useId();
  const panel = useRef<HTMLDivElement>(null);
  useKeptFocus(panel);
  const [chosen, setChosen] = useState<WorkId>();
  const worst = ORDER.find((id) => work[id].length > 0) ?? 'toFix';
  const selected = chosen ?? worst;
  const kindOf = (task: Task): SeverityKind => kindIn(selected, task);
  return (
    <div>
      <Tabs
        prefix={prefix}
        label={WORK.label}
        tabs={ORDER.map((id) => ({ id, label: WORK[id], count: work[id].length }))}
        selected={selected}
        onSelect={setChosen}
      />
      <div
        role="tabpanel"
        ref={panel}
        tabIndex={-1}
        id={panelId(prefix)}
        aria-labelledby={tabId(prefix, selected)}
        className={styles.panel}
      >
        {work[selected].length > 0 ? (
          <TaskList
            key={selected}
            heading={WORK.heading[selected](work[selected].length)}
            tasks={work[selected]}
            kindOf={kindOf}
            actions={actions}
          />
        ) : (
          <NothingHere id={selected} next={worst} count={work[worst].length} onNext={() => setChosen(worst)} />
        )}
      </div>
    </div>
  );
}

function NothingHere({ id, next, count, onNext }: { id: WorkId; next: WorkId; count: number; onNext: () => void }) {
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
