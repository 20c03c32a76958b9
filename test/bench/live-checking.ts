import { createRequire } from 'node:module';
import type { JSDOM as Page } from 'jsdom';
import { liveReturn, type Live } from '../adapters/excel/live';
import { sizedBook, SIZES } from '../adapters/excel/sized-return';
import { middleOf } from './middle-of';

const CHANGES = 15;
/** What live checking waits for more changes of a burst, in milliseconds. */
const WAIT = 120;
/** Row 8 of Figures asks for a count; every other change is a mistake. */
const CELL = ['Figures', 'G8'] as const;

/**
 * From a change in the sheet to the findings that follow from it, as the pane does it: Microsoft's office.js,
 * the emulated Excel, the real wait for a burst to end. The middle of so many changes, at each size.
 */
export async function measureLiveChecking(): Promise<string[][]> {
  const closePage = openPage();
  const measured: { size: number; all: number; change: number; bytes: number }[] = [];
  for (const size of SIZES) measured.push(await measuredAt(size));
  closePage();
  const [normal] = measured;
  const work = ({ change }: { change: number }): number => Math.max(0, change - WAIT);
  return [
    [
      'Live checking: measures',
      'a change, ms',
      'without the wait',
      'times a normal return',
      'bytes read',
      'reading all, ms',
      'times',
    ],
    ...measured.map((each) => [
      String(each.size),
      each.change.toFixed(0),
      work(each).toFixed(0),
      `${(work(each) / (normal ? work(normal) : 1)).toFixed(2)}×`,
      String(each.bytes),
      each.all.toFixed(0),
      `${(each.all / (normal?.all ?? 1)).toFixed(2)}×`,
    ]),
  ];
}

async function measuredAt(size: number): Promise<{ size: number; all: number; change: number; bytes: number }> {
  const book = sizedBook(size);
  const live = await liveReturn(book);
  const all = await timed(() => live.store.refresh());
  const times: number[] = [];
  for (let change = 0; change < CHANGES; change += 1)
    times.push(await timed(() => changed(live, change % 2 === 0 ? 'many' : '5100')));
  const bytes = live.host.ledger.syncs.at(-1)?.bytesIn ?? 0;
  live.store.close();
  return { size, all, change: middleOf(times), bytes };
}

/** Done as soon as the view says what it is now. */
function changed({ host, store }: Live, typed: string): Promise<void> {
  const { view } = store.getState();
  return new Promise((resolve) => {
    const stop = store.subscribe(() => {
      if (store.getState().view === view) return;
      stop();
      resolve();
    });
    host.person.type(...CELL, typed);
  });
}

async function timed(job: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await job();
  return performance.now() - began;
}

/** The page that the tests of the pane have, of jest's own jsdom; what office.js defines there is defined here, too. */
function openPage(): () => void {
  const { JSDOM } = createRequire(createRequire(import.meta.url).resolve('jest-environment-jsdom'))('jsdom') as {
    JSDOM: typeof Page;
  };
  const { window } = new JSDOM('', { url: 'http://localhost/', runScripts: 'outside-only' });
  Object.assign(globalThis, { window, document: window.document });
  for (const name of ['Excel', 'Office', 'OfficeExtension'])
    Object.defineProperty(globalThis, name, {
      get: () => (window as unknown as Record<string, unknown>)[name],
      configurable: true,
    });
  return () => window.close();
}
