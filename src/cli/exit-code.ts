/** What a command's exit code says to the program that ran it. */
export const EXIT = {
  /** Nothing wrong. A return that is still owed isn't wrong. */
  fine: 0,
  /** Errors found in what people sent. */
  errorsFound: 1,
  /** Couldn't do it: bad arguments, an unreadable plan, nowhere to write. */
  couldNot: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
