import { basename } from 'node:path';
import { formatCount } from '../core/words/english';
import type { FoundFiles } from './find-files';
import { listNames } from './replace-policies';
import { printable, type Terminal } from './terminal';

const shownName = (path: string): string => printable(basename(path));

/**
 * Says which kept copies in the folders aren't read, and which links lead to a file that is read under its own name.
 * On stderr, so that it stands beside a JSON document, too.
 */
export function sayPassedOver({ keptCopies, links }: Omit<FoundFiles, 'files'>, terminal: Terminal): void {
  for (const { path, leadsTo } of links)
    terminal.complain(`${shownName(path)} is a link to ${shownName(leadsTo)}, which is read once, under its own name.`);
  if (keptCopies.length === 0) return;
  const names = keptCopies.map(shownName).join(', ');
  terminal.complain(
    `Passed over, as ${keptCopies.length === 1 ? "it's a copy" : 'they are copies'} of what was replaced: ${names}.`,
  );
}

/** Says under which names replaced files are kept. */
export function sayKeptCopies(keptCopies: readonly string[], terminal: Terminal): void {
  const [path] = keptCopies;
  if (path === undefined) return;
  const names = printable(listNames(keptCopies));
  terminal.say(
    keptCopies.length === 1
      ? `The file that was there is kept: ${printable(path)}.`
      : `${formatCount(keptCopies.length, 'file')} that were there are kept beside the new ones: ${names}.`,
  );
}
