import type { Dirent } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, normalize, relative, resolve, sep } from 'node:path';
import { explainFileError, fileErrorCode, openTrouble, wayToOpen } from './explain-file-error';
import { isKeptCopy } from './kept-copies';

/** A file that was named on the command line, or found in a folder that was. */
export interface FoundFile {
  path: string;
  /** What people know it by: its name, or its path from the folder where two have one name. */
  name: string;
  /** Where it is known already that it can't be opened, or is a folder that can't: the reason and what to do. */
  unopened?: Unopened;
}

interface Unopened {
  message: string;
  fix: string;
}

export interface FoundFiles {
  files: readonly FoundFile[];
  /** Paths of the kept copies in the folders: they hold what a newer file has replaced, and aren't to be read. */
  keptCopies: readonly string[];
  /** Links in the folders to files that are read under their own names. */
  links: readonly { path: string; leadsTo: string }[];
}

/**
 * The files meant by paths to files and folders, in a fixed order, each once. Folders are searched with
 * their sub-folders, and links are followed; hidden files, the lock files that office programs leave
 * ("~$name.xlsx", ".~lock.name.xlsx#") and kept copies are passed over. A file that is named itself is always
 * meant. What can't be opened is among the files, with the reason. Throws Trouble where nothing is at a path.
 */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const search = new Search();
  for (const path of paths) await search.named(path);
  await search.followLinks();
  return search.found();
}

/** Whether two paths lead to one file, also through links, and where a disk takes capital and small letters as one. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  const [realA, realB] = await Promise.all([a, b].map((path) => realpath(path).catch(() => resolve(path))));
  if (realA === realB) return true;
  const [statsA, statsB] = await Promise.all([a, b].map((path) => stat(path, { bigint: true }).catch(() => undefined)));
  return statsA !== undefined && statsA.dev === statsB?.dev && statsA.ino === statsB.ino && statsA.ino !== 0n;
}

const NOT_UTF8: Unopened = {
  message: "It can't be opened, as its name isn't written in UTF-8.",
  fix: 'Give it another name, and run the command again.',
};

class Search {
  /** By path. */
  private readonly files = new Map<string, Unopened | undefined>();
  /** The paths under which files are read, by where they lead in the end. */
  private readonly realFiles = new Map<string, string>();
  /** Where the folders that have been searched lead in the end, so that none is searched twice. */
  private readonly folders = new Set<string>();
  private readonly keptCopies = new Set<string>();
  private readonly links: string[] = [];
  private readonly linksToFiles: { path: string; leadsTo: string }[] = [];

  /** Adds what a person named. */
  async named(typed: string): Promise<void> {
    const path = normalize(typed);
    try {
      const itself = await lstat(path);
      if (itself.isSymbolicLink()) this.links.push(path);
      else if (itself.isDirectory()) await this.folder(path);
      else await this.file(path);
    } catch (error) {
      if (!isAbsent(error)) this.files.set(path, unopened('It', error));
      else if (typed.includes('\uFFFD')) this.files.set(path, NOT_UTF8);
      else throw openTrouble(error, typed, path, "Can't find");
    }
  }

  /** Links come last: what they lead to may be there under its own name, which people know better. */
  async followLinks(): Promise<void> {
    for (let path = this.links.shift(); path !== undefined; path = this.links.shift()) await this.link(path);
  }

  found(): FoundFiles {
    const paths = sorted(this.files.keys());
    const names = new Map<string, number>();
    for (const path of paths) names.set(basename(path), (names.get(basename(path)) ?? 0) + 1);
    const files = paths.map((path) => ({
      path,
      name: names.get(basename(path)) === 1 ? basename(path) : relative('.', path).split(sep).join('/'),
      unopened: this.files.get(path),
    }));
    return {
      files,
      keptCopies: sorted(this.keptCopies).filter((path) => !this.files.has(path)),
      links: this.linksToFiles,
    };
  }

  private async folder(path: string): Promise<void> {
    try {
      const real = await realpath(path);
      if (this.folders.has(real)) return;
      this.folders.add(real);
      for (const entry of await readdir(path, { withFileTypes: true, encoding: 'buffer' }))
        await this.inFolder(path, real, entry);
    } catch (error) {
      this.files.set(path, unopened('The folder', error));
    }
  }

  private async inFolder(folder: string, realFolder: string, entry: Dirent<Buffer>): Promise<void> {
    const name = entry.name.toString('utf8');
    if (name.startsWith('.') || name.startsWith('~$')) return;
    const path = join(folder, name);
    if (!Buffer.from(name).equals(entry.name)) this.files.set(join(folder, escapedName(entry.name)), NOT_UTF8);
    else if (isKeptCopy(name) && !entry.isDirectory()) this.keptCopies.add(path);
    else if (entry.isDirectory()) await this.folder(path);
    else if (entry.isSymbolicLink()) this.links.push(path);
    else this.add(path, join(realFolder, name));
  }

  private async link(path: string): Promise<void> {
    try {
      const real = await realpath(path);
      const stats = await stat(path);
      const readAs = this.realFiles.get(real);
      if (stats.isDirectory()) await this.folder(path);
      else if (readAs === undefined) this.add(path, real);
      else if (readAs !== path) this.linksToFiles.push({ path, leadsTo: readAs });
    } catch (error) {
      this.files.set(path, isAbsent(error) ? LEADS_NOWHERE : unopened('It', error));
    }
  }

  private async file(path: string): Promise<void> {
    this.add(path, await realpath(path));
  }

  /** Adds a file, or what else stands there: the reading of it says so. */
  private add(path: string, real: string): void {
    this.files.set(path, undefined);
    if (!this.realFiles.has(real)) this.realFiles.set(real, path);
  }
}

const LEADS_NOWHERE: Unopened = {
  message: "It can't be opened: it's a link to something that isn't there.",
  fix: 'Name the file itself, or take the link away.',
};

const isAbsent = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(fileErrorCode(error));

const unopened = (what: string, error: unknown): Unopened => ({
  message: `${what} can't be opened: ${explainFileError(error)}.`,
  fix: wayToOpen(error),
});

const sorted = (paths: Iterable<string>): string[] => [...paths].sort((a, b) => (a < b ? -1 : 1));

/** "b%FF.xlsx": a name that isn't UTF-8, as it can be printed. */
const escapedName = (name: Buffer): string =>
  [...name].map((byte) => (byte < 128 ? String.fromCharCode(byte) : `%${byte.toString(16).toUpperCase()}`)).join('');
