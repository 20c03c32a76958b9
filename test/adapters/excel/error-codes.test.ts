/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://localhost/"}
 */
import { ERROR_MESSAGES } from '../../../src/adapters/excel/error-messages';
import { troubleOf } from '../../../src/adapters/excel/errors';
import { Trouble } from '../../../src/core/trouble';
import { openedHost } from '../../excel-host/opened-host';

/** Every code that the library lists: its own and Excel's. */
async function listedCodes(): Promise<readonly string[]> {
  await openedHost();
  const { ErrorCodes: own, CoreErrorCodes: core = {} } = OfficeExtension as unknown as {
    ErrorCodes: Record<string, string>;
    CoreErrorCodes?: Record<string, string>;
  };
  return [...new Set([...Object.values(own), ...Object.values(core), ...Object.values(Excel.ErrorCodes)])];
}

describe('what office.js says went wrong', () => {
  it('has a sentence of ours for every code that it lists', async () => {
    const listed = await listedCodes();
    expect(listed.length).toBeGreaterThan(40);
    expect(listed.filter((code) => ![...ERROR_MESSAGES.keys()].includes(code))).toEqual([]);
  });

  it.each([...ERROR_MESSAGES.keys()])('is told with what happened and what to do next: %s', (code) => {
    const { message, fix } = troubleOf({ code, message: 'Raw words of Excel' }, 'reading');
    for (const sentence of [message, fix]) {
      expect(sentence).toMatch(/^[A-Z][^!]*\.$/);
      expect(sentence).not.toContain('Raw words');
    }
  });

  it('is told without its own words where the code is unknown, or there is none', () => {
    for (const fault of [
      { code: 'NewInNextVersion', message: 'Raw words' },
      new Error('Raw words'),
      'Raw words',
      undefined,
    ]) {
      expect(troubleOf(fault, 'writing')).toMatchObject({
        code: 'excel-fault',
        message: expect.not.stringContaining('Raw words'),
        fix: expect.stringMatching(/\.$/),
      });
      expect(troubleOf(fault, 'writing').message).toContain('Nothing was changed.');
    }
  });

  it('stays what it is where it is told in our words already', () => {
    const trouble = new Trouble('excel-busy', 'Somebody is typing.', 'Wait.');
    expect(troubleOf(trouble, 'reading')).toBe(trouble);
  });
});
