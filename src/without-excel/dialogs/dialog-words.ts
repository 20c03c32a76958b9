import { formatCount } from '../../core/words/english';
import type { DialogAnswer, DialogQuestion } from './dialog-store';
import { LEFT } from '../words';

export interface DialogWords {
  title: string;
  text: string;
  /** What would be lost, listed below the text. */
  list?: readonly string[];
  after?: string;
  /** The buttons. The first takes the focus: the answer that loses nothing, or the usual one. */
  replies: readonly (readonly [DialogAnswer, string])[];
}

/** A question's title, text and buttons. */
export function dialogWords(question: DialogQuestion): DialogWords {
  switch (question.kind) {
    case 'unsaved':
      return unsavedWorkWords(question);
    case 'not kept':
      return notKept(question);
    case 'discard':
      return discard(question);
    case 'left':
      return leftWorkWords(question);
  }
}

type Of<Kind extends DialogQuestion['kind']> = Extract<DialogQuestion, { kind: Kind }>;

const unsavedWorkWords = ({ file, isKept }: Of<'unsaved'>): DialogWords => ({
  title: `${file} has changes that aren't saved to a file`,
  text: isKept
    ? 'Save them, or keep them in this browser and go on with them another time.'
    : "This browser can't keep them: save them, or they are lost.",
  replies: [
    ['save', 'Save'],
    ...(isKept ? ([['keep', 'Keep in this browser']] as const) : []),
    ['discard', 'Discard the changes'],
    ['cancel', 'Stay here'],
  ],
});

const notKept = ({ file, what }: Of<'not kept'>): DialogWords => ({
  title: `Not everything in ${file} can be saved`,
  text: 'The workbook is made anew when it is saved. This would be missing from the saved file:',
  list: what,
  after: 'The file that you opened stays as it is.',
  replies: [
    ['save', 'Save without it'],
    ['cancel', "Don't save"],
  ],
});

const discard = ({ file, changes }: Of<'discard'>): DialogWords => ({
  title: `Discard the unfinished work on ${file}?`,
  text: `${changes === 0 ? 'All of it' : formatCount(changes, 'change')} will be gone. The file that you opened stays as it is.`,
  replies: [
    ['cancel', 'Keep it'],
    ['discard', 'Discard'],
  ],
});

const leftWorkWords = ({ file, changes, at }: Of<'left'>): DialogWords => ({
  title: `You have unfinished work on ${file}`,
  text: `${LEFT.unfinished(changes, at)} The file as you chose it doesn't have ${changes === 1 ? 'it' : 'them'}.`,
  replies: [
    ['go on', 'Go on with the unfinished work'],
    ['open', 'Open the file as it is'],
    ['cancel', 'Stay here'],
  ],
});
