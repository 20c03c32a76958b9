import { SIGN_OFF_ROW } from '../../returns/coded-rows';
import type { PartnerReturn } from '../../returns/partner-return';
import { signatureOf } from '../../returns/signature';
import { formatList } from '../../words/english';
import type { WorkbookCheck } from '../check';
import type { Examples, ReturnExample } from '../example';

export const check: WorkbookCheck = {
  family: 'workbook',
  id: 'changed-since-sign-off',
  about: 'signature',
  severity: 'query',
  title: 'Changed after it was signed off',
  why:
    'Who signs types the code of what is entered beside the name, and signing off in the add-in keeps a fingerprint ' +
    'as well. Where they no longer fit, the person who signed may not know of the change.',
  fix: 'Look through the entries and sign off again: in the workbook, by typing the code as it is now.',
  *find({ return: ret }) {
    const signature = signatureOf(ret);
    if (signature.state !== 'changed') return;
    const { code, date } = ret.signOff;
    const typed = code?.typed.found ?? '';
    const isOtherCode = code !== undefined && typed !== '' && !code.isCurrent;
    yield {
      at: isOtherCode ? code.typed.at : date.at,
      message: `Something in the return was changed after it was signed off${changedWords(ret, signature.changed)}.`,
      ...(isOtherCode && { found: typed, expected: code.now }),
    };
  },
};

/** The most changed rows that are named. */
const NAMED = 5;

/** What was changed, where that is known: ": Safe 2 (ASB incidents), and the text of Safe 3". */
function changedWords({ issued }: PartnerReturn, rows: readonly string[]): string {
  if (rows.length === 0) return '';
  const measures = new Map(issued.measures.map(({ id, priority, title }) => [id, `${priority} (${title})`]));
  const words = rows.map((row) =>
    row === SIGN_OFF_ROW ? 'who signed, or when' : (measures.get(row) ?? `the text for ${row}`),
  );
  const more = words.length - NAMED;
  return `: ${formatList(more > 0 ? [...words.slice(0, NAMED), `${more} more`] : words)}`;
}

export const examples: Examples<ReturnExample> = {
  accepts: [
    {
      given: 'Signed off in the add-in, and not changed since',
      return: { signOff: { name: 'Ann Lee', role: 'Director', date: '2025-05-11', fingerprint: 'as entered' } },
    },
    {
      given: 'Signed off by hand, which leaves no fingerprint',
      return: { signOff: { name: 'Ann Lee', role: 'Director', date: '2025-05-11' } },
    },
  ],
  rejects: [
    {
      given: 'An entry changed after signing',
      return: {
        entries: [{ value: 1600 }],
        signOff: { name: 'Ann Lee', role: 'Director', date: '2025-05-11', fingerprint: '0000000000000000' },
      },
      finds: [
        {
          message: 'Something in the return was changed after it was signed off.',
          place: { sheet: 'Start here', cell: 'B16' },
        },
      ],
    },
  ],
};
