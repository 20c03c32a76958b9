/** Characters that no XML 1.0 document can hold, and halves of a surrogate pair that stand alone. */
// eslint-disable-next-line no-control-regex -- these are the very characters meant
const UNFIT =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text that can stand in a run: without the characters XML can't hold, line breaks and tabs as spaces. */
export function xmlText(text: string): string {
  return text.replace(UNFIT, '').replace(/[\r\n\t\u0085\u2028\u2029]+/g, ' ');
}

/** Text as the value of an attribute in double quotes. */
export function attributeText(text: string): string {
  return xmlText(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
