import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NamedBytes } from '../../src/workflows/ports';
import { CREW, planFile, returned, TRUST } from '../without-excel/officer/small-year';
import { command, inFolder, type Answer } from './command';

const DECISIONS = {
  statuses: [
    { priority: 'Parks 1', status: 'Achieved', reason: 'More came in spring.', by: 'A. Officer', on: '2025-05-20' },
  ],
};

/** A folder with the plan, decisions and a council workbook, which commands bring up to date. */
class Desk {
  readonly council: string;

  constructor(private readonly folder: string) {
    this.council = join(folder, 'council.xlsx');
    this.put(planFile());
    writeFileSync(join(folder, 'decisions.json'), JSON.stringify(DECISIONS));
  }

  put({ name, bytes }: NamedBytes): string {
    writeFileSync(join(this.folder, name), bytes);
    return join(this.folder, name);
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  consolidate(files: readonly NamedBytes[], ...more: readonly string[]): Promise<Answer> {
    const returns = files.map((file) => this.put(file));
    const update = existsSync(this.council) ? ['--update', this.council] : [];
    return command(
      'consolidate',
      ...['--plan', this.path('parks.json'), '--out', this.council, ...update],
      ...(returns.length > 0 ? ['--returns', ...returns] : []),
      ...more,
    );
  }

  decided = (): readonly string[] => ['--decisions', this.path('decisions.json')];
}

const onDesk = (use: (desk: Desk) => Promise<void>): Promise<void> => inFolder((folder) => use(new Desk(folder)));
const checksIn = ({ json }: Answer, check: string): readonly object[] =>
  (json as { findings: { check: string }[] }).findings.filter((finding) => finding.check === check);

describe('a decision whose figures have moved', () => {
  it('is found with then and now, however often the file that holds it is read again', async () => {
    await onDesk(async (desk) => {
      const first = await desk.consolidate([await TRUST(), await CREW()], ...desk.decided(), '--json');
      expect(checksIn(first, 'decision-outdated')).toEqual([]);
      const corrected = await returned('green-trust', 'visits', 1200);
      for (const again of [[corrected], [corrected], []]) {
        const moved = await desk.consolidate(again, ...desk.decided(), '--json');
        expect(checksIn(moved, 'decision-outdated')).toMatchObject([
          {
            severity: 'query',
            place: { priority: 'Parks 1', sheet: 'Decisions' },
            then: '1,700',
            now: '1,200',
            moved: [
              { of: 'status', then: { words: 'Achieved' }, now: { words: 'Not achieved' } },
              { of: 'figure', measure: 'visits', then: { value: 1700 }, now: { value: 1200 } },
            ],
          },
        ]);
        expect((json(moved).priorities as { status: string }[])[0]?.status).toBe('Achieved');
      }
      const { out } = await desk.consolidate([], ...desk.decided());
      expect(out).toContain(
        'To look at again: Parks 1: figures have moved since the decision was taken. ' +
          'By rule: then Achieved, now Not achieved. Visits to parks: then 1,700, now 1,200. ' +
          'It stays as it is: Achieved (A. Officer, 20 May 2025).\n',
      );
    });
  });

  it('is said where the report is exported, and in a file beside it that is never replaced unasked', async () => {
    await onDesk(async (desk) => {
      await desk.consolidate([await TRUST(), await CREW()], ...desk.decided());
      await desk.consolidate([await returned('green-trust', 'visits', 1200)]);
      const checks = desk.path('report - check before publishing.txt');
      const { out } = await command('report', desk.council, '--out', desk.path('report.docx'));
      expect(out).toContain('Visits to parks: then 1,700, now 1,200.');
      expect(out).toContain(`1 thing to check before publishing, listed in ${checks}.`);
      expect(readFileSync(checks, 'utf8')).toContain('1. Parks 1: figures have moved since the decision was taken.');
      writeFileSync(desk.path('second - check before publishing.txt'), 'notes of my own');
      const second = await command('report', desk.council, '--out', desk.path('second.docx'));
      expect(second).toMatchObject({ code: 2, err: expect.stringContaining('is there already') });
      expect(existsSync(desk.path('second.docx'))).toBe(false);
    });
  });

  it('leaves no such file where there is nothing to check', async () => {
    await onDesk(async (desk) => {
      await desk.consolidate([await TRUST(), await CREW()], ...desk.decided());
      const { out } = await command('report', desk.council, '--out', desk.path('report.docx'));
      expect(out).not.toContain('check before publishing');
      expect(existsSync(desk.path('report - check before publishing.txt'))).toBe(false);
      writeFileSync(desk.path('report - check before publishing.txt'), 'of the report before');
      const again = await command('report', desk.council, '--out', desk.path('report.docx'), '--force');
      expect(again.out).toContain('Nothing to check before publishing: ');
    });
  });
});

const json = (answer: Answer): Record<string, unknown> => answer.json as Record<string, unknown>;
