import { groupedBy } from '../grouped-by';
import type { Theme } from '../plan/plan';
import { prioritiesOf } from '../plan/plan-index';
import type { Block } from './block';
import { contactBlock } from './contact-block';
import { headlineBlock } from './headline-block';
import { introductionBlock } from './introduction-block';
import { missingBlock } from './missing-block';
import type { NarrativeInput } from './narrative-input';
import { partnersBlock } from './partners-block';
import { partnershipBlock } from './partnership-block';
import { successMeasureBlock } from './success-measure-block';
import { themeAimBlock } from './theme-aim-block';
import { themePrioritiesBlock } from './theme-priorities-block';
import { visionBlock } from './vision-block';

/** The texts of the annual report, in its order. Nothing to say makes no block. */
export function blocksOf(input: NarrativeInput): readonly Block[] {
  const opening = [introductionBlock(input), visionBlock(input.plan), headlineBlock(input), missingBlock(input)];
  const partners = [partnershipBlock(input.plan), partnersBlock(input)];
  const themes = input.plan.themes.flatMap(themeBlocks(input));
  return [...opening, ...partners, ...themes, contactBlock(input.plan)].filter((block) => block !== undefined);
}

/** The blocks of a theme and its priorities, each of which is handed no more than what is its own. */
function themeBlocks(input: NarrativeInput): (theme: Theme) => readonly (Block | undefined)[] {
  const statuses = groupedBy(input.statuses, ({ priority }) => priority);
  const texts = groupedBy(input.texts, ({ priority }) => priority);
  return (theme) => {
    const priorities = prioritiesOf(input.plan, theme.code);
    return [
      themeAimBlock(theme),
      themePrioritiesBlock({ ...input, statuses: priorities.flatMap(({ ref }) => statuses.get(ref) ?? []) }, theme),
      ...priorities.map((priority) =>
        successMeasureBlock(
          { ...input, statuses: statuses.get(priority.ref) ?? [], texts: texts.get(priority.ref) ?? [] },
          priority,
        ),
      ),
    ];
  };
}
