import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type RefObject } from 'react';
import type { Task } from '../../workflows/open-return/return-view';
import { useAnnounce } from '../shell/Announcer';
import { useLayoutStyles } from '../shell/use-layout-styles';
import { WORK } from '../words';
import type { SeverityKind } from '../shell/SeverityBadge';
import { TaskCard, type TaskActions } from './TaskCard';

/** Cards rendered at once; more come by a button. Fifty render without a noticeable wait. */
const CARDS_AT_ONCE = 50;

interface Props {
  heading: string;
  tasks: readonly Task[];
  kindOf: (task: Task) => SeverityKind;
  actions: TaskActions;
}

export function TaskList({ heading, tasks, kindOf, actions }: Props) {
  const styles = useLayoutStyles();
  const label = useId();
  const list = useRef<HTMLUListElement>(null);
  const [most, setMost] = useState(CARDS_AT_ONCE);
  const shown = tasks.slice(0, most);
  return (
    <div className={styles.block}>
      <h2 id={label} className={styles.hidden}>
        {heading}
      </h2>
      <ul aria-labelledby={label} className={styles.list} style={{ gap: '0.75rem' }} ref={list}>
        {shown.map((task) => (
          <TaskCard key={task.key} task={task} kind={kindOf(task)} actions={actions} />
        ))}
      </ul>
      <ShowMore
        shown={shown.length}
        of={tasks.length}
        list={list}
        onMore={() => setMost(shown.length + CARDS_AT_ONCE)}
      />
    </div>
  );
}

interface MoreProps {
  shown: number;
  of: number;
  list: RefObject<HTMLUListElement | null>;
  onMore: () => void;
}

/** A button that renders more cards and focuses the first of them. */
function ShowMore({ shown, of, list, onMore }: MoreProps) {
  const styles = useLayoutStyles();
  const announce = useAnnounce();
  const from = useRef<number | undefined>(undefined);
  useEffect(() => {
    if (from.current === undefined) return;
    const first = list.current?.children[from.current];
    from.current = undefined;
    first?.querySelector('h3')?.focus();
    announce(WORK.moreShown(shown, of));
  }, [shown, of, list, announce]);
  if (shown === of) return null;
  return (
    <div className={styles.buttons}>
      <Button
        onClick={() => {
          from.current = shown;
          onMore();
        }}
      >
        {WORK.more(Math.min(CARDS_AT_ONCE, of - shown))}
      </Button>
    </div>
  );
}
