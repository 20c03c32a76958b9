import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeXlsx } from 'hucre/xlsx';
import { printWorkbook } from '../src/adapters/xlsx/print-workbook';
import { parsePlan } from '../src/core/plan/read-plan';
import type { Plan } from '../src/core/plan/plan';
import { RETURN_SHEETS } from '../src/core/returns/layout';
import { returnFileName, returnWorkbook } from '../src/documents/return-workbook/return-workbook';
import type { SheetBlock, SheetDescription } from '../src/documents/sheet';
import { AnswersSchema, type AnsweredReturn, type Spoiled } from './answers';

/** Makes the returned workbooks of an example from its answers.json, into its folder "returns". */
export async function makeReturns(home: string, folder: string): Promise<void> {
  const answers = AnswersSchema.parse(JSON.parse(readFileSync(join(folder, 'answers.json'), 'utf8')));
  const read = parsePlan(readFileSync(join(home, answers.plan), 'utf8'));
  if (!('plan' in read)) throw new Error(`${answers.plan} can't be used as a plan`);
  const out = join(folder, 'returns');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (const answered of answers.returns) {
    const name = answered.file ?? returnFileName(read.plan, answered.partner);
    const bytes = await returnedBytes(read.plan, answered);
    writeFileSync(join(out, name), answered.as === 'ods' ? asOds(bytes) : bytes);
  }
  for (const spoiled of answers.spoiled) writeFileSync(join(out, spoiled.file), await spoiledBytes(spoiled));
}

async function returnedBytes(plan: Plan, answered: AnsweredReturn): Promise<Uint8Array> {
  const figures = Object.entries(answered.figures).map(
    ([id, { value, ...rest }]) => [id, { ...rest, value: value ?? undefined }] as const,
  );
  const filled = {
    entries: new Map(figures),
    texts: new Map(Object.entries(answered.texts)),
    ...(answered.signOff && { signOff: { ...answered.signOff, signsAsPrinted: true } }),
  };
  const workbook = returnWorkbook(plan, answered.partner, filled);
  const sheets = workbook.sheets.map((sheet) =>
    sheet.name === RETURN_SHEETS.figures ? disturbed(sheet, answered) : sheet,
  );
  return printWorkbook({ ...workbook, sheets });
}

/** The Figures sheet with what the partner added of their own. */
function disturbed(sheet: SheetDescription, { extraColumn, stray }: AnsweredReturn): SheetDescription {
  const widened = sheet.blocks.map((block): SheetBlock => {
    if (block.kind !== 'table' || !extraColumn) return block;
    const rows = block.rows.map((row, index) => [...row, { value: extraColumn.values[index] || null }]);
    return { ...block, columns: [...block.columns, { header: extraColumn.header }], rows };
  });
  const note: SheetBlock[] = stray === undefined ? [] : [{ kind: 'lines', lines: [[{ value: stray }]] }];
  return { ...sheet, widths: extraColumn ? [...sheet.widths, 16] : sheet.widths, blocks: [...widened, ...note] };
}

/** Saved again by LibreOffice, as a charity without Excel would. */
function asOds(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'as-ods-'));
  const path = join(folder, 'return.xlsx');
  writeFileSync(path, bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'ods', '--outdir', folder, path], {
    stdio: 'ignore',
  });
  const saved = readFileSync(join(folder, `${parse(path).name}.ods`));
  rmSync(folder, { recursive: true, force: true });
  return saved;
}

const CUT_AT = 2000;

async function spoiledBytes(spoiled: Spoiled): Promise<Uint8Array | string> {
  if (spoiled.kind === 'text') return spoiled.text ?? '';
  const sheets = [{ name: 'Figures', rows: Array.from({ length: 200 }, (_, row) => [`Row ${row}`, Math.sqrt(row)]) }];
  if (spoiled.kind === 'password') return writeXlsx({ sheets, encryption: { password: 'not known', spinCount: 1000 } });
  return (await writeXlsx({ sheets })).subarray(0, CUT_AT);
}
