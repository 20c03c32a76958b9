import { groupBy } from '../group-by';
import type { Theme } from '../plan/plan';
import { prioritiesOf } from '../plan/plan-index';
import type { Block, NarrativeInput } from './block';
import { withPartners } from './block-sources';
import { headlineBlock } from './headline-block';
import { introductionBlock } from './introduction-block';
import { missingBlock } from './missing-block';
import { contactBlock, partnersBlock, partnershipBlock, themeAimBlock, visionBlock } from './plan-blocks';
import { successMeasureBlock } from './success-measure-block';
import { themePrioritiesBlock } from './theme-priorities-block';

/** The blocks of the annual report, in its order, without those that would be empty. */
export function reportBlocks(input: NarrativeInput): readonly Block[] {
  const { plan, receipts } = input;
  const partnerOfFile = new Map(
    receipts.flatMap(({ partner, files }) => files.map((file) => [file, partner] as const)),
  );
  return [
    introductionBlock(input),
    visionBlock(plan),
    headlineBlock(input),
    missingBlock(input),
    partnershipBlock(plan),
    partnersBlock(plan),
    ...plan.themes.flatMap(themeBlocks(input)),
    contactBlock(plan),
  ].flatMap((block) => (block ? [withPartners(block, partnerOfFile)] : []));
}

/** Makes the blocks of a theme and its priorities; statuses and texts are grouped once for all themes. */
function themeBlocks(input: NarrativeInput): (theme: Theme) => readonly (Block | undefined)[] {
  const statuses = groupBy(input.statuses, ({ priority }) => priority);
  const texts = groupBy(input.texts, ({ priority }) => priority);
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
