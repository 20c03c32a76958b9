const REASONS = new Map([
  ['ENOENT', "it isn't there"],
  ['EACCES', 'this account may not open it'],
  ['EPERM', 'this account may not open it'],
  ['EISDIR', "it's a folder, not a file"],
  ['EEXIST', 'a file stands where a folder is needed'],
  ['ENOTDIR', 'part of its path is a file, not a folder'],
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'this account has no room left on the disk'],
  ['EROFS', 'the disk can only be read'],
  ['EBUSY', 'another program has it open'],
  ['ENAMETOOLONG', 'its name is too long'],
  ['ELOOP', 'its links lead round in a circle'],
]);

/** The code of an error of the file system, such as "ENOENT"; empty where it has none. */
export const fileErrorCode = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

/** Why the file system refused, as the end of a sentence. */
export function explainFileError(error: unknown): string {
  const code = fileErrorCode(error);
  return REASONS.get(code) ?? (code ? `the computer answered ${code}` : 'the computer gave no reason');
}
