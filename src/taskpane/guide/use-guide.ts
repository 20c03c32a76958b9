import { useCallback, useEffect, useRef, useState } from 'react';
import type { Question } from '../../workflows/open-return/return-view';
import { useAct } from '../shell/use-act';
import type { Draft } from './draft';
import type { Drafts } from './drafts';
import { firstUnfinished, questionKey } from './standing';
import { useIsShown } from './use-is-shown';

export interface Guide {
  /** Which of the questions is shown. */
  at: number;
  /** True while the list of all questions is shown instead. */
  isListed: boolean;
  /** Counts how often a page couldn't be left, because something on it isn't saved. */
  refused: number;
  /** Goes on once everything typed is saved; where it can't be, the page that it was typed on stays or comes. */
  leave(then: () => void): void;
  leaveFor(index: number): void;
  show(question: Question): void;
  list(isListed: boolean): void;
}

/** @param start key of the question to begin with */
export function useGuide(questions: readonly Question[], drafts: Drafts, start: string | undefined): Guide {
  const act = useAct();
  const [key, setKey] = useState(() => startKey(questions, drafts, start));
  const [isListed, setListed] = useState(false);
  const [refused, setRefused] = useState(0);
  const isShown = useIsShown();
  const asked = useRef(questions);
  useEffect(() => {
    asked.current = questions;
  }, [questions]);
  const leave = useCallback(
    (then: () => void) =>
      act(async () => {
        const unsaved = await drafts.saveAll();
        if (!isShown()) return;
        drafts.dropSaved();
        // What was typed for a question that isn't asked any more has no page to go to.
        const first = unsaved
          .map(keyOfDraft)
          .find((each) => asked.current.some((question) => questionKey(question) === each));
        if (first !== undefined) {
          setKey(first);
          setRefused((count) => count + 1);
        } else then();
      }),
    [act, drafts, isShown],
  );
  const show = (question: Question): void => {
    setKey(questionKey(question));
    setListed(false);
  };
  return {
    at: Math.max(
      0,
      questions.findIndex((question) => questionKey(question) === key),
    ),
    isListed,
    refused,
    leave,
    leaveFor: (index) => leave(() => setKey((now) => keyAt(questions, index) ?? now)),
    show,
    list: (isOpen) => (isOpen ? leave(() => setListed(true)) : setListed(false)),
  };
}

/** The question asked for; else one with something unsaved; else the first that isn't finished. */
function startKey(questions: readonly Question[], drafts: Drafts, start: string | undefined): string | undefined {
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
