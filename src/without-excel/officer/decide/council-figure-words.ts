/** The words of the form for a figure of the council's own. */
export const COUNCIL_FIGURE = {
  title: "Enter a figure of the council's own",
  what:
    'To correct a figure, or for one that came by telephone. It is used, what the partner sent stays beside it, and ' +
    "the summary and the report say that it is the council's.",
  measure: 'Measure',
  partner: 'Whose figure it corrects',
  nobody: "Nobody's",
  value: "The council's figure",
  from: 'From whom, and how (by telephone from …)',
  reason: 'Why this figure',
  by: 'Entered by',
  on: 'Entered on',
  enter: 'Enter the figure',
  entered: (ref: string): string => `The council's figure for ${ref} is entered.`,
} as const;
