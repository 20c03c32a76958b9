/**
 * Our own trouble, as a typed error: what couldn't be done and what a person can do next.
 * A partner's mistake is never one of these: it is a Finding.
 */
export type TroubleCode =
  /** Bad arguments, or a combination of them that makes no sense. */
  | 'usage'
  /** A plan, decisions file or council workbook that can't be understood. */
  | 'plan-unreadable'
  | 'decisions-unreadable'
  | 'not-a-council-workbook'
  /** A council workbook, but of another plan or period. */
  | 'other-council-workbook'
  /** A returned file that can't be opened, and why. */
  | 'file-missing'
  | 'file-empty'
  | 'file-password'
  | 'file-old-format'
  | 'file-csv'
  | 'file-not-a-workbook'
  | 'file-corrupt'
  | 'file-too-large'
  | 'not-a-return'
  /** The result couldn't be put where it should go. */
  | 'cannot-write'
  /** Something stands where the result should go, and it isn't to be replaced. */
  | 'would-replace'
  /** The workbook that is open: somebody is typing in a cell. */
  | 'excel-busy'
  | 'excel-protected'
  /** Open for reading alone. */
  | 'excel-read-only'
  /** A sheet, table or cell isn't there any more. */
  | 'excel-item-missing'
  | 'excel-too-large'
  | 'excel-too-old'
  | 'excel-disconnected'
  /** Excel refused and didn't say why in a way that we know. */
  | 'excel-fault'
  /** Writing broke off half-way, and what was there before couldn't be put back. */
  | 'not-as-before'
  /** office.js can't be loaded. */
  | 'office-unreachable'
  /** Work can't be kept in the browser. */
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

/** True where what was written may have reached the workbook all the same: nobody may be told that it didn't. */
export const isUncertain = ({ code }: Trouble): boolean => code === 'not-as-before';
