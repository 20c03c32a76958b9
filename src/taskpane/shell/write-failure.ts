import { isUncertain, type Trouble } from '../../core/trouble';
import type { EntryResult } from '../../workflows/open-return/open-return';

/** Says why an entry isn't in the sheet. */
export interface WriteFailure {
  title: string;
  text: string;
}

interface FailedWords {
  failed: string;
  unsure: string;
}

interface FailureWords extends FailedWords {
  changed: string;
  changedFix: string;
}

/** Gives undefined where the entry was written. */
export function describeFailure(entered: EntryResult, words: FailureWords): WriteFailure | undefined {
  if (entered.state === 'changed meanwhile') return { title: words.changed, text: words.changedFix };
  return entered.state === 'failed'
    ? { title: failureTitle(entered.trouble, words), text: `${entered.trouble.message} ${entered.trouble.fix}` }
    : undefined;
}

export const failureTitle = (trouble: Trouble, { failed, unsure }: FailedWords): string =>
  isUncertain(trouble) ? unsure : failed;
