import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printWorkbook } from '../../src/adapters/xlsx/print-workbook';
import { measuresAskedOf, textsAskedOf } from '../../src/core/plan/asked';
import type { Plan } from '../../src/core/plan/plan';
import type { Prefill, PrefilledEntry } from '../../src/documents/return-workbook/prefill';
import { returnFileName, returnWorkbook } from '../../src/documents/return-workbook/return-workbook';

const TEXT =
  'The work went on all year with the partners named in the plan. More people were reached than the year before, and they told us what had helped. '.repeat(
    3,
  );

/** Writes one filled return for each partner of the plan into a folder; the values differ from partner to partner. */
export async function writeReturns(plan: Plan, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [index, { id }] of plan.partners.entries()) {
    const bytes = await printWorkbook(returnWorkbook(plan, id, filledFor(plan, id, index)));
    writeFileSync(join(folder, returnFileName(plan, id)), bytes);
  }
}

function filledFor(plan: Plan, partner: string, seed: number): Prefill {
  const entries = measuresAskedOf(plan, partner).map((measure, index): [string, PrefilledEntry] => [
    measure.id,
    entryFor(measure.answer.kind, seed + index),
  ]);
  const texts = textsAskedOf(plan, partner).map(({ ref }): [string, string] => [ref, `${ref}. ${TEXT}`]);
  return {
    entries: new Map(entries),
    texts: new Map(texts),
    signOff: { name: `Person ${seed}`, role: 'Officer', date: '2026-05-01' },
  };
}

function entryFor(kind: string, seed: number): PrefilledEntry {
  if (kind === 'percentage') return { value: 50 + (seed % 50), source: 'Records' };
  if (kind === 'yes-no') return { value: seed % 7 === 0 ? 'no' : 'yes' };
  if (kind === 'milestone')
    return { value: seed % 5 === 0 ? 'delayed' : 'on track', comment: 'As the board was told in March.' };
  return { value: 900 + (seed % 400), qualifier: seed % 9 === 0 ? 'over' : undefined, source: 'Case system' };
}
