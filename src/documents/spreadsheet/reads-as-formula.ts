/** What Excel would turn into a formula when somebody edits the cell and presses Enter: such a text is given the format for text. */
export const readsAsFormula = (text: string): boolean => /^[=+\-@]/.test(text);
