/** Dates as spreadsheets keep them: days since the end of 1899 (or the start of 1904), as a number. */

/**
 * Serials (1900 system) count days from 1899-12-30. This is right from 1 March 1900 on, since Excel counts a 29
 * February 1900 that never was.
 */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY_MILLISECONDS = 86_400_000;
/** 1 March 1900. Earlier serials differ between Excel and everyone else. */
const FIRST_SAFE_SERIAL = 61;

/**
 * The serial (1900 system) of an ISO date or date and time without zone; undefined for anything else,
 * for days that don't exist and for days before 1 March 1900, which spreadsheets don't agree on.
 */
export function serialOf(iso: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(iso);
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  const time = Date.UTC(year, month - 1, day, hours, minutes, seconds);
  if (new Date(time).getUTCMonth() !== month - 1 || hours > 23 || minutes > 59 || seconds > 59) return undefined;
  const serial = (time - EPOCH) / DAY_MILLISECONDS;
  return serial >= FIRST_SAFE_SERIAL ? serial : undefined;
}

const DAY_SECONDS = 86_400;
/** The serial (1900 system) of 31 December 9999, the last day that ISO can write with four digits. */
const LAST_SERIAL = 2_958_465;

/**
 * The ISO date, date and time, or time of day ("14:30:00") that a serial stands for; undefined for a negative one, one
 * beyond the year 9999, and Excel's 29 February 1900. Serial 0 gives no date in the 1900 system.
 */
export function isoOfSerial(serial: number, is1904: boolean): string | undefined {
  if (!(serial >= 0 && serial <= LAST_SERIAL)) return undefined;
  const seconds = Math.round(serial * DAY_SECONDS);
  const day = Math.floor(seconds / DAY_SECONDS);
  const time = isoTime(seconds - day * DAY_SECONDS);
  if (day === 0 && !is1904) return time === MIDNIGHT ? undefined : time;
  const date = isoDay(day, is1904);
  if (day === 0 && time !== MIDNIGHT) return time;
  return date && (time === MIDNIGHT ? date : `${date}T${time}`);
}

const MIDNIGHT = '00:00:00';

function isoDay(day: number, is1904: boolean): string | undefined {
  if (!is1904 && day === 60) return undefined;
  const epoch = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < 60 ? 31 : 30);
  return new Date(epoch + day * DAY_SECONDS * 1000).toISOString().slice(0, 10);
}

function isoTime(seconds: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/**
 * The ISO form of a date as Strict OOXML or OpenDocument writes it, without zone, fractions of seconds or a time of
 * 00:00:00.
 */
export function isoOfText(text: string): string | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::(\d{2}))?(?:[.,]\d+)?(?:Z|[+-]\d{2}:\d{2})?)?$/.exec(
    text.trim(),
  );
  if (!match) return undefined;
  const [, date = '', minutes, seconds = '00'] = match;
  const time = minutes && `${minutes}:${seconds}`;
  return time && time !== MIDNIGHT ? `${date}T${time}` : date;
}
