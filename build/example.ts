import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** An example's example.json: the plan's path from the project's folder, other paths from the example's own folder. */
interface Example {
  plan: string;
  returns: string;
  decisions: string;
}

/**
 * The files of an example to copy into `to`, a folder beside the page. The copied example.json lists them all, because
 * a page can't list a folder.
 */
export function exampleFiles(home: string, folder: string, to: string) {
  const example = JSON.parse(readFileSync(join(folder, 'example.json'), 'utf8')) as Example;
  const [plan, decisions] = [basename(example.plan), basename(example.decisions)];
  const returns = readdirSync(join(folder, example.returns))
    .sort()
    .map((file) => `returns/${file}`);
  return [
    {
      from: join(folder, 'example.json'),
      to: `${to}/example.json`,
      transform: () => JSON.stringify({ plan, returns, decisions }),
    },
    { from: join(home, example.plan), to: `${to}/${plan}` },
    { from: join(folder, example.decisions), to: `${to}/${decisions}` },
    { from: join(folder, example.returns), to: `${to}/returns` },
  ];
}
