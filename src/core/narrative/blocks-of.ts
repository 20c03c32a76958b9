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
  const themes = input.plan.themes.flatMap((theme) => [
    themeAimBlock(theme),
    themePrioritiesBlock(input, theme),
    ...input.plan.priorities
      .filter((priority) => priority.theme === theme.code)
      .map((priority) => successMeasureBlock(input, priority)),
  ]);
  return [...opening, ...partners, ...themes, contactBlock(input.plan)].filter((block) => block !== undefined);
}
