import type { Plan } from '../plan/plan';
import { paragraphs, type Block } from './block';

/** What the plan says of the partnership. */
export function partnershipBlock({ partnership }: Plan): Block | undefined {
  if (partnership.about.length === 0) return undefined;
  return {
    id: 'partnership',
    kind: 'partnership',
    heading: 'The partnership',
    parts: paragraphs(partnership.about),
    sources: [{ kind: 'plan', what: 'The partnership' }],
  };
}
