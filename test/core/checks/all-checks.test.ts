import {
  ALL_CHECKS,
  CHECKS,
  checkOf,
  findingsOf,
  isAbout,
  isAboutBlank,
  isExplainedByComment,
} from '../../../src/core/checks';
import { CONSOLIDATION_CHECKS } from '../../../src/core/consolidation/checks';
import { isOpen, type Finding } from '../../../src/core/finding';
import { RETURN_SHEETS } from '../../../src/core/returns/layout';
import { returnOf } from '../../../src/core/returns/read-return';
import { Trouble } from '../../../src/core/trouble';
import { contentOf } from '../../../src/documents/content-of';
import { returnWorkbook } from '../../../src/documents/return-workbook/return-workbook';
import { examplesOf } from '../../builders/examples-of';
import { PLAN } from '../../builders/returned-file';
import { PARTNER } from '../../builders/returns';

const LATER = { check: 'a-check-of-a-later-version' };

describe('A check', () => {
  it.each(ALL_CHECKS.map((check) => [check.id, check] as const))(
    'is found by the id of its findings: %s',
    (id, check) => {
      expect(checkOf({ check: id })).toBe(check);
    },
  );

  it('of a later version is about nothing that is known here', () => {
    expect(checkOf(LATER)).toBeUndefined();
    expect([isAbout(LATER, 'signature'), isAboutBlank(LATER), isExplainedByComment(LATER)]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('that points to a line for signing says that it is about the signature', () => {
    const atSignature = CHECKS.filter((check) =>
      examplesOf(check).rejects.some(({ finds }) =>
        finds.some(({ place: { sheet, cell } }) => sheet === RETURN_SHEETS.start && cell !== undefined),
      ),
    ).map(({ id }) => id);
    expect(atSignature).toContain('unsigned');
    expect(atSignature.filter((id) => !isAbout({ check: id }, 'signature'))).toEqual([]);
  });

  it('of a file that came in says so, and so does one of all files together', () => {
    const ofFiles = CONSOLIDATION_CHECKS.filter(({ foundWhen }) => foundWhen === 'a file comes in');
    expect(ofFiles.map(({ id }) => id).sort()).toEqual([
      'changed-answer',
      'gone-return',
      'unasked-entry',
      'unreadable-file',
      'unused-return',
    ]);
  });
});

describe('A return as it was issued', () => {
  it('has nothing to correct or explain: all that is said of it is what is not there yet', () => {
    const read = returnOf(contentOf(returnWorkbook(PLAN, PARTNER), 'as-issued.xlsx'));
    if (read instanceof Trouble) throw read;
    const open: readonly Finding[] = findingsOf(read).filter(isOpen);
    expect(open.map(({ check }) => check)).toEqual(expect.arrayContaining(['missing', 'missing-text', 'unsigned']));
    expect(open.filter((finding) => !isAboutBlank(finding))).toEqual([]);
  });
});
