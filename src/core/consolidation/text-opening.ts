import { withSingleSpaces } from '../values/plain-text';

/** In characters. */
const OPENING = 60;

/** The first words of a text in quotation marks, by which a person recognises it. */
export function openingOf(text: string, most = OPENING): string {
  const line = withSingleSpaces(text);
  return line.length <= most ? `"${line}"` : `"${line.slice(0, most).replace(/\s\S*$/, '')} ..."`;
}

/** Characters before the first difference that show where it is. */
const LEAD = 20;

/** Two texts as they are set against each other: short ones whole, else each from shortly before they first differ. */
export function excerptsOfDifference(one: string, other: string): readonly [string, string] {
  const [a, b] = [withSingleSpaces(one), withSingleSpaces(other)];
  if (Math.max(a.length, b.length) <= OPENING) return [a, b];
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const start = same <= LEAD ? 0 : a.lastIndexOf(' ', same - LEAD) + 1;
  return [excerpt(a, start), excerpt(b, start)];
}

function excerpt(text: string, start: number): string {
  const rest = text.slice(start);
  const cut = rest.length <= OPENING ? rest : `${rest.slice(0, OPENING).replace(/\s\S*$/, '')} ...`;
  return start === 0 ? cut : `... ${cut}`;
}
