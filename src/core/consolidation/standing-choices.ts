import type { Choice } from './types';

/** By what they are about, the choices that hold: of several about one conflict the latest, and of one day the last. */
export type StandingChoices = ReadonlyMap<string, Choice>;

export function standingChoices(choices: readonly Choice[]): StandingChoices {
  const standing = new Map<string, Choice>();
  for (const choice of choices) {
    const other = standing.get(choice.about);
    if (!other || other.on <= choice.on) standing.set(choice.about, choice);
  }
  return standing;
}
