import { inWords } from '../words/english';
import { list, paragraphs, type Block } from './block';
import type { NarrativeInput } from './narrative-input';

/** Who the partners are. */
export function partnersBlock({ plan }: NarrativeInput): Block {
  const { partners, partnership } = plan;
  const opening = partners.length === 1 ? `${partnership.name} has one partner:` : `${partnership.name} has ${inWords(partners.length)} partners:`;
  return {
    id: 'partners',
    kind: 'partners',
    heading: 'The partners',
    parts: [...paragraphs([opening]), ...list(partners.map((partner) => partner.name))],
    sources: [{ kind: 'plan', what: 'Partners' }],
  };
}
