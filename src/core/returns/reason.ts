import { isExplanation } from '../values/explanation';
import type { Entry } from './partner-return';

/** What stands in the entry's comment. */
export function commentIn({ comment: { reading, found } }: Pick<Entry, 'comment'>): string {
  return (reading.state === 'read' ? reading.value : found).trim();
}

/** The partner's reason, from the entry's comment; undefined where that is blank or explains nothing. */
export function reasonIn(entry: Pick<Entry, 'comment'>): string | undefined {
  return reasonInComment(commentIn(entry));
}

/** The reason that a comment gives; undefined where it is blank or explains nothing. */
export function reasonInComment(comment: string): string | undefined {
  const said = comment.trim();
  return isExplanation(said) ? said : undefined;
}
