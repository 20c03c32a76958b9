/**
 * Comments of several words that give no reason, in small letters and without full stops. The sheet's own formula
 * compares with the same list.
 */
export const EMPTY_COMMENTS = [
  'not applicable',
  'not available',
  'not known',
  'no comment',
  'no comments',
  'no reason',
  'no explanation',
  'to follow',
  'to be confirmed',
  'to be advised',
  'to be decided',
  'to be determined',
  'as above',
  'see above',
  'as below',
  'see below',
  'see comment',
  'see note',
  'see notes',
  'as stated',
  'as entered',
  'is correct',
  'it is correct',
  'it is right',
  'figure is correct',
  'the figure is correct',
] as const;

/** The fewest characters of an explanation, with the spaces between its words. */
export const SHORTEST_EXPLANATION = 8;

/**
 * True for a comment that can explain something: at least two words with letters, and not a phrase such as "as above".
 * Whether the reason is a good one is for people to judge.
 */
export function isExplanation(comment: string): boolean {
  const plain = comment.replace(/[ \n]+/g, ' ').trim();
  const phrase = plain.replaceAll('.', '').trim().toLowerCase();
  return (
    plain.length >= SHORTEST_EXPLANATION &&
    plain.includes(' ') &&
    plain.toUpperCase() !== plain.toLowerCase() &&
    !EMPTY_COMMENTS.some((each) => each === phrase)
  );
}
