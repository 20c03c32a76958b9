import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/core/finding';
import type { NamedBytes } from '../../src/workflows/ports';
import { asFile, CREW, planFile, returned, TRUST } from '../without-excel/officer/small-year';
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

describe('a return that comes again', () => {
  const files = ({ json: document }: Answer) =>
    (document as { receipts: { partner: string; files: string[] }[] }).receipts.find(
      ({ partner }) => partner === 'green-trust',
    )?.files;
  const corrected = (signed: string, value: number | undefined, name = 'trust corrected.xlsx'): Promise<NamedBytes> =>
    returned('green-trust', 'visits', value, name, signed);

  it('under another name replaces the earlier one of its partner, in words, whatever else is named', async () => {
    for (const more of [[], [TRUST, CREW]]) {
      await onDesk(async (desk) => {
        await desk.consolidate([await TRUST(), await CREW()]);
        const late = [await corrected('2025-05-20', 1200), ...(await Promise.all(more.map((each) => each())))];
        const { out } = await desk.consolidate(late);
        expect(out).toContain(
          'Green Trust: trust corrected.xlsx, signed off on 20 May 2025, replaces green-trust.xlsx, ' +
            'signed off on 11 May 2025.\n',
        );
        expect(out).toContain(
          'Changed since the earlier council workbook:\n' +
            '  Parks 1, Visits to parks: then 1,700, now 1,200.\n' +
            '  Parks 1: Achieved, now Not achieved.\n',
        );
        expect(files(await desk.consolidate([], '--json'))).toEqual(['trust corrected.xlsx']);
      });
    }
  });

  it('but was signed off before the one that is in isn’t used, and is told of', async () => {
    await onDesk(async (desk) => {
      await desk.consolidate([await TRUST()]);
      const answer = await desk.consolidate([await corrected('2025-05-01', 1200, 'trust old.xlsx')], '--json');
      expect(files(answer)).toEqual(['green-trust.xlsx']);
      expect(checksIn(answer, 'replaced-return')).toMatchObject([
        {
          message:
            'Green Trust: trust old.xlsx, signed off on 1 May 2025, came in after green-trust.xlsx, ' +
            "signed off on 11 May 2025, and is older. It isn't used.",
        },
      ]);
    });
  });

  it('gives the earlier one back where it is taken out, and both where the earlier one is brought back', async () => {
    await onDesk(async (desk) => {
      await desk.consolidate([await TRUST()]);
      await desk.consolidate([await corrected('2025-05-20', 1200)]);
      const both = await desk.consolidate([], '--bring-back', 'green-trust.xlsx', '--json');
      expect(files(both)).toEqual(['green-trust.xlsx', 'trust corrected.xlsx']);
      expect(checksIn(both, 'conflicting-values')).toHaveLength(1);
      const back = await desk.consolidate([], '--take-out', 'trust corrected.xlsx', '--json');
      expect(files(back)).toEqual(['green-trust.xlsx']);
      expect(await desk.consolidate([], '--bring-back', 'green-trust.xlsx')).toMatchObject({
        code: 2,
        err: expect.stringContaining("green-trust.xlsx can't be brought back"),
      });
    });
  });

  it('with a blank where it had something, also under its own name, says what it had', async () => {
    for (const name of ['trust corrected.xlsx', 'green-trust.xlsx']) {
      await onDesk(async (desk) => {
        await desk.consolidate([await TRUST()]);
        const answer = await desk.consolidate([await corrected('2025-05-20', undefined, name)], '--json');
        const again = await desk.consolidate([], '--json');
        expect(checksIn(again, 'emptied-entry')).toEqual(checksIn(answer, 'emptied-entry'));
        expect(checksIn(answer, 'emptied-entry')).toMatchObject([
          {
            severity: 'query',
            found: '1,700',
            message: expect.stringMatching(/^Parks 1, Visits to parks: 1,700 stood in green-trust\.xlsx \(Figures /),
            place: { measure: 'visits', priority: 'Parks 1', file: 'green-trust.xlsx' },
          },
        ]);
        expect((json(answer).priorities as { status: string }[])[0]?.status).toBe('Information not received');
      });
    }
  });

  it('isn’t late for a correction that is', async () => {
    await onDesk(async (desk) => {
      await desk.consolidate([await TRUST()]);
      const { json: document } = await desk.consolidate([await corrected('2025-09-20', 1200)], '--json');
      expect((document as { receipts: object[] }).receipts[0]).toMatchObject({
        receivedOn: '2025-05-11',
        late: false,
        replaced: [{ file: 'green-trust.xlsx', by: 'trust corrected.xlsx' }],
      });
    });
  });

  it('clears a file of its partner that couldn’t be read, as taking it out does', async () => {
    await onDesk(async (desk) => {
      const broken = ['green-trust (old).xlsx', 'crew.xls', 'notes.xlsx'].map((name) => asFile(name, 'no workbook'));
      const unread = (answer: Answer) =>
        checksIn(answer, 'unreadable-file').map((each) => (each as Finding).place.file);
      const before = await desk.consolidate(broken, '--json');
      expect(unread(before)).toEqual(['crew.xls', 'green-trust (old).xlsx', 'notes.xlsx']);
      const after = await desk.consolidate(
        [await TRUST(), await returned('bin-crew', 'bins', 31, 'Crew.xlsx')],
        '--json',
      );
      expect(unread(after)).toEqual(['notes.xlsx']);
      expect(unread(await desk.consolidate([], '--take-out', 'notes.xlsx', '--json'))).toEqual([]);
    });
  });

  it('and is taken out in the same command doesn’t count', async () => {
    await onDesk(async (desk) => {
      await desk.consolidate([await TRUST(), await CREW()]);
      const answer = await desk.consolidate([await TRUST(), await CREW()], '--take-out', 'green-trust.xlsx', '--json');
      expect(files(answer)).toEqual([]);
    });
  });
});

const json = (answer: Answer): Record<string, unknown> => answer.json as Record<string, unknown>;
