import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type FormEvent } from 'react';
import { RETURN_SHEETS } from '../../core/returns/layout';
import { capitalise } from '../../core/words/english';
import type { OpenReturn } from '../../workflows/open-return/open-return';
import type { ReturnView, WorkLeft } from '../../workflows/open-return/return-view';
import { workBeforeSigning } from '../../workflows/open-return/sign-off';
import { keepFocusOnMouseDown } from '../shell/keep-focus-on-mouse-down';
import { Notice } from '../shell/Notice';
import { useAsyncAction } from '../shell/use-async-action';
import { useLayoutStyles } from '../shell/use-layout-styles';
import { SIGNED, NEXT } from '../words';
import { SignOffFields } from './SignOffFields';
import { useSignOffForm, type SignOffFormState } from './use-sign-off-form';
import { CHANGED, SIGN, OPEN_TASKS } from './words';

interface Props {
  opened: OpenReturn;
  view: ReturnView;
  onSigned: () => void;
  onClose: () => void;
}

/** The sign-off form: what has to be done before, what signing means, and the fields for name, role and date. */
export function SignOffForm({ opened, view, onSigned, onClose }: Props) {
  const layout = useLayoutStyles();
  const act = useAsyncAction();
  const waits = useId();
  const { signOff, work } = view;
  const form = useSignOffForm(opened, signOff, onSigned);
  const mayNot = signOff.waitsFor !== undefined;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!mayNot) act(form.sign);
  };
  return (
    <form className={layout.page} onSubmit={submit} noValidate>
      <h1 className={layout.title} tabIndex={-1}>
        {signOff.state === 'not signed' ? SIGN.title : SIGN.again}
      </h1>
      {signOff.state === 'changed' && <ChangedSinceSignOff by={signOff.name} />}
      {signOff.waitsFor !== undefined && (
        <OpenTasksNotice id={waits} reason={signOff.waitsFor} work={work} onLook={onClose} />
      )}
      <SignOffMeaning explained={signOff.explained} />
      <SignOffFields form={form} />
      <NotSigned form={form} />
      <div className={layout.buttons} onMouseDown={keepFocusOnMouseDown}>
        <SubmitButton mayNot={mayNot} isBusy={form.isBusy} reason={waits} />
        <Button onClick={onClose}>{SIGN.back}</Button>
      </div>
    </form>
  );
}

/** The submit button. While signing has to wait, it can still be focused, so that a screen reader says why. */
function SubmitButton({ mayNot, isBusy, reason }: { mayNot: boolean; isBusy: boolean; reason: string }) {
  const layout = useLayoutStyles();
  return (
    <Button
      type="submit"
      appearance="primary"
      className={mayNot ? layout.waits : undefined}
      disabledFocusable={mayNot || isBusy}
      aria-describedby={mayNot ? reason : undefined}
    >
      {isBusy ? SIGN.busy : SIGN.submit}
    </Button>
  );
}

function ChangedSinceSignOff({ by }: { by: string }) {
  const layout = useLayoutStyles();
  return (
    <Notice intent="trouble" title={SIGNED.changed(by)}>
      <p className={layout.text}>{CHANGED.means}</p>
    </Notice>
  );
}

function NotSigned({ form: { refused } }: { form: SignOffFormState }) {
  const layout = useLayoutStyles();
  if (!refused) return null;
  return (
    <Notice intent="trouble" title={refused.title}>
      <p className={layout.text}>{refused.text}</p>
    </Notice>
  );
}

const useStyles = makeStyles({
  statement: {
    margin: 0,
    paddingLeft: '0.75rem',
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Says what signing means, and into which sheet it is written. */
function SignOffMeaning({ explained }: { explained: number }) {
  const layout = useLayoutStyles();
  const styles = useStyles();
  const explanations = NEXT.explained(explained);
  return (
    <div className={layout.block}>
      <p className={layout.text}>{SIGN.meaning}</p>
      <blockquote className={styles.statement}>{SIGN.statement}</blockquote>
      {explanations !== '' && <p className={layout.text}>{explanations}</p>}
      <p className={layout.quiet}>{SIGN.written(RETURN_SHEETS.start)}</p>
    </div>
  );
}

/** Number of tasks listed at most; the home page lists them all. */
const MOST = 5;

interface OpenTasksProps {
  /** Id of the reason, which describes the button that has to wait. */
  id: string;
  reason: string;
  work: WorkLeft;
  onLook: () => void;
}

/** Lists the tasks that signing waits for. */
function OpenTasksNotice({ id, reason, work, onLook }: OpenTasksProps) {
  const layout = useLayoutStyles();
  const { toFix, toExplain, toDo } = workBeforeSigning(work);
  const tasks = [...toFix, ...toExplain, ...toDo];
  return (
    <Notice intent="trouble" title={`${capitalise(reason)}.`}>
      <p id={id} className={layout.text}>
        {OPEN_TASKS.why}
      </p>
      <ul className={layout.list}>
        {tasks.slice(0, MOST).map(({ key, title }) => (
          <li key={key}>{title}</li>
        ))}
        {tasks.length > MOST && <li>{OPEN_TASKS.more(tasks.length - MOST)}</li>}
      </ul>
      <Button size="small" onClick={onLook}>
        {OPEN_TASKS.look}
      </Button>
    </Notice>
  );
}
