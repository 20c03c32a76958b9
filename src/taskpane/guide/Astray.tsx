import { useRef } from 'react';
import { useStore } from 'zustand';
import type { Question } from '../../workflows/open-return/return-view';
import { useAct } from '../shell/use-act';
import type { Draft } from './draft';
import type { Drafts } from './drafts';
import { Unsaved } from './Unsaved';
import { UNSAVED } from './words';

/** What was typed for this question into a cell that isn't there any more: to be copied, or given up. */
export function Astray({ drafts, question }: { drafts: Drafts; question: Question }) {
  const act = useAct();
  const held = useStore(drafts);
  const isAstray = ({ question: id, field }: Draft): boolean =>
    id === question.id &&
    (field === 'text') === (question.kind === 'text') &&
    !question.fields.some(({ key }) => key === field);
  const astray = [...held.values()].filter(isAstray);
  const frame = useRef<HTMLDivElement>(null);
  // No field is left for the focus to go back to.
  const giveUp = (draft: Draft): void => {
    headingAbove(frame.current)?.focus();
    drafts.keepSheet(draft);
  };
  if (astray.length === 0) return null;
  return (
    <div ref={frame}>
      {astray.map((draft) => (
        <Unsaved
          key={draft.field}
          draft={draft}
          label={UNSAVED.astray}
          isSeen={false}
          onKeep={() => giveUp(draft)}
          onUse={() => act(() => drafts.useTyped(draft))}
          onAgain={() => act(() => drafts.save(draft))}
        />
      ))}
    </div>
  );
}

/** The heading of the page that this stands on. */
function headingAbove(part: HTMLElement | null): HTMLElement | null {
  return part && (part.querySelector('h1') ?? headingAbove(part.parentElement));
}
