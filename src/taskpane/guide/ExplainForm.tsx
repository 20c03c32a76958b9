import { Button } from '@fluentui/react-components';
import { useEffect, useRef, type FormEvent } from 'react';
import type { OpenReturn } from '../../workflows/open-return/open-return';
import type { FieldView, ReturnView, Task } from '../../workflows/open-return/return-view';
import { Notice } from '../shell/Notice';
import { useAct } from '../shell/use-act';
import { useLayoutStyles } from '../shell/use-layout-styles';
import { ExplanationField } from './ExplanationField';
import { useExplaining, type Explaining } from './use-explaining';
import { usePageStyles } from './use-page-styles';
import { EXPLAIN, UNSAVED } from './words';

interface Props {
  opened: OpenReturn;
  view: ReturnView;
  task: Task;
  onCorrect: () => void;
  onClose: () => void;
}

export function ExplainForm({ opened, view, task, onCorrect, onClose }: Props) {
  const layout = useLayoutStyles();
  const styles = usePageStyles();
  const act = useAct();
  const explaining = useExplaining(opened, task, onClose);
  const heading = useRef<HTMLHeadingElement>(null);
  const comment = commentOf(view, task);
  useEffect(() => heading.current?.focus(), []);
  if (!explaining.isBusy && !isAsked(view, task))
    return <Settled typed={explaining.text} comment={comment?.shown ?? ''} onCorrect={onCorrect} onClose={onClose} />;
  const save = (event: FormEvent): void => {
    event.preventDefault();
    act(explaining.save);
  };
  return (
    <form className={layout.page} onSubmit={save} noValidate>
      <div className={styles.head}>
        <p className={styles.small}>{task.title}</p>
        <h1 className={layout.title} tabIndex={-1} ref={heading}>
          {EXPLAIN.title}
        </h1>
      </div>
      <p className={layout.text}>{task.message}</p>
      {comment !== undefined && comment.shown !== '' && <Comment text={comment.shown} />}
      <ExplanationField explaining={explaining} place={comment ? `${comment.at.sheet}, ${comment.at.cell}` : ''} />
      <Refused explaining={explaining} />
      <div className={layout.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={explaining.isBusy}>
          {EXPLAIN.save}
        </Button>
        {task.question !== undefined && <Button onClick={onCorrect}>{EXPLAIN.correct}</Button>}
        <Button onClick={onClose}>{EXPLAIN.back}</Button>
      </div>
    </form>
  );
}

function Comment({ text }: { text: string }) {
  const layout = useLayoutStyles();
  const styles = usePageStyles();
  return (
    <div>
      <h2 className={layout.heading}>{EXPLAIN.comment}</h2>
      <p className={styles.quoted} dir="auto">
        {text}
      </p>
    </div>
  );
}

function Refused({ explaining: { refused } }: { explaining: Explaining }) {
  const layout = useLayoutStyles();
  if (!refused) return null;
  return (
    <Notice intent="trouble" title={refused.title}>
      <p className={layout.text}>{refused.text}</p>
    </Notice>
  );
}

/** Somebody corrected or explained it meanwhile. */
function Settled({
  typed,
  comment,
  onCorrect,
  onClose,
}: { typed: string; comment: string } & Pick<Props, 'onCorrect' | 'onClose'>) {
  const layout = useLayoutStyles();
  const styles = usePageStyles();
  return (
    <div className={layout.page}>
      <h1 className={layout.title} tabIndex={-1}>
        {EXPLAIN.title}
      </h1>
      <Notice intent="plain" title={EXPLAIN.settled}>
        <p className={layout.text}>{EXPLAIN.settledFix}</p>
        {typed !== '' && (
          <p className={styles.quoted} dir="auto">
            {UNSAVED.typed(typed)}
          </p>
        )}
      </Notice>
      {comment !== '' && <Comment text={comment} />}
      <div className={layout.buttons}>
        <Button onClick={onCorrect}>{EXPLAIN.see}</Button>
        <Button onClick={onClose}>{EXPLAIN.back}</Button>
      </div>
    </div>
  );
}

const isAsked = ({ work }: ReturnView, { key }: Task): boolean => work.toExplain.some((task) => task.key === key);

function commentOf({ questions }: ReturnView, { question }: Task): FieldView | undefined {
  return questions
    .find(({ id, kind }) => id === question && kind === 'measure')
    ?.fields.find(({ key }) => key === 'comment');
}
