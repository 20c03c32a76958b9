import { Button, makeStyles } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import type { Task } from '../../workflows/open-return/return-view';
import { useLayoutStyles } from '../shell/use-layout-styles';
import { WORK } from '../words';
import type { SeverityKind } from '../shell/SeverityBadge';
import { TaskList } from './TaskList';
import type { TaskActions } from './TaskCard';

const settledKind = ({ finding }: Task): SeverityKind => (finding.explained === undefined ? 'note' : 'explained');

const useStyles = makeStyles({ toggle: { paddingInlineStart: '0.25rem', textAlign: 'start' } });

/** Explained queries and notes, collapsed: they need nothing more. */
export function ExplainedAndNotes({ tasks, actions }: { tasks: readonly Task[]; actions: TaskActions }) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const [isOpen, setOpen] = useState(false);
  const content = useId();
  if (tasks.length === 0) return null;
  const label = WORK.known(
    tasks.filter((task) => settledKind(task) === 'explained').length,
    tasks.filter((task) => settledKind(task) === 'note').length,
  );
  return (
    <div className={layout.block}>
      <div>
        <Button
          appearance="subtle"
          className={styles.toggle}
          icon={isOpen ? <ChevronDown20Regular /> : <ChevronRight20Regular />}
          aria-expanded={isOpen}
          aria-controls={content}
          onClick={() => setOpen(!isOpen)}
        >
          {label}
        </Button>
      </div>
      <div id={content}>
        {isOpen && <TaskList heading={label} tasks={tasks} kindOf={settledKind} actions={actions} />}
      </div>
    </div>
  );
}
