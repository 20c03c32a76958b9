import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { Task } from '../../workflows/open-return/return-view';
import type { SheetCell } from '../../workflows/ports';
import { SeverityBadge, type SeverityKind } from '../shell/SeverityBadge';
import { useLayoutStyles } from '../shell/use-layout-styles';
import { TASK } from '../words';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '0.375rem',
    padding: '0.75rem',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  place: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  comment: { whiteSpace: 'pre-wrap' },
  buttons: { marginTop: '0.25rem' },
});

/** One finding: what it is about, what was found, how to fix it, its cell, and buttons for doing so. */
export function TaskCard({ task, kind, actions }: { task: Task; kind: SeverityKind; actions: TaskActions }) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const title = useId();
  const { finding } = task;
  return (
    <li className={styles.card}>
      <SeverityBadge kind={kind} />
      <h3 id={title} className={styles.title} tabIndex={-1}>
        {task.title}
      </h3>
      <p className={layout.text}>{task.message}</p>
      {kind !== 'explained' && finding.fix !== '' && <p className={layout.text}>{finding.fix}</p>}
      {finding.explained !== undefined && (
        <p className={mergeClasses(layout.quiet, styles.comment)}>{TASK.explained(finding.explained)}</p>
      )}
      {task.place !== '' && <p className={`${layout.quiet} ${styles.place}`}>{task.place}</p>}
      <div className={`${layout.buttons} ${styles.buttons}`}>
        <TaskButtons task={task} kind={kind} actions={actions} about={title} />
      </div>
    </li>
  );
}

interface WaysProps {
  task: Task;
  kind: SeverityKind;
  actions: TaskActions;
  /** Id of the heading that says what the buttons are about. */
  about: string;
}

function TaskButtons({ task, kind, actions, about }: WaysProps) {
  const { sheet, cell } = task.finding.place;
  return (
    <>
      {sheet !== undefined && (
        <TaskButton about={about} onClick={() => actions.goTo({ sheet, cell })}>
          {cell === undefined ? TASK.goToSheet : TASK.goTo}
        </TaskButton>
      )}
      {task.question !== undefined && (
        <TaskButton about={about} onClick={() => actions.fillIn(task)}>
          {TASK.fillIn}
        </TaskButton>
      )}
      {kind === 'explain' && task.canExplain && (
        <TaskButton about={about} onClick={() => actions.explain(task)}>
          {TASK.explain}
        </TaskButton>
      )}
    </>
  );
}

/** A button whose accessible name includes the card's title, since many cards have the same buttons. */
function TaskButton({ about, onClick, children }: { about: string; onClick: () => void; children: ReactNode }) {
  const id = useId();
  return (
    <Button id={id} size="small" aria-labelledby={`${id} ${about}`} onClick={onClick}>
      {children}
    </Button>
  );
}

/** What the person can do about a finding. */
export interface TaskActions {
  goTo(place: SheetCell): void;
  fillIn(task: Task): void;
  explain(task: Task): void;
}
