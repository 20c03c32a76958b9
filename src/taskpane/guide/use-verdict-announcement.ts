import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { Question } from '../../workflows/open-return/return-view';
import { useAnnounce } from '../shell/Announcer';
import type { DraftsStore } from '../drafts/drafts-store';
import { isStillBlank, openTasks } from './question-status';

/** Milliseconds without typing or a change before the verdict is announced. */
const QUIET = 800;

/** Announces the verdict after it has changed, once all drafts are saved; not when the page opens. */
export function useVerdictAnnouncement(question: Question | undefined, drafts: DraftsStore): void {
  const announce = useAnnounce();
  const held = useStore(drafts);
  const words = question ? verdictWords(question) : '';
  const told = useRef(words);
  const isQuiet = [...held.values()].every(({ stage }) => stage === 'saved');
  useEffect(() => {
    if (words === told.current || !isQuiet) return undefined;
    const waiting = setTimeout(() => {
      told.current = words;
      if (words !== '') announce(words);
    }, QUIET);
    return () => clearTimeout(waiting);
  }, [announce, isQuiet, words]);
}

function verdictWords(question: Question): string {
  const tasks = openTasks(question).filter((task) => !isStillBlank(question, task));
  const meaning = question.kind === 'measure' ? question.meaning : '';
  return [meaning, ...tasks.map(({ message, finding }) => `${message} ${finding.fix}`)]
    .filter((part) => part !== '')
    .join(' ');
}
