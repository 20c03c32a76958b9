import type { Plan } from '../plan/plan';
import type { KeptReturn, UnreadableFile } from './council-year';

/**
 * Gives whether a file that couldn't be read is cleared by returns that came in after it: one of the same name, whatever
 * its ending and number, or one of the partner whose id or name the file's name begins with.
 */
export function clearedBy(plan: Plan, came: readonly KeptReturn[]): (unread: UnreadableFile) => boolean {
  const names = new Set(came.map(({ file }) => plainName(file)));
  const partners = new Set(came.map(({ partner }) => partner));
  return ({ file }) => {
    const partner = partnerNamedIn(plan, file);
    return file !== '' && (names.has(plainName(file)) || (partner !== undefined && partners.has(partner)));
  };
}

/** "Kent Police (2).xls" as "kent-police": small letters, without ending, number and folder. */
function plainName(file: string): string {
  const name = file.split('/').at(-1) ?? file;
  return words(name.replace(/\.[^.]*$/, '').replace(/\s*\(\d+\)$/, ''));
}

/** Letters and digits in small letters, with hyphens between words. */
const words = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** The id of the partner whose id or name a file's name begins with; the longest, as one may begin with another. */
function partnerNamedIn({ partners }: Plan, file: string): string | undefined {
  const name = `${plainName(file)}-`;
  const named = partners.flatMap(({ id, name: called }) =>
    [id, words(called)].filter((each) => each !== '' && name.startsWith(`${words(each)}-`)).map((as) => ({ id, as })),
  );
  return named.sort((a, b) => b.as.length - a.as.length)[0]?.id;
}
