import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Finding } from '../../src/core/finding';
import { CREW, planFile, returned, TRUST } from '../without-excel/officer/small-year';
import { command, inFolder } from './command';

const BY_TELEPHONE = {
  measure: 'visits',
  partner: 'green-trust',
  value: 900,
  reason: 'The counter at the north gate had counted dogs.',
  from: 'by telephone from Ann Lee of Green Trust',
  by: 'A. Officer',
  on: '2025-05-12',
};

/** Types a number over another one on a sheet of a saved workbook. */
function typeOver(path: string, part: string, [was, now]: readonly [number, number]): void {
  const parts = unzipSync(readFileSync(path));
  const xml = strFromU8(parts[part] ?? new Uint8Array());
  expect(xml).toContain(`<v>${was}</v>`);
  writeFileSync(path, zipSync({ ...parts, [part]: strToU8(xml.replace(`<v>${was}</v>`, `<v>${now}</v>`)) }));
}

const textOfReport = (path: string): string =>
  strFromU8(unzipSync(readFileSync(path))['word/document.xml'] ?? new Uint8Array())
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '');

interface Told {
  findings: readonly Finding[];
  priorities: readonly {
    ref: string;
    measures: readonly { value: unknown; source: object; enteredByCouncil?: object }[];
  }[];
}

test('a year with a figure by telephone, one typed over, and a corrected return, to the report', async () => {
  await inFolder(async (folder) => {
    const at = (name: string): string => join(folder, name);
    const files = [planFile(), await TRUST(), await CREW()];
    for (const { name, bytes } of files) writeFileSync(at(name), bytes);
    writeFileSync(at('decisions.json'), JSON.stringify({ councilFigures: [BY_TELEPHONE] }));
    const consolidate = (...more: readonly string[]) =>
      command('consolidate', '--plan', at('parks.json'), '--out', at('council.xlsx'), ...more);
    const update = (...more: readonly string[]) => consolidate('--update', at('council.xlsx'), ...more);
    const told = async (...more: readonly string[]) => (await update(...more, '--json')).json as Told;
    const found = ({ findings }: Told, check: string) => findings.filter((finding) => finding.check === check);

    const first = await consolidate('--returns', ...files.slice(1).map(({ name }) => at(name)));
    expect(first.err).toBe('');
    typeOver(at('council.xlsx'), 'xl/worksheets/sheet3.xml', [1700, 1650]);
    const over = await told();
    expect(found(over, 'figure-typed-over')).toMatchObject([{ found: '"1650"', place: { sheet: 'Council figures' } }]);
    expect(over.priorities[0]?.measures[0]).toMatchObject({ value: 1700, source: { sheet: 'Figures' } });
    expect(found(await told(), 'figure-typed-over')).toHaveLength(1);

    const corrected = await told('--decisions', at('decisions.json'));
    expect(corrected.priorities[0]?.measures[0]).toMatchObject({
      value: 900,
      source: { file: 'council workbook', sheet: 'Council figures' },
      enteredByCouncil: { by: 'A. Officer', on: '2025-05-12', partner: 'green-trust', inPlaceOf: { value: 1700 } },
    });
    expect(found(await told('--decisions', at('decisions.json')), 'council-figure-outdated')).toEqual([]);

    const { name, bytes } = await returned('green-trust', 'visits', 1200);
    writeFileSync(at(name), bytes);
    const moved = await told('--decisions', at('decisions.json'), '--returns', at(name));
    expect(found(moved, 'council-figure-outdated')).toMatchObject([{ then: '1,700', now: '1,200' }]);
    expect(moved.priorities[0]?.measures[0]).toMatchObject({
      value: 900,
      enteredByCouncil: { inPlaceOf: { value: 1200 } },
    });

    const { out } = await command('report', at('council.xlsx'), '--out', at('report.docx'));
    expect(out).toContain('then 1,700, now 1,200');
    const text = textOfReport(at('report.docx'));
    expect(text).toContain('This figure was entered by Westbury Council.');
    expect(text).toContain(
      'entered by Westbury Council on 12 May 2025 (by telephone from Ann Lee of Green Trust): The counter at the ' +
        'north gate had counted dogs.',
    );
    expect(text).not.toContain('1,650');
    expect(text).not.toContain('1,200');
  });
});
