import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openInMemory } from '../../src/adapters/memory/open-in-memory';
import { printWorkbook } from '../../src/adapters/xlsx/print-workbook';
import { readKeptSheets } from '../../src/adapters/xlsx/read-kept-sheets';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { findingsOf } from '../../src/core/checks';
import { verifySignature } from '../../src/core/returns/signature';
import { returnOf } from '../../src/core/returns/read-return';
import type { WorkbookContent } from '../../src/core/returns/workbook-content';
import { Trouble } from '../../src/core/trouble';
import { consolidationCheckOf } from '../../src/core/consolidation/checks';
import type { FoundWords, GivenFigure } from '../../src/core/consolidation/types';
import type { Finding } from '../../src/core/finding';
import type { CouncilYear } from '../../src/core/consolidation/council-year';
import { councilWorkbook, readCouncilYear, resultsOf } from '../../src/documents/council-workbook';
import { checkReturn } from '../../src/workflows/check-return';
import { consolidateReturns } from '../../src/workflows/consolidate-returns';
import type { NamedBytes } from '../../src/workflows/ports';
import { NOTHING_DECIDED } from '../builders/handed-in';

/**
 * Files as they were written by each version of the product, named by it: a return that was signed off in
 * the add-in, a council workbook with decisions, drafts, edited texts and a sheet of the officer's own, and
 * what that version read from the council workbook.
 */
const FOLDER = join(process.cwd(), 'test/files-of-earlier-versions');
const VERSIONS = readdirSync(FOLDER, { withFileTypes: true }).flatMap((each) => (each.isDirectory() ? each.name : []));

const fileOf = (version: string, name: string): NamedBytes => ({
  name,
  bytes: new Uint8Array(readFileSync(join(FOLDER, version, name))),
});

function read<Result>(result: Result | Trouble): Result {
  if (result instanceof Trouble) throw result;
  return result;
}

async function yearIn(file: NamedBytes): Promise<CouncilYear> {
  return read(readCouncilYear(read(await readWorkbook(file))));
}

interface Kept {
  given: { figures: readonly GivenFigure[] };
  entries: readonly Record<keyof FoundWords, { found: string }>[];
  findings: readonly Finding[];
}

/** What is read now, in the shape in which that version kept it. */
function asThen(year: CouncilYear): Kept & Record<string, unknown> {
  const { decisions, drafts, edits, unreadable } = year;
  const { consolidated, findings, outdated, typed } = resultsOf(year);
  const said = ({ found }: GivenFigure): Kept['entries'][number] => ({
    value: { found: found.value },
    numerator: { found: found.numerator },
    denominator: { found: found.denominator },
    source: { found: found.source },
    comment: { found: found.comment },
  });
  return {
    decisions,
    drafts,
    edits: edits.map((edit) => ({ ...edit, outdated: outdated.has(edit.block) })),
    given: consolidated.given,
    entries: consolidated.given.figures.map(said),
    receipts: consolidated.receipts,
    // The report's own words have changed since, which flags the texts that officers had edited.
    findings: findings.filter((finding) => !typed.includes(finding) && finding.check !== 'edit-outdated'),
    unreadable,
  };
}

/** Since then what a figure says isn't kept as words, too, and a check's finding names its measure alone. */
function sinceThen(then: Kept): object {
  return {
    ...then,
    entries: then.entries.map((entry, at) => {
      const { figure } = then.given.figures[at] ?? {};
      const isMade = figure?.kind === 'number' && figure.parts !== undefined;
      return {
        ...entry,
        ...(figure && { value: { found: '' } }),
        ...(isMade && { numerator: { found: '' }, denominator: { found: '' } }),
      };
    }),
    findings: then.findings.map(({ place: { priority, ...place }, ...finding }) => {
      const isKept = place.measure === undefined || consolidationCheckOf(finding) !== undefined;
      return { ...finding, place: { ...place, ...(isKept && priority !== undefined && { priority }) } };
    }),
  };
}

/** The same content with another value in one cell that holds one. */
function overtyped(content: WorkbookContent, sheet: string, was: string): WorkbookContent {
  return {
    ...content,
    sheets: content.sheets.map((each) =>
      each.name === sheet
        ? {
            ...each,
            rows: each.rows.map((row) =>
              row.map((cell) => (cell?.value === was ? { ...cell, value: `${was} or so` } : cell)),
            ),
          }
        : each,
    ),
  };
}

it('has files of a version', () => expect(VERSIONS).toContain('0.1.0'));

describe.each(VERSIONS)('Files of version %s', (version) => {
  it('holds a signature that still stands for what was entered, and for nothing else', async () => {
    const content = read(await readWorkbook(fileOf(version, 'signed-return.xlsx')));
    const ret = read(returnOf(content));
    expect(ret.signOff.fingerprint).toMatch(/[0-9a-f]{16}$/);
    expect(verifySignature(ret.signOff.fingerprint ?? '', ret)).toBe(true);
    for (const typed of ['9 to 12', 'nearly', 'Repairs desk']) {
      const changed = read(returnOf(overtyped(content, 'Figures', typed)));
      expect(verifySignature(ret.signOff.fingerprint ?? '', changed)).toBe(false);
    }
  });

  it('holds a return that is checked as before', async () => {
    const checked = await checkReturn(fileOf(version, 'signed-return.xlsx'), readWorkbook);
    expect(checked.readable && checked.findings.map(({ check }) => check)).toEqual(
      expect.not.arrayContaining(['changed-since-sign-off', 'unsigned', 'damaged-definitions', 'missing-column']),
    );
  });

  it('holds a return that is found as whole once its sheets are made anew without Excel', async () => {
    const ports = { read: readWorkbook, keep: readKeptSheets, print: printWorkbook };
    const workbook = read(await openInMemory(fileOf(version, 'signed-return.xlsx'), ports));
    const ret = read(returnOf(read(await workbook.read())));
    expect(findingsOf(ret).map(({ check }) => check)).not.toContain('damaged-definitions');
  });

  it('holds a council workbook that gives back what that version read from it', async () => {
    const then = JSON.parse(readFileSync(join(FOLDER, version, 'council.json'), 'utf8')) as Kept;
    expect(JSON.parse(JSON.stringify(asThen(await yearIn(fileOf(version, 'council.xlsx')))))).toMatchObject(
      sinceThen(then),
    );
  });

  it('holds a council workbook that is updated with nothing lost that officers typed', async () => {
    const earlier = fileOf(version, 'council.xlsx');
    const before = await yearIn(earlier);
    async function* files(): AsyncIterable<NamedBytes> {
      yield* [fileOf(version, 'signed-return.xlsx')];
    }
    const { year, kept, lost } = await consolidateReturns(
      { plan: before.plan, files: files(), decisions: NOTHING_DECIDED, earlier },
      { readWorkbook, readKeptSheets },
    );
    expect(lost).toEqual([]);
    expect(kept.map(({ name }) => name)).toEqual(['Lunch rota']);
    const bytes = await printWorkbook({ ...councilWorkbook(year), kept });
    const after = await yearIn({ name: 'council.xlsx', bytes });
    expect(after.decisions).toEqual(before.decisions);
    expect(after.drafts).toEqual(before.drafts);
    expect(after.edits.map(({ block, text }) => [block, text])).toEqual(
      before.edits.map(({ block, text }) => [block, text]),
    );
  });
});
