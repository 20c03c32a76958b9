import type { Field } from '../../returns/partner-return';
import { RETURN_SHEETS } from '../../returns/layout';
import { formatList } from '../../words/english';
import type { WorkbookCheck } from '../check';
import type { Examples, ReturnExample } from '../example';
import { valueOf } from '../entry-fields';
import { deviationsOf } from '../return-in-context';

export const check: WorkbookCheck = {
  family: 'workbook',
  id: 'unsigned',
  about: 'signature',
  severity: 'query',
  isBlank: true,
  title: 'Not signed off',
  why:
    'Somebody at the partner answers for the figures. It is a query, not an error: the figures are sound without ' +
    'a name, and an officer can ask for it by telephone.',
  fix: 'Enter your name, your role and the date on the sheet "Start here".',
  *find(context) {
    // A missing sheet has a finding of its own.
    if (deviationsOf(context, 'missing-sheet').some(({ sheet }) => sheet === RETURN_SHEETS.start)) return;
    const { signOff } = context.return;
    const parts: readonly (readonly [string, Field<string>])[] = [
      ['name', signOff.name],
      ['role', signOff.role],
      ['date', signOff.date],
      ...(signOff.code ? [['code', signOff.code.typed] as const] : []),
    ];
    const missing = parts.filter(
      ([called, field]) => (valueOf(field) ?? '').trim() === '' && !(called === 'date' && isUnreadableDate(field)),
    );
    const [first] = missing;
    if (!first) return;
    yield {
      at: first[1].at,
      message:
        missing.length === parts.length
          ? "The return isn't signed off."
          : `The return is signed off without a ${formatList(
              missing.map(([called]) => called),
              'or',
            )}.`,
      ...(missing.some(([called]) => called === 'code') && { fix: FIX_WITH_CODE }),
      ...(first[1].found !== '' && { found: first[1].found }),
      expected: formatList(missing.map(([called]) => called)),
    };
  },
};

/** The code comes last: it changes with the name, too. */
const FIX_WITH_CODE =
  'On the sheet "Start here", enter your name, your role and the date, then type the code that stands there.';

export const examples: Examples<ReturnExample> = {
  accepts: [
    { given: 'Name, role and date', return: { signOff: { name: 'Ann Lee', role: 'Director', date: '2025-05-11' } } },
    {
      given: 'No sheet to sign on, which is told of by another check',
      return: { signOff: {}, deviations: [{ kind: 'missing-sheet', sheet: 'Start here' }] },
    },
  ],
  rejects: [
    {
      given: 'None of the three',
      return: { signOff: {} },
      finds: [
        {
          message: "The return isn't signed off.",
          place: { sheet: 'Start here', cell: 'B14' },
          expected: 'name, role and date',
        },
      ],
    },
    {
      given: 'A name alone',
      return: { signOff: { name: 'Ann Lee' } },
      finds: [
        {
          message: 'The return is signed off without a role or date.',
          place: { sheet: 'Start here', cell: 'B15' },
          expected: 'role and date',
        },
      ],
    },
  ],
};

/** True where a date is typed but can't be read as one, which another check reports. */
function isUnreadableDate({ reading }: Field<string>): boolean {
  return reading.state === 'unclear' || (reading.state === 'unusable' && reading.reason === 'not-a-date');
}
