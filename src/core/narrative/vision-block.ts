import type { Plan } from '../plan/plan';
import { paragraphs, type Block } from './block';

export function visionBlock(plan: Plan): Block | undefined {
  if (plan.vision.length === 0) return undefined;
  return {
    id: 'vision',
    kind: 'vision',
    heading: 'Our vision',
    parts: paragraphs(plan.vision),
    sources: [{ kind: 'plan', what: 'Vision' }],
  };
}
