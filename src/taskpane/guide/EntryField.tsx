import { Field } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import type { FieldView, Question, Task } from '../../workflows/open-return/return-view';
import { useAct } from '../shell/use-act';
import { useFieldStyles } from '../shell/use-field-styles';
import { Choices } from './Choices';
import type { Draft } from './draft';
import type { Drafts } from './drafts';
import { Length } from './Length';
import { TypedText, type Room } from './TypedText';
import { Unsaved } from './Unsaved';
import { useDraft } from './use-drafts';
import { Verdict } from './Verdict';

/** In milliseconds, from the last key to saving: long enough to think of the next digit, or of the next sentence. */
const PAUSE = { short: 700, long: 1500 };

interface Props {
  question: Question;
  field: FieldView;
  tasks: readonly Task[];
  drafts: Drafts;
}

/** One field with its hint, what its entry means, and what became of what was typed. */
export function EntryField({ question, field, tasks, drafts }: Props) {
  const act = useAct();
  const styles = useFieldStyles();
  const frame = useRef<HTMLDivElement>(null);
  const place = { question: question.id, field: field.key };
  const draft = useDraft(drafts, place);
  const value = draft?.typed ?? field.shown;
  const type = (typed: string): void => drafts.type(place, typed, field.isLong ? PAUSE.long : PAUSE.short);
  const leave = (): void => act(() => drafts.leave(place));
  const choose = (chosen: string): void => {
    type(chosen);
    leave();
  };
  const back = (work: () => unknown): void => {
    focusControl(frame.current);
    act(work);
  };
  return (
    <div ref={frame}>
      <Field
        className={styles.field}
        label={field.label}
        hint={hintOf(question, field, value)}
        {...verdictOf(question, field, tasks, draft)}
      >
        {field.choices ? (
          <Choices
            field={field}
            choices={field.choices}
            value={value}
            onChoose={choose}
            onClear={() => back(() => choose(''))}
          />
        ) : (
          <TypedText room={roomFor(field)} value={value} onType={type} onLeave={leave} />
        )}
      </Field>
      {draft && (
        <Unsaved
          draft={draft}
          label={field.label}
          onKeep={() => back(() => drafts.keepSheet(place))}
          onUse={() => back(() => drafts.useTyped(place))}
          onAgain={() => back(() => drafts.save(place))}
        />
      )}
    </div>
  );
}

/** Where a figure is from may take more words than a narrow pane has room for. */
function roomFor({ key, isLong }: FieldView): Room {
  if (key === 'text') return 'text';
  return isLong ? 'lines' : key === 'source' ? 'line' : 'letters';
}

/** A text's prompt stands above it already. */
function hintOf(question: Question, field: FieldView, value: string): ReactElement | string {
  return question.kind === 'text' && field.key === 'text' ? (
    <Length text={value} fewest={question.fewestWords} most={question.mostWords} />
  ) : (
    field.hint
  );
}

/** Not an alert: what an entry means is told after a pause, and once. Nothing is said of what the sheet holds while something else is typed. */
function verdictOf(question: Question, { key }: FieldView, tasks: readonly Task[], draft: Draft | undefined) {
  const isStale = draft?.now !== undefined || draft?.trouble !== undefined;
  const meaning =
    question.kind === 'measure' && key === 'value' && question.meaning !== ''
      ? { text: question.meaning, tone: question.meaningTone }
      : undefined;
  if (isStale || (tasks.length === 0 && !meaning)) return {};
  const isFault = tasks.some(({ finding }) => finding.severity === 'error');
  return {
    validationState: isFault ? ('error' as const) : ('none' as const),
    validationMessageIcon: null,
    validationMessage: { role: undefined, children: <Verdict tasks={tasks} meaning={meaning} /> },
  };
}

function focusControl(frame: HTMLElement | null): void {
  const control =
    frame?.querySelector<HTMLElement>('input:checked, select, textarea') ?? frame?.querySelector<HTMLElement>('input');
  control?.focus();
}
