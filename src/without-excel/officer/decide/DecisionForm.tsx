import { Button, Field, Input, Radio, RadioGroup, Select, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, type FormEvent } from 'react';
import { Notice } from '../../../taskpane/shell/Notice';
import { useAsyncAction } from '../../../taskpane/shell/use-async-action';
import { useLayoutStyles } from '../../../taskpane/shell/use-layout-styles';
import type { DecisionQuestion } from '../../../workflows/council-year/decision-questions';
import { useFieldStyles } from '../list/use-field-styles';
import { DECISION } from '../words';
import { DECISION_FIELDS, useDecisionForm, type DecisionFormState, type DecisionField } from './use-decision-form';

interface Props {
  question: DecisionQuestion;
  /** What the form suggests for who decides and when; `on` is an ISO date. */
  usual: { by: string; on: string };
  isBusy: boolean;
  onTake: (entry: DecisionQuestion['entered']) => Promise<void>;
  onTakeBack: () => Promise<void>;
  /** Takes the decision anew as it is, today. */
  onConfirm: () => Promise<void>;
}

/** The form of a decision: the choice, the reason, who decides and when. */
export function DecisionForm({ question, usual, isBusy, onTake, onTakeBack, onConfirm }: Props) {
  const layout = useLayoutStyles();
  const act = useAsyncAction();
  const fields = useRef<HTMLFormElement>(null);
  const deciding = useDecisionForm(question, usual);
  const { errors, submissions, entry } = deciding;
  useFirstFault(fields, errors, submissions);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isBusy && deciding.send()) act(() => onTake(entry));
  };
  const count = Object.keys(errors).length;
  return (
    <form ref={fields} className={layout.block} style={{ gap: '1rem' }} onSubmit={submit} noValidate>
      {count > 0 && <Notice intent="trouble" title={DECISION.summary(count)} />}
      <Choice question={question} deciding={deciding} />
      <Field label={DECISION.reason} hint={DECISION.reasonHint} required {...faultOf(errors.reason)}>
        <Textarea
          name="reason"
          resize="vertical"
          rows={3}
          value={entry.reason}
          onChange={(_, { value }) => deciding.type('reason', value)}
        />
      </Field>
      <Decider deciding={deciding} />
      <Actions question={question} isBusy={isBusy} onTakeBack={onTakeBack} onConfirm={onConfirm} />
    </form>
  );
}

/** The buttons: to take or change the decision, to confirm one whose figures have moved, to take it back. */
function Actions({ question: { state }, isBusy, onTakeBack, onConfirm }: Omit<Props, 'usual' | 'onTake'>) {
  const layout = useLayoutStyles();
  const act = useAsyncAction();
  const isDecided = state === 'taken' || state === 'outdated';
  return (
    <div className={layout.buttons}>
      <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
        {isDecided ? DECISION.change : DECISION.take}
      </Button>
      {state === 'outdated' && (
        <Button disabledFocusable={isBusy} onClick={() => act(onConfirm)}>
          {DECISION.confirm}
        </Button>
      )}
      {state !== 'open' && (
        <Button disabledFocusable={isBusy} onClick={() => act(onTakeBack)}>
          {DECISION.takeBack}
        </Button>
      )}
    </div>
  );
}

/** The fields for who decides, and when. */
function Decider({ deciding: { entry, errors, type } }: { deciding: DecisionFormState }) {
  return (
    <>
      <Field label={DECISION.by} required {...faultOf(errors.by)}>
        <Input name="by" autoComplete="name" value={entry.by} onChange={(_, { value }) => type('by', value)} />
      </Field>
      <Field label={DECISION.on} required {...faultOf(errors.on)}>
        <Input name="on" type="date" value={entry.on} onChange={(_, { value }) => type('on', value)} />
      </Field>
    </>
  );
}

const faultOf = (fault: string | undefined) =>
  fault === undefined
    ? {}
    : { validationState: 'error' as const, validationMessage: { role: undefined, children: fault } };

/** Focuses the first empty field each time that the form is submitted with one. */
function useFirstFault(
  form: React.RefObject<HTMLFormElement | null>,
  faults: DecisionFormState['errors'],
  asked: number,
): void {
  const first = DECISION_FIELDS.find((field) => faults[field] !== undefined);
  const seen = useRef(0);
  useEffect(() => {
    if (asked === seen.current) return;
    seen.current = asked;
    if (first) form.current?.querySelector<HTMLElement>(`[name="${first satisfies DecisionField}"]`)?.focus();
  }, [asked, first, form]);
}

/** The choice: statuses, which are short, as a select; the values or texts of two returns as radio buttons. */
function Choice({
  question: { kind, choices },
  deciding: { entry, errors, type },
}: {
  question: DecisionQuestion;
  deciding: DecisionFormState;
}) {
  const styles = useFieldStyles();
  const isKnown = choices.some(({ value }) => value === entry.decision);
  return (
    <Field label={DECISION.choice[kind]} className={styles.field} required {...faultOf(errors.decision)}>
      {kind === 'status' ? (
        <Select
          name="decision"
          className={styles.select}
          select={{ className: styles.select }}
          value={entry.decision}
          onChange={(_, { value }) => type('decision', value)}
        >
          <option value="">{DECISION.nothingChosen}</option>
          {!isKnown && entry.decision !== '' && <option value={entry.decision}>{entry.decision}</option>}
          {choices.map(({ value, words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </Select>
      ) : (
        <RadioGroup name="decision" value={entry.decision} onChange={(_, { value }) => type('decision', value)}>
          {choices.map(({ value, words }) => (
            <Radio key={value} value={value} label={words} />
          ))}
        </RadioGroup>
      )}
    </Field>
  );
}
