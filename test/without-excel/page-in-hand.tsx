import './missing-in-jsdom';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act, configure, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { IDBFactory } from 'fake-indexeddb';
import { createStore as createFileStore } from 'idb-keyval';
import { createStore } from 'zustand/vanilla';
import { workKeeper, type BrowserStores } from '../../src/adapters/browser/work-keeper';
import { focusCell } from '../../src/adapters/html/cell-focus';
import { markCells } from '../../src/adapters/html/mark-cells';
import { printSheet } from '../../src/adapters/html/print-sheet';
import { updateSheet } from '../../src/adapters/html/update-sheet';
import { openInMemory } from '../../src/adapters/memory/open-in-memory';
import { printWorkbook } from '../../src/adapters/xlsx/print-workbook';
import { readKeptSheets } from '../../src/adapters/xlsx/read-kept-sheets';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import type { BrowserServices, Workbooks } from '../../src/without-excel/browser-services';
import type { ThemeName } from '../../src/taskpane/theme/theme-store';
import type { OfficerPart } from '../../src/without-excel/officer/officer-services';
import { Page } from '../../src/without-excel/page/Page';
import { PageStore } from '../../src/without-excel/page/page-store';
import { WorkPage } from '../../src/without-excel/work/WorkPage';
import { recogniseWorkbook } from '../../src/workflows/open-return/recognise-workbook';
import type { NamedBytes } from '../../src/workflows/ports';

// Nothing here measures time: these only end a test that would never end, however busy the machine is.
jest.setTimeout(300_000);
configure({ asyncUtilTimeout: 60_000 });

const RETURNS = join(process.cwd(), 'examples/sevenoaks-2021-22/returns');

/** A return of the example, as its partner sent it. */
export function returned(partner: string): NamedBytes {
  const name = `${partner}-2021-22.xlsx`;
  return { name, bytes: new Uint8Array(readFileSync(join(RETURNS, name))) };
}

export const POLICE = returned('kent-police');

const workbooks: Workbooks = {
  open: (file, written) =>
    openInMemory(file, { read: readWorkbook, keep: readKeptSheets, print: printWorkbook, written }),
  opened: (workbook) =>
    recogniseWorkbook(workbook, {
      timer: {
        after: (milliseconds, task) => {
          const waiting = setTimeout(task, milliseconds);
          return () => clearTimeout(waiting);
        },
      },
    }),
  sheets: {
    print: (sheet, listener) => printSheet(sheet, { document, ...listener }),
    update: updateSheet,
    mark: markCells,
    focus: focusCell,
  },
};

/** A browser whose stores outlive its tabs, of which one at a time shows the page. */
export class BrowserInHand {
  readonly saved: NamedBytes[] = [];
  /** What a loading anew leaves to the tab. */
  remembered: string | undefined;
  /** Work that is open in tabs. */
  readonly open = new Set<string>();
  private readonly texts = new Map<string, string>();
  private readonly stores: BrowserStores;
  private count = 0;
  private shown: { unmount(): void } | undefined;

  constructor(
    private readonly differences: Partial<BrowserServices> = {},
    edits: Partial<BrowserStores['edits']> = {},
  ) {
    globalThis.indexedDB = new IDBFactory();
    this.stores = {
      files: createFileStore('test', 'files'),
      edits: {
        getItem: (key) => this.texts.get(key) ?? null,
        setItem: (key, value) => void this.texts.set(key, value),
        removeItem: (key) => void this.texts.delete(key),
        ...edits,
      },
      lock: {
        acquire: async (id) => {
          if (this.open.has(id)) return undefined;
          this.open.add(id);
          return () => this.open.delete(id);
        },
        locked: async () => new Set(this.open),
      },
      now: () => '2022-05-11T14:02:00',
      newId: () => `work-${++this.count}`,
    };
  }

  /** A new tab. */
  tab(differences: Partial<BrowserServices> = {}): Promise<PageStore> {
    this.remembered = undefined;
    return this.load(differences);
  }

  /** The page in the same tab, loaded anew. */
  async load(differences: Partial<BrowserServices> = {}): Promise<PageStore> {
    this.close();
    document.documentElement.lang = 'en-GB';
    const page: PageStore = new PageStore(
      { ...this.browser(), ...this.differences, ...differences },
      { work: () => Promise.resolve(WorkPage), officer: () => this.officer(page) },
    );
    const root = document.body.appendChild(document.createElement('div'));
    await act(async () => {
      this.shown = render(<Page page={page} />, { container: root });
      await Promise.resolve();
    });
    await waitFor(() => expect(page.getState().left).toBeDefined());
    return page;
  }

  /** The officers' part of the page, where it is tried. */
  protected officer(page: PageStore): Promise<OfficerPart> {
    return Promise.reject(new Error(`No officer works on ${page.browser.today()}.`));
  }

  /** The tab is gone at once, whatever it was doing. */
  close(): void {
    this.shown?.unmount();
    this.open.clear();
    document.body.replaceChildren();
  }

  private browser(): BrowserServices {
    return {
      workbooks: () => Promise.resolve(workbooks),
      bytesOf: async (file) => ({ name: file.name, bytes: await bytesIn(file) }),
      example: () => Promise.resolve({ ...POLICE, name: 'example-return.xlsx' }),
      saveFile: (file) => void this.saved.push(file),
      keeper: workKeeper(this.stores),
      tab: { recall: () => this.remembered, remember: (id) => (this.remembered = id) },
      offline: createStore(() => ({ isReady: false })),
      theme: createStore<ThemeName>(() => 'light'),
      today: () => '2022-05-11',
      now: () => new Date('2022-05-11T14:05:00'),
    };
  }
}

/** jsdom's files can't be read as they are in browsers. */
function bytesIn(file: File): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () => reject(new Error('gone'));
    reader.readAsArrayBuffer(file);
  });
}

export const fileOf = ({ name, bytes }: NamedBytes): File => new File([bytes.slice()], name);

export async function choose(file: NamedBytes): Promise<void> {
  await userEvent.upload(document.querySelector<HTMLInputElement>('input[type="file"]')!, fileOf(file), {
    applyAccept: false,
  });
}

/** Chooses a file, and waits until its sheets are shown. */
export async function openFile(file: NamedBytes = POLICE): Promise<void> {
  await choose(file);
  await sheetsShown();
}

export async function sheetsShown(): Promise<void> {
  await screen.findByRole('tablist', { name: 'Sheets' });
  await waitFor(() => expect(screen.queryByText('Reading the workbook…', { selector: 'p' })).toBeNull());
}

export const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
export const press = (name: string | RegExp): Promise<void> => userEvent.click(button(name));
export const showSheet = (name: string): Promise<void> => userEvent.click(screen.getByRole('tab', { name }));

/** The field of a cell of the sheet that is shown. */
export const field = (cell: string): HTMLInputElement =>
  document.querySelector<HTMLInputElement>(`[role="tabpanel"] [data-cell="${cell}"] .entry`)!;
export const inCell = (cell: string): string =>
  document.querySelector(`[role="tabpanel"] [data-cell="${cell}"]`)?.textContent ?? '';

export async function type(cell: string, text: string): Promise<void> {
  await userEvent.clear(field(cell));
  await userEvent.type(field(cell), `${text}{Enter}`);
}

export const header = (): string => screen.getByRole('banner').textContent;
