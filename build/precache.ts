import { createHash } from 'node:crypto';
import type { Compilation, Compiler } from 'webpack';

/** The files that the page without Excel needs besides its scripts. */
const ALSO = [
  './',
  'at-first.css',
  'site.webmanifest',
  'example-return.xlsx',
  'icons/partner-returns.svg',
  'icons/partner-returns-128.png',
];

/** What the service worker keeps for use offline. */
export interface Precache {
  /** A hash of all the files. */
  version: string;
  files: readonly string[];
}

/**
 * Writes into the service worker the list of files to keep: all that the page without Excel may ever load. It does so
 * at the end of the build, when every script has its final name.
 */
export class PrecachePlugin {
  /** @param names.folder a folder of which every file is kept */
  constructor(private readonly names: { entry: string; page: string; worker: string; folder: string }) {}

  apply(compiler: Compiler): void {
    const { Compilation: stages, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('Precache', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'Precache', stage: stages.PROCESS_ASSETS_STAGE_REPORT }, () => {
        const list = `\nself.precache = ${JSON.stringify(this.precacheOf(compilation))};\n`;
        compilation.updateAsset(this.names.worker, (worker) => new sources.ConcatSource(worker, list));
      });
    });
  }

  private precacheOf(compilation: Compilation): Precache {
    const chunks = [
      ...(compilation.entrypoints.get(this.names.entry)?.getEntrypointChunk().getAllReferencedChunks() ?? []),
    ];
    const scripts = chunks
      .flatMap(({ files, auxiliaryFiles }) => [...files, ...auxiliaryFiles])
      .filter((name) => !name.endsWith('.map'));
    const inFolder = compilation
      .getAssets()
      .flatMap(({ name }) => (name.startsWith(`${this.names.folder}/`) ? name : []));
    const files = [...new Set([...ALSO, ...inFolder, ...scripts])].sort();
    const hash = createHash('sha256');
    for (const name of files) hash.update(name).update(contentOf(compilation, name === './' ? this.names.page : name));
    return { version: hash.digest('hex').slice(0, 12), files };
  }
}

function contentOf(compilation: Compilation, name: string): Buffer {
  const asset = compilation.getAsset(name);
  if (!asset) throw new Error(`The page without Excel is to keep ${name}, which the build doesn't make.`);
  return asset.source.buffer();
}
