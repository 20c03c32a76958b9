import { useRef } from 'react';
import { useStore } from 'zustand';
import type { Question } from '../../workflows/open-return/return-view';
import { useAsyncAction } from '../shell/use-async-action';
import type { Draft } from '../drafts/draft';
import type { DraftsStore } from '../drafts/drafts-store';
import { UnsavedNotice } from './UnsavedNotice';
import { UNSAVED } from './words';

/** Drafts of this question whose cell was deleted: the person can copy or drop them. */
export function DraftsWithoutCell({ drafts, question }: { drafts: DraftsStore; question: Question }) {
  const act = useAsyncAction();
  const held = useStore(drafts);
  const isAstray = ({ question: id, field }: Draft): boolean =>
    id === question.id &&
    (field === 'text') === (question.kind === 'text') &&
    !question.fields.some(({ key }) => key === field);
  const astray = [...held.values()].filter(isAstray);
  const frame = useRef<HTMLDivElement>(null);
  // The focus goes to the page's heading, since there is no field for it.
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

/** The nearest h1 above an element. */
function headingAbove(part: HTMLElement | null): HTMLElement | null {
  return part && (part.querySelector('h1') ?? headingAbove(part.parentElement));
}
