import { isUncertain, type Trouble } from '../../core/trouble';
import type { EntryResult } from '../../workflows/open-return/open-return';

/** Why what somebody sent isn't in the sheet. */
export interface Refusal {
  title: string;
  text: string;
}

interface FailedWords {
  failed: string;
  unsure: string;
}

interface RefusalWords extends FailedWords {
  changed: string;
  changedFix: string;
}

/** Undefined where it was entered. */
export function refusalOf(entered: EntryResult, words: RefusalWords): Refusal | undefined {
  if (entered.state === 'changed meanwhile') return { title: words.changed, text: words.changedFix };
  return entered.state === 'failed'
    ? { title: failedTitle(entered.trouble, words), text: `${entered.trouble.message} ${entered.trouble.fix}` }
    : undefined;
}

export const failedTitle = (trouble: Trouble, { failed, unsure }: FailedWords): string =>
  isUncertain(trouble) ? unsure : failed;
