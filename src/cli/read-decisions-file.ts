import { basename } from 'node:path';
import { NO_DECISIONS, readDecisions, type DecisionsOfFile } from '../core/consolidation/decisions';
import type { Plan } from '../core/plan/plan';
import { jsonSyntaxFault } from '../core/plan/json-syntax';
import { Trouble } from '../core/trouble';
import { listFaults } from './fault-list';
import { readText } from './read-files';

const FIX = 'docs/officers.md shows what a decisions file looks like.';

/** Reads a decisions file; no path, no decisions. Throws Trouble that names every fault's path and reason. */
export async function readDecisionsFile(path: string | undefined, plan: Plan): Promise<DecisionsOfFile> {
  if (path === undefined) return NO_DECISIONS;
  const text = await readText(path);
  const name = basename(path);
  const broken = jsonSyntaxFault(text);
  if (broken)
    throw new Trouble(
      'decisions-unreadable',
      `${name} breaks off at line ${broken.line}, column ${broken.column}: ${broken.reason}.`,
      FIX,
      name,
    );
  const read = readDecisions(JSON.parse(text), plan);
  if ('decisions' in read) return read.decisions;
  throw new Trouble('decisions-unreadable', `${name} can't be used: ${listFaults(read.faults)}`, FIX, name);
}
