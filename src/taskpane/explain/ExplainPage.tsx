import { Button, Field, Textarea } from '@fluentui/react-components';
import { useRef, useState, useEffect, type FormEvent } from 'react';
import { useStore } from 'zustand';
import type { OpenReturn } from '../../workflows/open-return/open-return';
import type { Task, FieldView, ReturnView } from '../../workflows/open-return/return-view';
import MeasureByMeasure from '../guide/MeasureByMeasure';
import { questionKeyOf } from '../guide/question-status';
import { useExplanationForm, type ExplanationFormState } from './use-explanation-form';
import { useQuestionPageStyles } from '../guide/use-question-page-styles';
import { EXPLAIN, UNSAVED } from '../guide/words';
import { useFocusRecovery } from '../shell/use-focus-recovery';
import { Notice } from '../shell/Notice';
import { useAsyncAction } from '../shell/use-async-action';
import { useFieldStyles } from '../shell/use-field-styles';
import { useLayoutStyles } from '../shell/use-layout-styles';

interface Props {
  opened: OpenReturn;
  task: Task;
  onClose: () => void;
}

/** Asks why an entry is right, as the comment that explains a query; or leads to the entry, to correct it. */
export default function ExplainPage({ opened, task, onClose }: Props) {
  const state = useStore(opened);
  const page = useRef<HTMLDivElement>(null);
  useFocusRecovery(page);
  const [isCorrecting, setCorrecting] = useState(false);
  if (isCorrecting)
    return <MeasureByMeasure opened={opened} state={state} start={questionKeyOf(task)} onClose={onClose} />;
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

interface FormProps {
  opened: OpenReturn;
  view: ReturnView;
  task: Task;
  onCorrect: () => void;
  onClose: () => void;
}

/** Asks for the reason; says so instead where the finding was settled meanwhile. */
function ExplainForm({ opened, view, task, onCorrect, onClose }: FormProps) {
  const layout = useLayoutStyles();
  const styles = useQuestionPageStyles();
  const act = useAsyncAction();
  const form = useExplanationForm(opened, task, onClose);
  const heading = useRef<HTMLHeadingElement>(null);
  const comment = commentOf(view, task);
  useEffect(() => heading.current?.focus(), []);
  if (!form.isBusy && !isStillAsked(view, task))
    return <AlreadySettled typed={form.text} comment={comment?.shown ?? ''} onCorrect={onCorrect} onClose={onClose} />;
  const save = (event: FormEvent): void => {
    event.preventDefault();
    act(form.save);
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
      {comment !== undefined && comment.shown !== '' && <CommentSoFar text={comment.shown} />}
      <ExplanationField form={form} place={comment ? `${comment.at.sheet}, ${comment.at.cell}` : ''} />
      <NotSaved form={form} />
      <div className={layout.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={form.isBusy}>
          {EXPLAIN.save}
        </Button>
        {task.question !== undefined && <Button onClick={onCorrect}>{EXPLAIN.correct}</Button>}
        <Button onClick={onClose}>{EXPLAIN.back}</Button>
      </div>
    </form>
  );
}

function CommentSoFar({ text }: { text: string }) {
  const layout = useLayoutStyles();
  const styles = useQuestionPageStyles();
  return (
    <div>
      <h2 className={layout.heading}>{EXPLAIN.comment}</h2>
      <p className={styles.quoted} dir="auto">
        {text}
      </p>
    </div>
  );
}

function NotSaved({ form: { refused } }: { form: ExplanationFormState }) {
  const layout = useLayoutStyles();
  if (!refused) return null;
  return (
    <Notice intent="trouble" title={refused.title}>
      <p className={layout.text}>{refused.text}</p>
    </Notice>
  );
}

/** Shown where somebody corrected or explained the entry meanwhile. */
function AlreadySettled({
  typed,
  comment,
  onCorrect,
  onClose,
}: { typed: string; comment: string } & Pick<FormProps, 'onCorrect' | 'onClose'>) {
  const layout = useLayoutStyles();
  const styles = useQuestionPageStyles();
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
      {comment !== '' && <CommentSoFar text={comment} />}
      <div className={layout.buttons}>
        <Button onClick={onCorrect}>{EXPLAIN.see}</Button>
        <Button onClick={onClose}>{EXPLAIN.back}</Button>
      </div>
    </div>
  );
}

const isStillAsked = ({ work }: ReturnView, { key }: Task): boolean => work.toExplain.some((task) => task.key === key);

function commentOf({ questions }: ReturnView, { question }: Task): FieldView | undefined {
  return questions
    .find(({ id, kind }) => id === question && kind === 'measure')
    ?.fields.find(({ key }) => key === 'comment');
}

/** The field for the reason; it takes the focus when the text submitted has an error. */
function ExplanationField({
  form: { text, error, asked, type },
  place,
}: {
  form: ExplanationFormState;
  place: string;
}) {
  const styles = useFieldStyles();
  const control = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (asked > 0) control.current?.focus();
  }, [asked]);
  return (
    <Field
      className={styles.field}
      label={EXPLAIN.label}
      hint={EXPLAIN.hint(place)}
      {...(error !== undefined && {
        validationState: 'error',
        validationMessage: { role: undefined, children: error },
      })}
    >
      <Textarea
        className={styles.control}
        ref={control}
        value={text}
        dir="auto"
        required
        resize="vertical"
        rows={5}
        onChange={(_, { value }) => type(value)}
      />
    </Field>
  );
}
