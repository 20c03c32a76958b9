import { newYear, type ReceivedFile } from '../../../core/consolidation/council-year';
import { updateYear, type YearUpdate } from '../../../core/consolidation/update-year';
import type { Plan } from '../../../core/plan/plan';
import { Trouble } from '../../../core/trouble';
import {
  receivedFile,
  ReturnsReader,
  summaryOf,
  type IncomingReturn,
} from '../../../workflows/council-year/receive-returns';
import { yearChange, type YearChange } from '../../../workflows/council-year/year-change';
import type { NamedBytes } from '../../../workflows/ports';
import { YEAR_FAULT } from '../words';
import type { IncomingFile, Intake, YearContext } from './year-state';

/** A chosen file, whose bytes are read only when its turn comes. */
export interface Chosen {
  name: string;
  /** Rejects where the file has gone meanwhile. */
  bytes: () => Promise<NamedBytes>;
}

/** Reads and checks the files one by one, then adds all of them to the year; none where it is stopped before. */
export async function addReturns(store: YearContext, chosen: readonly Chosen[]): Promise<void> {
  const { plan } = store.getState();
  if (!plan || chosen.length === 0 || isBusy(store)) return;
  store.setState({
    changed: undefined,
    intake: { state: 'reading', files: chosen.map(({ name }) => ({ state: 'waiting', file: name })) },
    trouble: undefined,
  });
  const incoming: IncomingReturn[] = [];
  const reader = new ReturnsReader(plan.plan, store.files.readWorkbook, store.getState().year ?? newYear(plan.plan));
  for (const [at, file] of chosen.entries()) {
    note(store, at, { state: 'reading', file: file.name });
    await store.page.pause();
    const result = await readChosen(plan.plan, file, reader);
    if (store.getState().intake?.state !== 'reading') return;
    incoming.push(result);
    note(store, at, summaryOf(plan.plan, result));
  }
  await take(
    store,
    plan.plan,
    incoming.map(({ received }) => received),
  );
}

/** Adds the example's returns. */
export async function addExampleReturns(store: YearContext): Promise<void> {
  const { page } = store;
  try {
    const { returns } = await page.exampleFiles();
    await addReturns(
      store,
      returns.map((name) => ({ name: name.split('/').at(-1) ?? name, bytes: () => page.exampleFile(name) })),
    );
  } catch {
    store.showTrouble('returns', YEAR_FAULT.example());
  }
}

/** Adds dropped files as returns; gives false where there is no plan to read them against. */
export function addDroppedFiles(store: YearContext, files: readonly File[]): boolean {
  if (!store.getState().plan) return false;
  void addReturns(
    store,
    files.map((file) => ({ name: file.name, bytes: () => store.page.bytesOf(file) })),
  );
  return true;
}

export function stopAdding(store: YearContext): void {
  const { intake } = store.getState();
  if (intake?.state === 'reading') store.setState({ intake: { ...intake, state: 'stopped' } });
}

/** Takes a file out of the year; what it replaced counts again. */
export const takeOut = (store: YearContext, file: string): Promise<void> => changeFiles(store, { takenOut: [file] });

/** Has a replaced file count beside the newer one. */
export const bringBack = (store: YearContext, file: string): Promise<void> =>
  changeFiles(store, { broughtBack: [file] });

async function changeFiles(store: YearContext, update: YearUpdate): Promise<void> {
  store.setState({ intake: undefined, changed: undefined });
  let changed: YearChange | undefined;
  await store.change('returns', (before) => {
    const after = updateYear(before, update);
    changed = yearChange(before, after);
    return after;
  });
  if (store.getState().trouble === undefined) store.setState({ changed });
}

const isBusy = (store: YearContext): boolean =>
  store.getState().busy !== undefined || ['reading', 'adding'].includes(store.getState().intake?.state ?? '');

function note(store: YearContext, at: number, file: IncomingFile): void {
  const { intake } = store.getState();
  if (intake?.state === 'reading')
    store.setState({ intake: { ...intake, files: intake.files.map((each, index) => (index === at ? file : each)) } });
}

async function readChosen(plan: Plan, { name, bytes }: Chosen, reader: ReturnsReader): Promise<IncomingReturn> {
  const file = await bytes().catch(() => YEAR_FAULT.gone(name));
  if (!(file instanceof Trouble)) return reader.receive(file);
  const checked = { file: name, readable: false as const, trouble: file };
  return { checked, received: receivedFile(plan, checked) };
}

async function take(store: YearContext, plan: Plan, received: readonly ReceivedFile[]): Promise<void> {
  const adding = (change: Partial<Intake>): void => {
    const { intake } = store.getState();
    if (intake) store.setState({ intake: { ...intake, ...change } });
  };
  adding({ state: 'adding' });
  await store.page.pause();
  const before = await store.refresh();
  const trouble = await store.make(updateYear(before ?? newYear(plan), { plan, received }));
  const after = store.getState().year;
  adding({ state: trouble ? 'stopped' : 'added', ...(after && !trouble && { changed: yearChange(before, after) }) });
  if (!trouble) store.setState({ isPlanNewer: false });
  store.showTrouble('returns', trouble);
}
