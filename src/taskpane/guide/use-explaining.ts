import { useState } from 'react';
import type { OpenReturn } from '../../workflows/open-return/open-return';
import type { Task } from '../../workflows/open-return/return-view';
import { useAnnounce } from '../shell/Announcer';
import { refusalOf, type Refusal } from '../shell/refusal';
import { useKeptText } from '../kept/use-kept-text';
import { useIsShown } from './use-is-shown';
import { EXPLAIN } from './words';

export interface Explaining {
  text: string;
  isBusy: boolean;
  /** What is wrong with the text that was sent. */
  fault: string | undefined;
  /** Counts how often a text with a fault was sent. */
  asked: number;
  /** Why it isn't in the sheet. */
  refused: Refusal | undefined;
  type(text: string): void;
  save(): Promise<void>;
}

/** The way of an explanation into the comment. What was typed stays until it is there. */
export function useExplaining(opened: OpenReturn, task: Task, onClose: () => void): Explaining {
  const announce = useAnnounce();
  const [text, keep] = useKeptText(opened, `explain ${task.key}`, '');
  const isShown = useIsShown();
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<{ text: string; asked: number }>({ text: '', asked: 0 });
  const [refused, setRefused] = useState<Refusal>();
  const ask = (about: string): void => setFault(({ asked }) => ({ text: about, asked: asked + 1 }));
  const save = async (): Promise<void> => {
    if (isBusy) return;
    if (text.trim() === '') {
      ask(EXPLAIN.missing);
      return;
    }
    setBusy(true);
    const refusal = refusalOf(await opened.explain(task, text), EXPLAIN);
    setRefused(refusal);
    if (refusal) announce(`${refusal.title} ${refusal.text}`);
    else keep(undefined);
    setBusy(false);
    if (refusal || !isShown()) return;
    if (opened.getState().view.work.toExplain.some(({ key }) => key === task.key)) ask(EXPLAIN.notYet);
    else onClose();
  };
  const type = (typed: string): void => {
    setFault(({ asked }) => ({ text: '', asked }));
    keep(typed);
  };
  return { text, isBusy, fault: fault.text === '' ? undefined : fault.text, asked: fault.asked, refused, type, save };
}
