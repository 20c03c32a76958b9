import { parse } from 'node:path';

/**
 * The name under which a replaced file is kept: "council (before 2022-05-20 14.03).xlsx", by the local time
 * of the replacement. From the second attempt on with its number, where the name before is taken.
 */
export function keptCopyName(fileName: string, replacedAt: Date, attempt: number): string {
  const { name, ext } = parse(fileName);
  const end = ` (before ${dateAndTime(replacedAt)})${attempt > 1 ? ` ${attempt}` : ''}${ext}`;
  return `${shortened(name, LONGEST_NAME - Buffer.byteLength(end))}${end}`;
}

/** In bytes of UTF-8, as most disks have it. */
const LONGEST_NAME = 255;

/** So much of a name as has room in so many bytes, whole characters alone. */
function shortened(name: string, bytes: number): string {
  let room = bytes;
  return [...name].filter((character) => (room -= Buffer.byteLength(character)) >= 0).join('');
}

/** Whether a file's name is one that a kept copy is given. */
export const isKeptCopy = (fileName: string): boolean =>
  / \(before \d{4}-\d{2}-\d{2} \d{2}\.\d{2}\)( \d+)?(\.[^.]*)?$/.test(fileName);

/** "2022-05-20 14.03": a colon can't stand in a file's name on Windows. */
function dateAndTime(at: Date): string {
  const digits = (value: number, length = 2): string => String(value).padStart(length, '0');
  const date = [digits(at.getFullYear(), 4), digits(at.getMonth() + 1), digits(at.getDate())].join('-');
  return `${date} ${digits(at.getHours())}.${digits(at.getMinutes())}`;
}
