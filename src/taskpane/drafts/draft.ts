import { isUncertain, Trouble } from '../../core/trouble';
import type { FieldKey, ReturnView } from '../../workflows/open-return/return-view';
import type { TypingStorage } from './typing-storage';

export interface DraftPlace {
  /** Id of a measure; for a text, ref of its priority. */
  question: string;
  field: FieldKey;
}

/** The text of one field of the pane until the sheet has it. */
export interface Draft extends DraftPlace {
  typed: string;
  /** What the cell held when the typing began, or when the draft was last saved. */
  before: string;
  /** A saved draft is kept until the guide leaves its question. */
  stage: 'typing' | 'saving' | 'saved';
  /** What the cell holds now, where somebody changed it meanwhile: the person has to choose. */
  now?: string;
  /** Why it couldn't be written. */
  trouble?: Trouble;
}

/** Key of a draft: unique though a measure and a priority may share an id, since only a priority has a text field. */
export const draftKey = ({ question, field }: DraftPlace): string => `${field} ${question}`;

/** True where the draft can't be written unless the person does something. */
export const isStuck = ({ now, trouble }: Draft): boolean => now !== undefined || trouble !== undefined;

/** True where a write broke off and may have reached the cell. */
export const mayBeSaved = ({ now, trouble }: Draft): boolean =>
  now === undefined && trouble !== undefined && isUncertain(trouble);

/** What the cell holds, as the view shows it; undefined where the cell is gone. */
export function shownInCell(view: ReturnView, { question, field }: DraftPlace): string | undefined {
  const asked = view.questions.find(({ id, kind }) => id === question && (kind === 'text') === (field === 'text'));
  return asked?.fields.find(({ key }) => key === field)?.shown;
}

const PREFIX = 'draft ';

type StoredDraft = readonly [question: string, field: FieldKey, typed: string, before: string];

/** Stores an unsaved draft in this browser, or removes a saved one. */
export function storeDraft(typing: TypingStorage, { question, field, typed, before, stage }: Draft): void {
  const name = PREFIX + draftKey({ question, field });
  if (stage !== 'saved') typing.write(name, JSON.stringify([question, field, typed, before] satisfies StoredDraft));
  else removeStoredDraft(typing, draftKey({ question, field }));
}

export function removeStoredDraft(typing: TypingStorage, key: string): void {
  if (typing.read(PREFIX + key) !== undefined) typing.write(PREFIX + key, undefined);
}

/** The drafts that were left when the pane was closed. Those that the sheet holds by now are removed instead. */
export function storedDrafts(typing: TypingStorage, view: ReturnView): readonly Draft[] {
  return typing.all().flatMap(([name, text]): Draft[] => {
    const [question, field, typed, before] = name.startsWith(PREFIX) ? parseStoredDraft(text) : [];
    if (question === undefined || field === undefined || typed === undefined || before === undefined) return [];
    const shown = shownInCell(view, { question, field });
    if (shown === undefined) return [];
    const draft: Draft = { question, field, typed, before, stage: 'typing' };
    if (shown === typed || typed === before) {
      removeStoredDraft(typing, draftKey(draft));
      return [];
    }
    return [shown === before ? { ...draft, trouble: paneWasClosed() } : { ...draft, now: shown }];
  });
}

function parseStoredDraft(text: string): StoredDraft | [] {
  try {
    const kept: unknown = JSON.parse(text);
    return Array.isArray(kept) && kept.length === 4 && kept.every((part) => typeof part === 'string')
      ? (kept as unknown as StoredDraft)
      : [];
  } catch {
    return [];
  }
}

function paneWasClosed(): Trouble {
  return new Trouble(
    'excel-disconnected',
    'The pane was closed before it could be written.',
    'Put it into the sheet now, or give it up.',
  );
}
