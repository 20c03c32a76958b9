import { Field } from '@fluentui/react-components';
import { useRef, type RefObject } from 'react';
import { wordsIn } from '../../workflows/open-return/questions';
import type { FieldView, Question, Task } from '../../workflows/open-return/return-view';
import { useAsyncAction } from '../shell/use-async-action';
import { useFieldStyles } from '../shell/use-field-styles';
import { ChoiceInput } from './ChoiceInput';
import type { Draft, DraftPlace } from '../drafts/draft';
import type { DraftsStore } from '../drafts/drafts-store';
import { EntryVerdict } from './EntryVerdict';
import { TextInput, type TextSize } from './TextInput';
import { UnsavedNotice } from './UnsavedNotice';
import { useDraft } from '../drafts/use-drafts';
import { LENGTH } from './words';

/** Milliseconds from the last keystroke to saving: time to think of the next digit, or in a long text of a sentence. */
const PAUSE = { short: 700, long: 1500 };

interface Props {
  question: Question;
  field: FieldView;
  tasks: readonly Task[];
  drafts: DraftsStore;
}

/** One field with its hint, the verdict on its entry, and a notice where what was typed couldn't be saved. */
export function EntryField({ question, field, tasks, drafts }: Props) {
  const styles = useFieldStyles();
  const frame = useRef<HTMLDivElement>(null);
  const place = { question: question.id, field: field.key };
  const draft = useDraft(drafts, place);
  const value = draft?.typed ?? field.shown;
  const focusAndRun = useFocusAndRun(frame);
  return (
    <div ref={frame}>
      <Field
        className={styles.field}
        label={field.label}
        hint={hintOf(question, field, value)}
        {...verdictProps(question, field, tasks, draft)}
      >
        <EntryControl field={field} value={value} place={place} drafts={drafts} onFocusAndRun={focusAndRun} />
      </Field>
      {draft && (
        <UnsavedNotice
          draft={draft}
          label={field.label}
          onKeep={() => focusAndRun(() => drafts.keepSheet(place))}
          onUse={() => focusAndRun(() => drafts.useTyped(place))}
          onAgain={() => focusAndRun(() => drafts.save(place))}
        />
      )}
    </div>
  );
}

/** Focuses the field's control, then runs an action: for buttons that disappear when their action runs. */
function useFocusAndRun(frame: RefObject<HTMLElement | null>): (action: () => unknown) => void {
  const act = useAsyncAction();
  return (action) => {
    focusControl(frame.current);
    act(action);
  };
}

interface ControlProps {
  field: FieldView;
  value: string;
  place: DraftPlace;
  drafts: DraftsStore;
  onFocusAndRun: (action: () => unknown) => void;
}

/** The control of a field. `tied` are the ids of label and hint that Fluent's Field gives its child. */
function EntryControl({ field, value, place, drafts, onFocusAndRun, ...tied }: ControlProps) {
  const act = useAsyncAction();
  const { choices } = field;
  const type = (typed: string): void => drafts.type(place, typed, field.isLong ? PAUSE.long : PAUSE.short);
  const leave = (): void => act(() => drafts.leave(place));
  const choose = (chosen: string): void => {
    type(chosen);
    leave();
  };
  if (!choices) return <TextInput {...tied} size={textSizeOf(field)} value={value} onType={type} onLeave={leave} />;
  return (
    <ChoiceInput
      {...tied}
      field={field}
      choices={choices}
      value={value}
      onChoose={choose}
      onClear={() => onFocusAndRun(() => choose(''))}
    />
  );
}

/** The source of a figure gets a line that grows, since it may be longer than a narrow pane is wide. */
function textSizeOf({ key, isLong }: FieldView): TextSize {
  if (key === 'text') return 'text';
  return isLong ? 'lines' : key === 'source' ? 'line' : 'letters';
}

/** The hint of a text counts its words, since its prompt stands above the field already. */
function hintOf(question: Question, field: FieldView, value: string): string {
  return question.kind === 'text' && field.key === 'text'
    ? textLengthWords(wordsIn(value), question.fewestWords, question.mostWords)
    : field.hint;
}

/**
 * Field props that show the verdict. It is no live region: `useVerdictAnnouncement` announces it after a pause. There
 * is no verdict while a draft can't be written, since it would be about the sheet's value instead of the draft.
 */
function verdictProps(question: Question, { key }: FieldView, tasks: readonly Task[], draft: Draft | undefined) {
  const isStale = draft?.now !== undefined || draft?.trouble !== undefined;
  const meaning =
    question.kind === 'measure' && key === 'value' && question.meaning !== ''
      ? { text: question.meaning, tone: question.meaningTone }
      : undefined;
  if (isStale || (tasks.length === 0 && !meaning)) return {};
  const isError = tasks.some(({ finding }) => finding.severity === 'error');
  return {
    validationState: isError ? ('error' as const) : ('none' as const),
    validationMessageIcon: null,
    validationMessage: { role: undefined, children: <EntryVerdict tasks={tasks} meaning={meaning} /> },
  };
}

function focusControl(frame: HTMLElement | null): void {
  const control =
    frame?.querySelector<HTMLElement>('input:checked, select, textarea') ?? frame?.querySelector<HTMLElement>('input');
  control?.focus();
}

/** "120 words. Asked for: 100 to 150." */
function textLengthWords(words: number, fewest: number, most: number): string {
  const off =
    words > 0 && words < fewest
      ? LENGTH.short(fewest - words)
      : most > 0 && words > most
        ? LENGTH.long(words - most)
        : '';
  return [`${LENGTH.words(words)}.`, LENGTH.asked(fewest, most), off].filter((part) => part !== '').join(' ');
}
