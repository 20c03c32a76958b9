import { Trouble } from '../../core/trouble';
import type { FieldKey, ReturnView } from '../../workflows/open-return/return-view';
import type { KeptTyping } from '../kept/kept-typing';
import { draftKey, shownIn, type Draft } from './draft';

const LEAD = 'draft ';

type Kept = readonly [question: string, field: FieldKey, typed: string, before: string];

/** Keeps what is typed until the sheet has it. */
export function keepDraft(typing: KeptTyping, { question, field, typed, before, stage }: Draft): void {
  const name = LEAD + draftKey({ question, field });
  if (stage !== 'saved') typing.set(name, JSON.stringify([question, field, typed, before] satisfies Kept));
  else forgetDraft(typing, draftKey({ question, field }));
}

export function forgetDraft(typing: KeptTyping, key: string): void {
  if (typing.get(LEAD + key) !== undefined) typing.set(LEAD + key, undefined);
}

/** What was typed before the pane closed and never came into the sheet; what stands there by now needs no keeping. */
export function draftsLeft(typing: KeptTyping, view: ReturnView): readonly Draft[] {
  return typing.all().flatMap(([name, text]): Draft[] => {
    const [question, field, typed, before] = name.startsWith(LEAD) ? keptIn(text) : [];
    if (question === undefined || field === undefined || typed === undefined || before === undefined) return [];
    const shown = shownIn(view, { question, field });
    if (shown === undefined) return [];
    const draft: Draft = { question, field, typed, before, stage: 'typing' };
    if (shown === typed || typed === before) {
      forgetDraft(typing, draftKey(draft));
      return [];
    }
    return [shown === before ? { ...draft, trouble: leftBehind() } : { ...draft, now: shown }];
  });
}

function keptIn(text: string): Kept | [] {
  try {
    const kept: unknown = JSON.parse(text);
    return Array.isArray(kept) && kept.length === 4 && kept.every((part) => typeof part === 'string')
      ? (kept as unknown as Kept)
      : [];
  } catch {
    return [];
  }
}

function leftBehind(): Trouble {
  return new Trouble(
    'excel-disconnected',
    'The pane was closed before it could be written.',
    'Put it into the sheet now, or give it up.',
  );
}
