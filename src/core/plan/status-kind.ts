/** The statuses a priority can have. What people read is the plan's word for each: `statusWord`. */
export const STATUS_KINDS = [
  'achieved',
  'partly-achieved',
  'not-achieved',
  'not-received',
  'needs-decision',
  'not-due',
  'not-applicable',
] as const;

export type StatusKind = (typeof STATUS_KINDS)[number];

/** Statuses that report how a priority has gone; the others say that there is nothing to report yet. */
export const REPORTED_STATUSES: readonly StatusKind[] = ['achieved', 'partly-achieved', 'not-achieved'];

const USUAL_WORDS: Record<StatusKind, string> = {
  'achieved': 'Achieved',
  'partly-achieved': 'Partly achieved',
  'not-achieved': 'Not achieved',
  'not-received': 'Information not received',
  'needs-decision': 'Needs a decision',
  'not-due': 'Not yet due',
  'not-applicable': 'Not applicable',
};

/** The plan's own word for a status, or the usual one. */
export function statusWord(kind: StatusKind, plan: { statusWords: Partial<Record<StatusKind, string>> }): string {
  return plan.statusWords[kind] ?? USUAL_WORDS[kind];
}

/** The status that a word means in this plan, whatever its case; the usual words and the ids are understood too. */
export function statusOfWord(
  word: string,
  plan: { statusWords: Partial<Record<StatusKind, string>> },
): StatusKind | undefined {
  const sought = word.trim().toLowerCase();
  return (
    STATUS_KINDS.find((kind) => statusWord(kind, plan).toLowerCase() === sought) ??
    STATUS_KINDS.find((kind) => kind === sought || USUAL_WORDS[kind].toLowerCase() === sought)
  );
}

export type StatusCounts = Readonly<Record<StatusKind, number>>;
