import { useRef } from 'react';
import { useStore } from 'zustand';
import type { Question } from '../../workflows/open-return/return-view';
import { useAsyncAction } from '../shell/use-async-action';
import type { Draft } from '../drafts/draft';
import type { DraftsStore } from '../drafts/drafts-store';
import { UnsavedNotice } from './UnsavedNotice';
import { UNSAVED } from './words';

/** What was typed for this question into a cell that isn't there any more: to be copied, or given up. */
export function DraftsWithoutCell({ drafts, question }: { drafts: DraftsStore; question: Question }) {
  const act = useAsyncAction();
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
        <UnsavedNotice
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
