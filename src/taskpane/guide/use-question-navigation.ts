import { useCallback, useEffect, useRef, useState } from 'react';
import type { Question } from '../../workflows/open-return/return-view';
import { useAsyncAction } from '../shell/use-async-action';
import type { Draft } from '../drafts/draft';
import type { DraftsStore } from '../drafts/drafts-store';
import { firstUnfinished, questionKey } from './question-status';
import { useIsMounted } from '../shell/use-is-mounted';

export interface QuestionNavigation {
  /** Index of the question that is shown. */
  at: number;
  /** True while the list of all questions is shown in its place. */
  isListed: boolean;
  /** Counts how often a question couldn't be left because a draft wasn't saved. */
  refused: number;
  /** Saves all drafts, then calls `then`; where one can't be saved, its question is shown instead. */
  leave(then: () => void): void;
  /** Shows the question at an index, once all drafts are saved. */
  leaveFor(index: number): void;
  /** Shows a question that was chosen in the list. */
  show(question: Question): void;
  /** Shows the list, once all drafts are saved, or closes it. */
  list(isListed: boolean): void;
}

/** @param start key of the question to begin with */
export function useQuestionNavigation(
  questions: readonly Question[],
  drafts: DraftsStore,
  start: string | undefined,
): QuestionNavigation {
  const [key, setKey] = useState(() => startKey(questions, drafts, start));
  const [isListed, setListed] = useState(false);
  const [refused, setRefused] = useState(0);
  const stay = useCallback((unsaved: string) => {
    setKey(unsaved);
    setRefused((count) => count + 1);
  }, []);
  const leave = useSaveBeforeLeaving(questions, drafts, stay);
  const at = questions.findIndex((question) => questionKey(question) === key);
  return {
    at: Math.max(0, at),
    isListed,
    refused,
    leave,
    leaveFor: (index) => leave(() => setKey((now) => keyAt(questions, index) ?? now)),
    show: (question) => {
      setKey(questionKey(question));
      setListed(false);
    },
    list: (isOpen) => (isOpen ? leave(() => setListed(true)) : setListed(false)),
  };
}

/**
 * Gives a function that saves all drafts and then goes on.
 * @param onUnsaved called instead, with the key of a question whose draft couldn't be saved
 */
function useSaveBeforeLeaving(
  questions: readonly Question[],
  drafts: DraftsStore,
  onUnsaved: (question: string) => void,
): (then: () => void) => void {
  const act = useAsyncAction();
  const isMounted = useIsMounted();
  const current = useRef(questions);
  useEffect(() => {
    current.current = questions;
  }, [questions]);
  return useCallback(
    (then: () => void) =>
      act(async () => {
        const unsaved = await drafts.saveAll();
        if (!isMounted()) return;
        drafts.dropSaved();
        // A question that was deleted meanwhile has no page to stay on.
        const first = unsaved
          .map(keyOfDraft)
          .find((each) => current.current.some((question) => questionKey(question) === each));
        if (first !== undefined) onUnsaved(first);
        else then();
      }),
    [act, drafts, isMounted, onUnsaved],
  );
}

/** The question asked for, else one with an unsaved draft, else the first unfinished one. */
function startKey(questions: readonly Question[], drafts: DraftsStore, start: string | undefined): string | undefined {
  if (questions.some((question) => questionKey(question) === start)) return start;
  const [unsaved] = drafts.unsaved();
  return unsaved ? keyOfDraft(unsaved) : keyAt(questions, firstUnfinished(questions) ?? 0);
}

function keyAt(questions: readonly Question[], index: number): string | undefined {
  const question = questions[index];
  return question && questionKey(question);
}

const keyOfDraft = ({ question, field }: Draft): string =>
  questionKey({ kind: field === 'text' ? 'text' : 'measure', id: question });
