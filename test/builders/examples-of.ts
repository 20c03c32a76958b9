import { readdirSync } from 'node:fs';
import type { Check } from '../../src/core/checks/check';
import { examplesById, type CheckModule, type ExamplesOf } from '../../src/core/checks/example';

const FOLDER = `${__dirname}/../../src/core/checks`;

const byFamily = new Map<string, ReadonlyMap<string, unknown>>();

function readFamily(family: Check['family']): ReadonlyMap<string, unknown> {
  const files = readdirSync(`${FOLDER}/${family}`).filter((file) => file !== 'index.ts');
  return new Map(
    files.flatMap((file) =>
      examplesById(jest.requireActual<CheckModule<Check['family']>>(`${FOLDER}/${family}/${file}`)),
    ),
  );
}

/** The examples of a check, from its own file or from the file of its table of checks. */
export function examplesOf<Family extends Check['family']>({
  family,
  id,
}: {
  family: Family;
  id: string;
}): ExamplesOf[Family] {
  const examples = byFamily.get(family) ?? readFamily(family);
  byFamily.set(family, examples);
  const found = examples.get(id);
  if (found === undefined) throw new Error(`The check "${id}" has no examples in src/core/checks/${family}`);
  return found as ExamplesOf[Family];
}
