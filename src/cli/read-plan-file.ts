import { basename } from 'node:path';
import { parsePlan } from '../core/plan/read-plan';
import type { Plan } from '../core/plan/plan';
import { Trouble } from '../core/trouble';
import { listFaults } from './fault-list';
import { readText } from './read-files';

/** Reads a plan. Throws Trouble that names every fault's path and reason. */
export async function readPlanFile(path: string): Promise<Plan> {
  const read = parsePlan(await readText(path));
  if ('plan' in read) return read.plan;
  throw new Trouble(
    'plan-unreadable',
    `${basename(path)} can't be used as a plan: ${listFaults(read.faults)}`,
    'docs/plan.md says what each part of a plan is.',
    basename(path),
  );
}
