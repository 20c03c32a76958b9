import type { Choice } from './consolidated';

/** The choice that is made about a conflict; of several, the latest, and of one day the last. */
export function choiceFor(about: string, choices: readonly Choice[]): Choice | undefined {
  return choices.filter((choice) => choice.about === about).reduce<Choice | undefined>((latest, each) => (latest && latest.on > each.on ? latest : each), undefined);
}
