import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A workbook, the sheet in which somebody types, and what is typed into which cell. */
export interface Typing {
  name: string;
  bytes: Uint8Array;
  sheet: string;
  cells: readonly (readonly [address: string, text: string])[];
}

/** Numbers and dates are recognised as in Britain. */
const BRITISH = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>en-GB</value></prop></item>
</oor:items>`;

/** Debian's Python, which has LibreOffice's bridge (the package python3-uno), before any other. */
const PYTHON = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';

/** The workbooks as LibreOffice saves them after somebody has typed into them. */
export function typedInto(typings: readonly Typing[]): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'typed-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), BRITISH);
    const files = typings.map(({ name, bytes, sheet, cells }) => {
      const [from, to] = [join(folder, `issued ${name}`), join(folder, name)];
      writeFileSync(from, bytes);
      return { from, to, sheet, cells };
    });
    const job = join(folder, 'job.json');
    writeFileSync(job, JSON.stringify({ profile, files }));
    execFileSync(PYTHON, [join(__dirname, 'type-entries.py'), job], { stdio: ['ignore', 'ignore', 'inherit'] });
    return new Map(files.map(({ to }, index) => [typings[index]?.name ?? '', new Uint8Array(readFileSync(to))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
