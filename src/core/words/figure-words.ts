import { choiceWord, type Answer } from '../measure-kinds';
import type { Qualifier } from '../values/qualifier';
import type { Figure } from '../values/figure';
import { quantity, shownNumber } from './answer-words';

/** "over " and the like; nothing for "exactly". */
export function qualifierWords(qualifier: Qualifier): string {
  return qualifier === 'exactly' ? '' : `${qualifier} `;
}

/** A figure as shown in a cell: "over 5,000", "Yes", "Completed". */
export function shownFigure(figure: Figure, answer: Answer): string {
  switch (figure.kind) {
    case 'number':
      return qualifierWords(figure.qualifier) + shownNumber(figure.value, answer);
    case 'yes-no':
    case 'milestone':
      return choiceWord(figure, answer);
    case 'text':
      return figure.value;
  }
}

/** A figure as said in a sentence, with its unit: "over 5,000 enforcement actions", "yes", "completed". */
export function saidFigure(figure: Figure, answer: Answer): string {
  if (figure.kind === 'number') return qualifierWords(figure.qualifier) + quantity(figure.value, answer);
  const shown = shownFigure(figure, answer);
  return figure.kind === 'text' ? shown : shown.toLowerCase();
}
