import { readdirSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { printReport } from '../../../src/adapters/docx/print-report';
import { printWorkbook } from '../../../src/adapters/xlsx/print-workbook';
import { readKeptSheets } from '../../../src/adapters/xlsx/read-kept-sheets';
import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook';
import { readDecisions } from '../../../src/core/consolidation/decisions';
import { parsePlan } from '../../../src/core/plan/read-plan';
import { councilWorkbook } from '../../../src/documents/council-workbook';
import { consolidateReturns } from '../../../src/workflows/consolidate-returns';
import { exportReport } from '../../../src/workflows/export-report';
import { issueReturns } from '../../../src/workflows/issue-returns';
import type { NamedBytes } from '../../../src/workflows/ports';
import { launchedBrowser, type Look } from '../browser';
import { atPage } from '../journeys/at-a-page';
import { officersPage, officersYear } from '../journeys/officers-year';
import type { Person } from '../journeys/person';
import { withKeyboard } from '../journeys/with-keyboard';
import { withMouse } from '../journeys/with-mouse';

const NARROW: Look = { name: '320', width: 320, height: 640, options: { reducedMotion: 'reduce' } };
const WIDE: Look = { name: '1280', width: 1280, height: 800, options: { reducedMotion: 'reduce' } };
const PEOPLE: readonly (readonly [string, Look, (page: Page) => Person])[] = [
  ['by mouse, on a wide page', WIDE, withMouse],
  ['by keyboard alone, on a wide page', WIDE, withKeyboard],
  ['by keyboard alone, on a narrow page', NARROW, withKeyboard],
];
const COUNCIL = 'examples/sevenoaks-2021-22';

let browser: Browser;
beforeAll(async () => {
  browser = await launchedBrowser();
});
afterAll(() => browser.close());

const read = parsePlan(readFileSync('assets/plans/sevenoaks-2019-22.json', 'utf8'));
if (!('plan' in read)) throw new Error('The example has a plan.');
const { plan } = read;

async function* returned(): AsyncGenerator<NamedBytes> {
  for (const name of readdirSync(`${COUNCIL}/returns`))
    yield { name, bytes: new Uint8Array(readFileSync(`${COUNCIL}/returns/${name}`)) };
}

const documentOf = (docx: Uint8Array): string => strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());

/** What the command line makes of the same files. */
async function ofCommandLine(): Promise<{ report: string; issued: ReadonlyMap<string, Uint8Array> }> {
  const decided = readDecisions(JSON.parse(readFileSync(`${COUNCIL}/decisions.json`, 'utf8')), plan);
  if (!('decisions' in decided)) throw new Error('The example has decisions.');
  const { year } = await consolidateReturns(
    { plan, files: returned(), decisions: decided.decisions },
    { readWorkbook, readKeptSheets },
  );
  const { bytes } = await exportReport(
    { name: 'council.xlsx', bytes: await printWorkbook(councilWorkbook(year)) },
    { readWorkbook, printReport },
  );
  const issued = new Map<string, Uint8Array>();
  for await (const each of issueReturns(plan, printWorkbook)) issued.set(each.name, each.bytes);
  return { report: documentOf(bytes), issued };
}

describe.each(PEOPLE)('%s', (_, look, person) => {
  it(
    'an officer goes from the plan to the report, to the files that the command line makes',
    () =>
      atPage(browser, look, async ({ page }) => {
        const { issued, council, report } = await officersYear(await officersPage(page, person(page)));
        const expected = await ofCommandLine();
        expect(
          new Map(
            Object.entries(unzipSync(issued.bytes)).map(([name, bytes]) => [
              name,
              Buffer.from(bytes).equals(Buffer.from(expected.issued.get(name) ?? [])),
            ]),
          ),
        ).toEqual(new Map([...expected.issued.keys()].map((name) => [name, true])));
        expect(documentOf(report.bytes)).toBe(expected.report);
        expect(documentOf((await exportReport(council, { readWorkbook, printReport })).bytes)).toBe(expected.report);
      }),
    240_000,
  );
});
