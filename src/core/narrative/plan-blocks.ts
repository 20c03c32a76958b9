import type { Plan, Theme } from '../plan/plan';
import { spellCount, withFullStop } from '../words/english';
import { list, paragraphs, themeBlockId, type Block } from './block';

export function visionBlock({ vision }: Plan): Block | undefined {
  if (vision.length === 0) return undefined;
  return {
    id: 'vision',
    kind: 'vision',
    heading: 'Our vision',
    parts: paragraphs(vision),
    sources: [{ kind: 'plan', what: 'Vision' }],
  };
}

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

export function partnersBlock({ partners }: Plan): Block {
  const opening = `The partnership has ${spellCount(partners.length, 'partner')}:`;
  return {
    id: 'partners',
    kind: 'partners',
    heading: 'The partners',
    parts: [...paragraphs([opening]), ...list(partners.map((partner) => partner.name))],
    sources: [{ kind: 'plan', what: 'Partners' }],
  };
}

/** What the theme is for. An aim that begins with a small letter completes "We want ..."; any other stands alone. */
export function themeAimBlock(theme: Theme): Block {
  const aim = theme.aim.trim();
  return {
    id: themeBlockId(theme.code),
    kind: 'theme-aim',
    theme: theme.code,
    heading: theme.name,
    parts: paragraphs([withFullStop(/^\p{Ll}/u.test(aim) ? `We want ${aim}` : aim)]),
    sources: [{ kind: 'plan', what: `Aim of ${theme.name}` }],
  };
}

/** Whom to ask and, where the plan names any, in which other forms the report is to be had. */
export function contactBlock({ council, otherFormats }: Plan): Block {
  const [onlyFormat] = otherFormats;
  const heading = otherFormats.length > 0 ? 'Contact and other formats' : 'Contact';
  return {
    id: 'contact',
    kind: 'contact',
    heading,
    parts: [
      ...paragraphs(['For questions about this report:']),
      ...list([
        council.team ? `${council.team}, ${council.name}` : council.name,
        ...(council.telephone ? [`Telephone: ${council.telephone}`] : []),
        `E-mail: ${council.email}`,
        ...(council.website ? [`Website: ${council.website}`] : []),
      ]),
      ...(otherFormats.length === 1 && onlyFormat
        ? paragraphs([`This report is also available in this form: ${onlyFormat}.`])
        : []),
      ...(otherFormats.length > 1 ? paragraphs(['This report is also available in these forms:']) : []),
      ...(otherFormats.length > 1 ? list(otherFormats) : []),
    ],
    sources: [{ kind: 'plan', what: heading }],
  };
}
