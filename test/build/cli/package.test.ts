import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOME } from '../../examples/run-example';

describe('what npm packs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  const npm = (args: readonly string[], cwd = folder): string =>
    execFileSync('npm', ['--offline', '--no-audit', '--no-fund', ...args], { cwd, encoding: 'utf8', stdio: 'pipe' });

  beforeAll(() => {
    const packed = npm(['pack', '--silent', '--pack-destination', folder], HOME).trim().split('\n').at(-1) ?? '';
    writeFileSync(join(folder, 'package.json'), '{}');
    npm(['install', join(folder, packed)]);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('needs no other package', () => {
    expect(npm(['ls', '--all', '--parseable']).trim().split('\n')).toHaveLength(2);
  });

  it('runs an example that came with it, from any folder', () => {
    const told = npm(['exec', '--', 'partner-returns', 'example', 'examples/sevenoaks-2021-22']);
    expect(told).toContain('Report written: out/annual-report.docx.');
    expect(existsSync(join(folder, 'out/council.xlsx'))).toBe(true);
  }, 120_000);
});
