import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { manifestFrom } from './manifest';

/** Writes manifest.xml for an address into a folder; gives its path. */
export async function writeManifest(address: string, folder: string): Promise<string> {
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  const manifest = manifestFrom(await readFile('build/manifest/template.xml', 'utf8'), { address, version });
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'manifest.xml');
  await writeFile(path, manifest);
  return path;
}
