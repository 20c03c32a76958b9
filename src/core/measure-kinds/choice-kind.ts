import type { CellContent } from '../values/cell';
import type { EntryValue } from '../values/figure';
import type { Reading } from '../values/reading';
import { formatList } from '../words/english';
import type { ChoiceKind, KindWords } from './measure-kind';

/** What each choice kind declares; `choiceKind` works out the rest. */
interface ChoiceKindFacts extends Pick<ChoiceKind, 'called' | 'rules' | 'basis' | 'choices' | 'accepted' | 'previous'> {
  read(cell: CellContent | undefined): Reading<EntryValue>;
  words: Omit<KindWords, 'alert' | 'toDo'> & { toDo: string };
}

export function choiceKind(facts: ChoiceKindFacts): ChoiceKind {
  const words = facts.choices.map(({ word }) => word);
  return {
    ...facts,
    takes: 'choice',
    format: undefined,
    accepts: { kind: 'list', values: words },
    read: (cell) => ({ reading: facts.read(cell) }),
    words: {
      ...facts.words,
      alert: `Choose ${formatList(words, 'or')}. What is special about it goes into the comment.`,
      toDo: () => facts.words.toDo,
    },
  };
}
