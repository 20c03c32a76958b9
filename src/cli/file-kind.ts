import type { BigIntStats, Stats } from 'node:fs';

/** What stands at a path, where it is no regular file, as in "It's a folder"; undefined for a regular file. */
export function otherThanFile(stats: Stats | BigIntStats): string | undefined {
  if (stats.isFile()) return undefined;
  if (stats.isDirectory()) return 'a folder';
  if (stats.isFIFO()) return 'a pipe';
  return stats.isSocket() ? 'a socket' : 'a device';
}
