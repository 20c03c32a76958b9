import { basename } from 'node:path';
import { parsePlan } from '../core/plan/read-plan';
import type { Plan } from '../core/plan/plan';
import { Trouble } from '../core/trouble';
import { formatCount } from '../core/words/english';
import { readText } from './read-files';

const SHOWN_FAULTS = 20;

/** Reads a plan. Throws Trouble that names every fault's path and reason. */
export async function readPlanFile(path: string): Promise<Plan> {
  const read = parsePlan(await readText(path));
  if ('plan' in read) return read.plan;
  const shown = read.faults.slice(0, SHOWN_FAULTS).map(({ path: at, reason }) => `  ${at}: ${reason}`);
  const more = read.faults.length - shown.length;
  const list = [...shown, ...(more > 0 ? [`  and ${more} more`] : [])].join('\n');
  throw new Trouble(
    'plan-unreadable',
    `${basename(path)} can't be used as a plan: ${formatCount(read.faults.length, 'fault')}.\n${list}`,
    'docs/plan.md says what each part of a plan is.',
    basename(path),
  );
}
