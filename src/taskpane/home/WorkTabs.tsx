import { Button, makeStyles } from '@fluentui/react-components';
import { useId, useRef, useState, type ReactNode } from 'react';
import { workWords } from '../../core/words/work-words';
import type { Task, WorkLeft } from '../../workflows/open-return/return-view';
import { KIND_OF_LIST, type OpenList } from '../../workflows/open-return/work-left';
import { useLayoutStyles } from '../shell/use-layout-styles';
import { WORK } from '../words';
import { panelId, tabId, Tabs } from '../shell/Tabs';
import { TaskList } from './TaskList';
import type { TaskActions } from './TaskCard';
import { useFocusRecovery } from '../shell/use-focus-recovery';

/** The tabs in their order, the worst first. */
const ORDER: readonly OpenList[] = ['toFix', 'toExplain', 'toDo', 'toLookAt'];
/** "3 to fix", in the words of the tabs. */
const countWords = (id: OpenList, { length }: readonly Task[]): string => workWords({ [KIND_OF_LIST[id]]: length });

/** The tabs that are shown: the one about what is only to be looked at comes where there is something. */
const tabsFor = (work: WorkLeft): readonly OpenList[] =>
  ORDER.filter((id) => id !== 'toLookAt' || work.toLookAt.length > 0);

const useStyles = makeStyles({ panel: { paddingTop: '0.75rem' } });

/** The open tasks in tabs; the first with any tasks is selected until the person chooses one. */
export function WorkTabs({ work, actions }: { work: WorkLeft; actions: TaskActions }) {
  const prefix = useId();
  const [chosen, setChosen] = useState<OpenList>();
  const worst = ORDER.find((id) => work[id].length > 0) ?? 'toFix';
  const selected = chosen !== undefined && tabsFor(work).includes(chosen) ? chosen : worst;
  return (
    <div>
      <Tabs
        prefix={prefix}
        label={WORK.label}
        tabs={tabsFor(work).map((id) => ({ id, label: WORK[id], count: work[id].length }))}
        selected={selected}
        onSelect={setChosen}
      />
      <WorkPanel prefix={prefix} id={selected}>
        {work[selected].length > 0 ? (
          <TaskList
            key={selected}
            heading={countWords(selected, work[selected])}
            tasks={work[selected]}
            kindOf={() => KIND_OF_LIST[selected]}
            actions={actions}
          />
        ) : (
          <EmptyTab id={selected} next={countWords(worst, work[worst])} onNext={() => setChosen(worst)} />
        )}
      </WorkPanel>
    </div>
  );
}

function WorkPanel({ prefix, id, children }: { prefix: string; id: OpenList; children: ReactNode }) {
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

function EmptyTab({ id, next, onNext }: { id: OpenList; next: string; onNext: () => void }) {
  const layout = useLayoutStyles();
  return (
    <div className={layout.block}>
      <p className={layout.text}>{WORK.none[id]}</p>
      <div className={layout.buttons}>
        <Button onClick={onNext}>{next}</Button>
      </div>
    </div>
  );
}
