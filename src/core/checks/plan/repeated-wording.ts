import type { PlanCheck } from '../check';
import type { Examples, PlanExample } from '../example';
import { findSimilarTexts } from '../similar-texts';
import { inQuotes } from '../message-words';

export const check: PlanCheck = {
  family: 'plan',
  id: 'repeated-wording',
  severity: 'query',
  title: 'Two priorities with one wording',
  why:
    'Where two priorities promise the same in nearly the same words, one of them was often copied and never ' +
    'rewritten.',
  fix: 'Word each priority so that a reader can tell them apart, or make them one.',
  *find({ plan }) {
    for (const { text, earlier, same } of findSimilarTexts(plan.priorities.map(({ title }) => title))) {
      const [priority, first] = [plan.priorities[text], plan.priorities[earlier]];
      if (!priority || !first) continue;
      yield {
        priority: priority.ref,
        message:
          `${priority.ref} is worded ${same ? 'the same as' : 'nearly the same as'} ${first.ref}: ` +
          `${inQuotes(first.title)}.`,
        found: priority.title,
      };
    }
  },
};

export const examples: Examples<PlanExample> = {
  accepts: [
    {
      given: 'Two priorities about one strategy',
      plan: {
        measures: [],
        priorities: [
          { ref: 'Parks 1', title: 'Deliver the actions in the Trees Strategy that bring shade to schools' },
          { ref: 'Parks 2', title: 'Actions delivered in the Trees Strategy, focused on hedges and orchards' },
        ],
      },
    },
  ],
  rejects: [
    {
      given: 'One wording within the other',
      plan: {
        measures: [],
        priorities: [
          {
            ref: 'Parks 1',
            title: 'Use the design guide to ensure that new playgrounds are built to a high quality and suit all ages',
          },
          {
            ref: 'Parks 2',
            title: 'Ensure that new playgrounds are built to a high quality and suit children of all ages',
          },
        ],
      },
      finds: [
        {
          message:
            'Parks 2 is worded nearly the same as Parks 1: "Use the design guide to ensure that new playgrounds ' +
            'are built to a high quality…".',
          place: { priority: 'Parks 2' },
          found: 'Ensure that new playgrounds are built to a high quality and suit children of all ages',
        },
      ],
    },
  ],
};
