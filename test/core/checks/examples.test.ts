import type { Check } from '../../../src/core/checks/check';
import { CHECKS, findingsOf, planFindings } from '../../../src/core/checks';
import { makeFinding, type Finding } from '../../../src/core/finding';
import { examplesOf } from '../../builders/examples-of';
import { planOf, returnOf } from '../../builders/returns';

interface Case {
  given: string;
  found: readonly Finding[];
  expected: readonly Finding[];
}

/** Every example of a check: the findings of that check alone, out of all checks run over it. */
function casesOf(check: Check): Case[] {
  switch (check.family) {
    case 'workbook':
      return cases(check, examplesOf(check), (example) =>
        findingsOf(returnOf(example.return), example.plan && planOf(example.plan)),
      );
    case 'entry':
      return cases(check, examplesOf(check), ({ entry }) => findingsOf(returnOf({ entries: [entry] })));
    case 'narrative':
      return cases(check, examplesOf(check), ({ texts }) => findingsOf(returnOf({ texts })));
    case 'plan':
      return cases(check, examplesOf(check), ({ plan }) => planFindings(planOf(plan)));
  }
}

function cases<Example extends { given: string }>(
  { id, severity, fix }: Check,
  { accepts, rejects }: { accepts: readonly Example[]; rejects: readonly (Example & { finds: readonly object[] })[] },
  find: (example: Example) => readonly Finding[],
): Case[] {
  const own = (example: Example): Finding[] =>
    find(example)
      .filter((finding) => finding.check === id)
      .map((finding) => makeFinding({ ...finding, id }, finding.place, finding));
  return [
    ...accepts.map((example) => ({ given: `accepts: ${example.given}`, found: own(example), expected: [] })),
    ...rejects.map((example) => ({
      given: `rejects: ${example.given}`,
      found: own(example),
      expected: example.finds.map((finding) => ({ check: id, severity, fix, ...finding }) as Finding),
    })),
  ];
}

describe.each(CHECKS.map((check) => [check.id, check] as const))('the check "%s"', (_id, check) => {
  test.each(casesOf(check).map((each) => [each.given, each] as const))('%s', (_given, { found, expected }) => {
    expect(found).toEqual(expected);
  });

  test('finds something in everything that it rejects', () => {
    const rejected = casesOf(check).filter(({ given }) => given.startsWith('rejects'));
    expect(rejected.filter(({ expected }) => expected.length === 0)).toEqual([]);
  });
});
