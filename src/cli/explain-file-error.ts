import { basename } from 'node:path';
import { Trouble } from '../core/trouble';
import { printable } from './terminal';

/** Why a file can't be opened or written, as the end of a sentence, and what to do about it in either case. */
interface Reason {
  why: string;
  toOpen?: string;
  toWrite?: string;
}

const CHECK_THE_NAME = 'Check the name and the folder.';
const ANOTHER_PLACE = 'Close the file if it is open elsewhere, or choose another place.';

const NO_RIGHT: Reason = {
  why: 'this account has no right to it',
  toOpen: 'Ask its owner for the right to read it, or for a copy.',
  toWrite: 'Choose another place, or ask its owner for the right to write there.',
};
const BUSY: Reason = {
  why: 'another program has it open',
  toOpen: 'Close it there, and run the command again.',
};
const TOO_LARGE: Reason = { why: 'it is far too large', toOpen: 'Check that it is the right file.' };
const NOT_A_NAME: Reason = { why: "its name can't be used on this disk", toOpen: 'Give it another name.' };
const DISK_FAULT: Reason = {
  why: 'the disk has a fault',
  toOpen: 'Copy the file to another disk, and run the command again.',
  toWrite: 'Choose a place on another disk.',
};
const NETWORK: Reason = {
  why: "the network drive doesn't answer",
  toOpen: 'Connect to it again, and run the command again.',
  toWrite: 'Connect to it again, or choose another place.',
};
const NOT_SUPPORTED: Reason = {
  why: 'the disk that it is on has no way to do that',
  toOpen: 'Copy the file to another disk, and run the command again.',
};
const EXHAUSTED: Reason = {
  why: 'the computer has too much open at once',
  toOpen: 'Close other programs, and run the command again.',
  toWrite: 'Close other programs, and run the command again.',
};
const NO_FILE: Reason = { why: "it isn't a file", toOpen: 'Name a file.' };
const NO_READER: Reason = { why: 'the program that should read it has stopped' };

/** By the codes of POSIX, of libuv and of Node itself. */
const REASONS: ReadonlyMap<string, Reason> = new Map([
  ['ENOENT', { why: "it isn't there" }],
  ['EACCES', NO_RIGHT],
  ['EPERM', NO_RIGHT],
  ['EISDIR', { why: "it's a folder, not a file" }],
  ['EEXIST', { why: 'a file stands where a folder is needed' }],
  ['ENOTDIR', { why: 'part of its path is a file, not a folder' }],
  ['ENOSPC', { why: 'the disk is full', toWrite: 'Make room on it, or choose a place on another disk.' }],
  [
    'EDQUOT',
    {
      why: 'this account has no room left on the disk',
      toWrite: 'Make room on it, or choose a place on another disk.',
    },
  ],
  ['EROFS', { why: 'the disk can only be read', toWrite: 'Choose a place on another disk.' }],
  ['EBUSY', BUSY],
  ['ETXTBSY', BUSY],
  ['EAGAIN', BUSY],
  ['EWOULDBLOCK', BUSY],
  ['EDEADLK', BUSY],
  ['ENOLCK', BUSY],
  [
    'ENAMETOOLONG',
    { why: 'its name is too long', toOpen: 'Give it a shorter name.', toWrite: 'Choose a shorter name.' },
  ],
  [
    'ELOOP',
    { why: 'its links lead round in a circle', toOpen: 'Name the file itself.', toWrite: 'Choose another name.' },
  ],
  ['EMLINK', { why: 'it has too many names already' }],
  ['EXDEV', { why: 'it would have to be moved to another disk' }],
  ['ENOTEMPTY', { why: 'a folder with something in it stands there' }],
  ['EFBIG', TOO_LARGE],
  ['EOVERFLOW', TOO_LARGE],
  ['ERANGE', TOO_LARGE],
  ['ERR_FS_FILE_TOO_LARGE', TOO_LARGE],
  ['ERR_OUT_OF_RANGE', TOO_LARGE],
  ['ERR_STRING_TOO_LONG', TOO_LARGE],
  ['ERR_BUFFER_TOO_LARGE', TOO_LARGE],
  ['EINVAL', { why: "it can't be used as a file here, perhaps because of its name" }],
  ['EILSEQ', NOT_A_NAME],
  ['ECHARSET', NOT_A_NAME],
  ['ERR_INVALID_ARG_VALUE', NOT_A_NAME],
  ['ERR_INVALID_URI', NOT_A_NAME],
  ['EIO', DISK_FAULT],
  ['EBADMSG', DISK_FAULT],
  ['ENODATA', DISK_FAULT],
  ['EOF', DISK_FAULT],
  ['EPROTO', DISK_FAULT],
  ['ENXIO', NO_FILE],
  ['ENODEV', NO_FILE],
  ['ESPIPE', NO_FILE],
  ['ENOTTY', NO_FILE],
  ['EFTYPE', NO_FILE],
  ['ENOTSOCK', NO_FILE],
  ['ERR_FS_EISDIR', { why: "it's a folder, not a file" }],
  ['ENOSYS', NOT_SUPPORTED],
  ['ENOTSUP', NOT_SUPPORTED],
  ['EOPNOTSUPP', NOT_SUPPORTED],
  ['EMFILE', EXHAUSTED],
  ['ENFILE', EXHAUSTED],
  ['ENOMEM', EXHAUSTED],
  ['ENOBUFS', EXHAUSTED],
  ['ERR_MEMORY_ALLOCATION_FAILED', EXHAUSTED],
  ['ESTALE', NETWORK],
  ['ETIMEDOUT', NETWORK],
  ['ETIME', NETWORK],
  ['EHOSTDOWN', NETWORK],
  ['EHOSTUNREACH', NETWORK],
  ['ENETDOWN', NETWORK],
  ['ENETRESET', NETWORK],
  ['ENETUNREACH', NETWORK],
  ['ENONET', NETWORK],
  ['ENOLINK', NETWORK],
  ['EREMOTEIO', NETWORK],
  ['ESHUTDOWN', NETWORK],
  ['ENOTCONN', NETWORK],
  ['ECONNABORTED', NETWORK],
  ['ECONNREFUSED', NETWORK],
  ['ECONNRESET', NETWORK],
  ['EPIPE', NO_READER],
  ['ERR_STREAM_DESTROYED', NO_READER],
  ['ERR_STREAM_WRITE_AFTER_END', NO_READER],
]);

const UNKNOWN: Reason = { why: 'the computer gave a reason that is not known here' };

/** The code of an error of the system, such as "ENOENT"; empty where it has none. For programs: no person reads it. */
export const fileErrorCode = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

const reasonOf = (error: unknown): Reason => REASONS.get(fileErrorCode(error)) ?? UNKNOWN;

/** Why the system refused, as the end of a sentence. */
export const explainFileError = (error: unknown): string => reasonOf(error).why;

/** What to do where a file couldn't be opened. */
export const wayToOpen = (error: unknown): string => reasonOf(error).toOpen ?? CHECK_THE_NAME;

/** What to do where a file couldn't be written. */
export const wayToWrite = (error: unknown): string => reasonOf(error).toWrite ?? ANOTHER_PLACE;

/** The Trouble for what can't be opened, or found; `shown` is how it is named. */
export function openTrouble(error: unknown, shown: string, path: string, cannot = "Can't open"): Trouble {
  const code = ['ENOENT', 'ENOTDIR'].includes(fileErrorCode(error)) ? 'file-missing' : 'cannot-open';
  const message = `${cannot} ${printable(shown)}: ${explainFileError(error)}.`;
  return new Trouble(code, message, wayToOpen(error), basename(path));
}
