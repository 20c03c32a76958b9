import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOME, outcomeOfExample } from './run-example';

const examples = join(HOME, 'examples');
const names = readdirSync(examples, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe.each(names)('the example %s', (name) => {
  it('gives what its folder "expected" holds, command by command', async () => {
    const expected = join(examples, name, 'expected');
    const outcome = await outcomeOfExample(join(examples, name));
    expect([...outcome.keys()].sort()).toEqual(readdirSync(expected).sort());
    for (const [file, text] of outcome)
      expect({ file, text }).toEqual({ file, text: readFileSync(join(expected, file), 'utf8') });
  }, 120_000);
});
