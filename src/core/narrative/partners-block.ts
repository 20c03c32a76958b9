import { countedInWords } from '../words/english';
import { list, paragraphs, type Block } from './block';
import type { NarrativeInput } from './narrative-input';

/** Who the partners are. */
export function partnersBlock({ plan }: NarrativeInput): Block {
  const { partners } = plan;
  const opening = `The partnership has ${countedInWords(partners.length, 'partner')}:`;
  return {
    id: 'partners',
    kind: 'partners',
    heading: 'The partners',
    parts: [...paragraphs([opening]), ...list(partners.map((partner) => partner.name))],
    sources: [{ kind: 'plan', what: 'Partners' }],
  };
}
