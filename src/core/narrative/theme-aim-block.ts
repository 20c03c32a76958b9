import type { Theme } from '../plan/plan';
import { paragraphs, type Block } from './block';

/** What the theme is for. An aim that begins with a small letter completes "We want ..."; any other stands alone. */
export function themeAimBlock(theme: Theme): Block {
  const aim = theme.aim.trim();
  const begun = /^\p{Ll}/u.test(aim) ? `We want ${aim}` : aim;
  return {
    id: `theme:${theme.code}`,
    kind: 'theme-aim',
    theme: theme.code,
    heading: theme.name,
    parts: paragraphs([/[.!?…]["”’)]?$/.test(begun) ? begun : `${begun}.`]),
    sources: [{ kind: 'plan', what: `Aim of ${theme.name}` }],
  };
}
