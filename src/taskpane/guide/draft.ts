import { isUncertain, type Trouble } from '../../core/trouble';
import type { FieldKey, ReturnView } from '../../workflows/open-return/return-view';

export interface DraftPlace {
  question: string;
  field: FieldKey;
}

/** What somebody is typing into a field of the pane, until the sheet has it. */
export interface Draft extends DraftPlace {
  typed: string;
  /** What the field showed when the typing began, or once it was last saved. */
  before: string;
  stage: 'typing' | 'saving' | 'saved';
  /** The cell was changed meanwhile and now shows this: the person has to choose. */
  now?: string;
  /** Why it couldn't be written. */
  trouble?: Trouble;
}

/** A measure and a priority may share a name, but only a priority has a text. */
export const draftKey = ({ question, field }: DraftPlace): string => `${field} ${question}`;

/** True where the person has to do something before it can be in the sheet. */
export const isStuck = ({ now, trouble }: Draft): boolean => now !== undefined || trouble !== undefined;

/** True where nobody can tell whether the sheet has it. */
export const mayBeSaved = ({ now, trouble }: Draft): boolean =>
  now === undefined && trouble !== undefined && isUncertain(trouble);

/** What the field shows; undefined where it isn't there any more. */
export function shownIn(view: ReturnView, { question, field }: DraftPlace): string | undefined {
  const asked = view.questions.find(({ id, kind }) => id === question && (kind === 'text') === (field === 'text'));
  return asked?.fields.find(({ key }) => key === field)?.shown;
}
