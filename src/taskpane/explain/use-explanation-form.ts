import { useState } from 'react';
import type { OpenReturn } from '../../workflows/open-return/open-return';
import type { Task } from '../../workflows/open-return/return-view';
import { isExplanation } from '../../core/values/explanation';
import { useAnnounce } from '../shell/Announcer';
import { describeFailure, type WriteFailure } from '../shell/write-failure';
import { useStoredText } from '../drafts/use-stored-text';
import { useIsMounted } from '../shell/use-is-mounted';
import { EXPLAIN } from '../guide/words';

export interface ExplanationFormState {
  text: string;
  isBusy: boolean;
  /** What is wrong with the text that was last submitted. */
  error: string | undefined;
  /** Counts how often a text with an error was submitted. */
  asked: number;
  /** Why the explanation isn't in the sheet. */
  refused: WriteFailure | undefined;
  type(text: string): void;
  save(): Promise<void>;
}

/** The state of the form. What is typed is kept in this browser until the sheet has it. */
export function useExplanationForm(opened: OpenReturn, task: Task, onClose: () => void): ExplanationFormState {
  const announce = useAnnounce();
  const [text, keep] = useStoredText(opened, `explain ${task.key}`, '');
  const isMounted = useIsMounted();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<{ text: string; asked: number }>({ text: '', asked: 0 });
  const [refused, setRefused] = useState<WriteFailure>();
  const showError = (about: string): void => setError(({ asked }) => ({ text: about, asked: asked + 1 }));
  const save = async (): Promise<void> => {
    if (isBusy) return;
    if (!isExplanation(text)) {
      showError(text.trim() === '' ? EXPLAIN.missing : EXPLAIN.tooShort);
      return;
    }
    setBusy(true);
    const failure = describeFailure(await opened.explain(task, text), EXPLAIN);
    setRefused(failure);
    if (failure) announce(`${failure.title} ${failure.text}`);
    else keep(undefined);
    setBusy(false);
    if (failure || !isMounted()) return;
    onClose();
  };
  const type = (typed: string): void => {
    setError(({ asked }) => ({ text: '', asked }));
    keep(typed);
  };
  return { text, isBusy, error: error.text === '' ? undefined : error.text, asked: error.asked, refused, type, save };
}
