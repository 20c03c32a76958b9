import { constants } from 'node:os';
import { getSystemErrorMap } from 'node:util';
import { explainFileError, wayToOpen, wayToWrite } from '../../src/cli/explain-file-error';

const NODES_OWN = ['ERR_FS_FILE_TOO_LARGE', 'ERR_INVALID_ARG_VALUE', 'ERR_STRING_TOO_LONG', 'ERR_STREAM_DESTROYED', ''];

/** Every code that this system and Node's library for it know, and some that only another one gives. */
const CODES = [
  ...Object.keys(constants.errno),
  ...[...getSystemErrorMap().values()].map(([name]) => name),
  ...NODES_OWN,
  'EFTYPE',
  'EDQUOT',
  'E_OF_ANOTHER_YEAR',
];

describe('An error of the system', () => {
  it.each([...new Set(CODES)])('%s is said in words that end a sentence, without its code', (code) => {
    const error = Object.assign(new Error(`${code}: it failed, open '/x'`), { code });
    expect(explainFileError(error)).toMatch(/^[a-z][a-z' ,]+[a-z]$/);
    for (const way of [wayToOpen(error), wayToWrite(error)]) expect(way).toMatch(/^[A-Z][A-Za-z' ,]+\.$/);
  });

  it('is said where it isn’t even an error', () => {
    for (const thrown of [undefined, null, 'EIO', 5]) expect(explainFileError(thrown)).toMatch(/not known here$/);
  });

  it.each([
    ['EACCES', /no right to it/],
    ['ELOOP', /links lead round/],
    ['EISDIR', /a folder/],
    ['ENOSPC', /disk is full/],
    ['ENAMETOOLONG', /name is too long/],
    ['EMFILE', /too much open/],
    ['ESTALE', /network drive/],
    ['EIO', /fault/],
    ['ERR_FS_FILE_TOO_LARGE', /too large/],
  ])('%s says what is the matter', (code, words) => {
    expect(explainFileError({ code })).toMatch(words);
  });
});
