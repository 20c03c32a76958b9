import { countedInWords, inWords } from '../words/english';
import type { Plan } from '../plan/plan';
import { paragraphs, type Block } from './block';
import type { NarrativeInput } from './narrative-input';
import { periodSentences } from './period-sentences';

/** The plan's own opening paragraphs, then what is reported on, by whom and from what. */
export function introductionBlock({ plan, receipts }: NarrativeInput): Block {
  const asked = receipts.filter((receipt) => receipt.state !== 'nothing asked');
  const sent = asked.filter((receipt) => receipt.state === 'received');
  const generated = [...periodSentences(plan), sizeSentence(plan), returnsSentence(asked.length, sent.length)];
  return {
    id: 'introduction',
    kind: 'introduction',
    heading: 'Introduction',
    parts: paragraphs([...plan.introduction, generated.filter((sentence) => sentence !== '').join(' ')]),
    sources: [
      { kind: 'plan', what: 'Introduction, period, themes, priorities and partners' },
      ...sent.flatMap((receipt) =>
        receipt.files.length === 0 ? [] : [{ kind: 'plan' as const, what: `Return in ${receipt.files.join(', ')}` }],
      ),
    ],
  };
}

function sizeSentence({ priorities, themes, partners }: Plan): string {
  const works = partners.length === 1 ? 'works' : 'work';
  return (
    `The plan has ${countedInWords(priorities.length, 'priority', 'priorities')} in ${countedInWords(themes.length, 'theme')}, ` +
    `and ${countedInWords(partners.length, 'partner')} ${works} on it.`
  );
}

/** How many of those asked for a return sent one. */
function returnsSentence(asked: number, sent: number): string {
  if (asked === 0) return '';
  if (asked === 1)
    return sent === 1
      ? 'The one partner asked for a return sent it.'
      : 'The one partner asked for a return has not sent it.';
  const partners = countedInWords(asked, 'partner');
  if (sent === 0) return `None of the ${partners} asked for a return has sent it.`;
  if (sent === asked)
    return asked === 2 ? 'Both partners asked for a return sent it.' : `All ${partners} asked for a return sent it.`;
  return `Of the ${partners} asked for a return, ${sent === 1 ? 'one has' : `${inWords(sent)} have`} sent it.`;
}
