/**
 * Our own trouble, as a typed error: what couldn't be done and what a person can do next.
 * A partner's mistake is never one of these: it is a Finding.
 */
export type TroubleCode =
  /** The command line was given bad arguments, or arguments that don't go together. */
  | 'usage'
  /** A plan, decisions file or council workbook that can't be understood. */
  | 'plan-unreadable'
  | 'decisions-unreadable'
  | 'not-a-council-workbook'
  /** A council workbook, but of another plan or period. */
  | 'other-council-workbook'
  /** A file can't be opened as a return, for the reason that the code names. */
  | 'file-missing'
  | 'cannot-open'
  | 'file-empty'
  | 'file-password'
  | 'file-old-format'
  | 'file-csv'
  | 'file-not-a-workbook'
  | 'file-corrupt'
  | 'file-too-large'
  | 'not-a-return'
  /** A council workbook where a return is looked for: it is named and passed over. */
  | 'council-workbook'
  /** The result couldn't be put where it should go. */
  | 'cannot-write'
  /** A file stands where the result should go, and wasn't allowed to be replaced. */
  | 'would-replace'
  /** Excel can't act now, mostly because somebody is typing in a cell; a later try may succeed. */
  | 'excel-busy'
  | 'excel-protected'
  /** The workbook is open for reading only. */
  | 'excel-read-only'
  /** A sheet, table or cell isn't there any more. */
  | 'excel-item-missing'
  | 'excel-too-large'
  | 'excel-too-old'
  /** The workbook counts its days from 1904, and Excel gives its dates four years early. */
  | 'excel-1904-dates'
  | 'excel-disconnected'
  /** Excel refused for a reason that none of the other codes covers. */
  | 'excel-fault'
  /** Writing broke off half-way, and the earlier contents couldn't be put back. */
  | 'not-as-before'
  /** office.js can't be loaded. */
  | 'office-unreachable'
  /** The browser can't store the work. */
  | 'cannot-keep'
  /** The same work is open in another tab of the browser. */
  | 'open-elsewhere';

export class Trouble extends Error {
  override readonly name = 'Trouble';

  /**
   * @param message what happened and where, in a sentence
   * @param fix what to do next, in a sentence
   * @param file the file's name, where one is meant
   */
  constructor(
    readonly code: TroubleCode,
    message: string,
    readonly fix: string,
    readonly file?: string,
  ) {
    super(message);
  }
}

/** True where a failed write may have reached the workbook all the same, so no message may say that it didn't. */
export const isUncertain = ({ code }: Trouble): boolean => code === 'not-as-before';
