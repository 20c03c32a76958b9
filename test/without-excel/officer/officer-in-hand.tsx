import '../missing-in-jsdom';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { printReport } from '../../../src/adapters/docx/print-report';
import { zipFiles } from '../../../src/adapters/browser/zip-files';
import { printWorkbook } from '../../../src/adapters/xlsx/print-workbook';
import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook';
import type { PageServices, FileServices, OfficerPart } from '../../../src/without-excel/officer/officer-services';
import { OfficerPage } from '../../../src/without-excel/officer/OfficerPage';
import { YearStore } from '../../../src/without-excel/officer/year/year-store';
import type { PageStore } from '../../../src/without-excel/page/page-store';
import type { NamedBytes } from '../../../src/workflows/ports';
import { BrowserInHand, fileOf, press } from '../page-in-hand';

const EXAMPLE = join(process.cwd(), 'examples/sevenoaks-2021-22');
const PLAN = 'sevenoaks-2019-22.json';
const fileAt = (path: string, name: string): NamedBytes => ({ name, bytes: new Uint8Array(readFileSync(path)) });

export const RETURNS = readdirSync(join(EXAMPLE, 'returns')).sort();
export const returnFile = (name: string): NamedBytes => fileAt(join(EXAMPLE, 'returns', name), name);
export const planFile = (): NamedBytes => fileAt(join(process.cwd(), 'assets/plans', PLAN), PLAN);

const desk: FileServices = { readWorkbook, printWorkbook, printReport, zip: zipFiles };

/** The page with its officers' part, on the example's files. */
export class OfficerInHand extends BrowserInHand {
  year: YearStore | undefined;
  /** What the next pause waits for, so that a test can do something in between. */
  atPause: () => void | Promise<void> = () => undefined;
  private desk: OfficerPart | undefined;

  /** Goes to the officers' part, as from the start page. */
  async begin(around: Partial<PageServices> = {}): Promise<YearStore> {
    this.around = around;
    this.desk = undefined;
    await this.tab();
    await press("Open a year's work");
    await screen.findByRole('heading', { level: 1, name: "A year's work" });
    if (!this.year) throw new Error('The officers’ part was not opened.');
    return this.year;
  }

  private around: Partial<PageServices> = {};

  protected override officer(page: PageStore): Promise<OfficerPart> {
    this.desk ??= this.deskOf(page);
    return Promise.resolve(this.desk);
  }

  private deskOf(page: PageStore): OfficerPart {
    const around: PageServices = {
      bytesOf: (file) => page.browser.bytesOf(file),
      exampleFiles: () =>
        Promise.resolve({ plan: PLAN, returns: RETURNS.map((name) => `returns/${name}`), decisions: 'decisions.json' }),
      exampleFile: (name) =>
        Promise.resolve(name === PLAN ? planFile() : fileAt(join(EXAMPLE, name), name.split('/').at(-1) ?? name)),
      saveFile: (file) => page.browser.saveFile(file),
      today: () => '2022-05-20',
      openNew: (file) => page.openMade(file),
      closeFile: () => page.closeFile(),
      pause: async () => {
        await new Promise((resolve) => setTimeout(resolve));
        await this.atPause();
      },
      ...this.around,
    };
    const year = new YearStore(around, desk);
    this.year = year;
    const navigation = { openFile: (file: File) => void page.openFile(file), close: () => void page.close() };
    return {
      View: ({ work }) => <OfficerPage store={year} work={work} navigation={navigation} />,
      adopt: (work) => year.adopt(work),
      takeIn: (files) => year.addDroppedFiles(files),
      clear: () => year.clear(),
    };
  }
}

/** Chooses files for the button of this name. */
export async function chooseFor(label: string, files: readonly NamedBytes[]): Promise<void> {
  const input = document.querySelector<HTMLInputElement>(`input[type="file"][aria-label="${label}"]`);
  if (!input) throw new Error(`Nothing can be chosen for ${label}.`);
  await userEvent.upload(input, files.map(fileOf), { applyAccept: false });
}

/** The state of a step, as its card says it. */
export const stepWords = (step: string): string => document.querySelector(`#step-${step}`)?.textContent ?? '';

export const openStep = (step: string): Promise<void> => userEvent.click(document.querySelector(`#step-${step}`)!);

export const untilStep = (step: string, words: string | RegExp): Promise<void> =>
  waitFor(() => expect(stepWords(step)).toMatch(words));
