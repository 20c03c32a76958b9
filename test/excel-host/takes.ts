import { colourOf } from './colours';
import { wrongArgument } from './host-error';

/** Checks a value that a member is set to: gives it as Excel keeps it, or refuses it. */
export type Take = (value: unknown) => unknown;

export const yesOrNo: Take = (value) => {
  if (typeof value !== 'boolean') throw wrongArgument('neither true nor false');
  return value;
};

export const text: Take = (value) => {
  if (typeof value !== 'string') throw wrongArgument('not a text');
  return value;
};

export const colour: Take = colourOf;

/** Accepts a number between two others, both included. */
export const numberFrom =
  (least: number, most: number): Take =>
  (value) => {
    if (typeof value !== 'number' || !(value >= least && value <= most))
      throw wrongArgument(`a number that isn't from ${least} to ${most}`);
    return value;
  };

/** Accepts one of these words. */
export const oneOf =
  (...words: readonly string[]): Take =>
  (value) => {
    if (!words.includes(value as string)) throw wrongArgument(`"${String(value)}" isn't one of ${words.join(', ')}`);
    return value;
  };
