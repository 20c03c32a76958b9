/** Days from 1899-12-30, which makes serials from 1 March 1900 on right despite Excel's 29 February 1900. */
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
