import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Tells LibreOffice to compute every formula when it opens a file, whatever results are stored in it. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The workbooks as LibreOffice saves them after computing every formula; a profile of its own each time. */
export function recalculated(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'recalculated-'));
  try {
    const [profile, before, after] = ['profile', 'before', 'after'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    mkdirSync(join(profile, 'user'), { recursive: true });
    mkdirSync(before);
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const paths = [...files].map(([name, bytes]) => {
      const path = join(before, name);
      writeFileSync(path, bytes);
      return path;
    });
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--convert-to',
        'xlsx',
        '--outdir',
        after,
        ...paths,
      ],
      { stdio: 'ignore' },
    );
    return new Map([...files.keys()].map((name) => [name, new Uint8Array(readFileSync(join(after, name)))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
