import { newYear, type ReceivedFile } from '../../../core/consolidation/council-year';
import { updateYear } from '../../../core/consolidation/update-year';
import type { Plan } from '../../../core/plan/plan';
import { Trouble } from '../../../core/trouble';
import {
  receivedFile,
  ReturnsReader,
  summaryOf,
  type IncomingReturn,
} from '../../../workflows/council-year/receive-returns';
import { yearChange } from '../../../workflows/council-year/what-changed';
import type { NamedBytes } from '../../../workflows/ports';
import { YEAR_FAULT } from '../words';
import type { IncomingFile, Intake, YearContext } from './year-state';

/** A file that was chosen, whose bytes are read when it is its turn. */
export interface Chosen {
  name: string;
  /** Rejects where the file has gone meanwhile. */
  bytes: () => Promise<NamedBytes>;
}

/** Reads and checks the files one after the other, then takes all of them into the year; stopped, it takes none. */
export async function addReturns(year: YearContext, chosen: readonly Chosen[]): Promise<void> {
  const { plan } = year.getState();
  if (!plan || chosen.length === 0 || isBusy(year)) return;
  year.setState({
    intake: { state: 'reading', files: chosen.map(({ name }) => ({ state: 'waiting', file: name })) },
    trouble: undefined,
  });
  const incoming: IncomingReturn[] = [];
  const reader = new ReturnsReader(plan.plan, year.files.readWorkbook, year.getState().record ?? newYear(plan.plan));
  for (const [at, file] of chosen.entries()) {
    note(year, at, { state: 'reading', file: file.name });
    await year.page.pause();
    const result = await read(plan.plan, file, reader);
    if (year.getState().intake?.state !== 'reading') return;
    incoming.push(result);
    note(year, at, summaryOf(plan.plan, result));
  }
  await take(
    year,
    plan.plan,
    incoming.map(({ received }) => received),
  );
}

/** Adds the example's returns. */
export async function addExampleReturns(year: YearContext): Promise<void> {
  const { page } = year;
  try {
    const { returns } = await page.exampleFiles();
    await addReturns(
      year,
      returns.map((name) => ({ name: name.split('/').at(-1) ?? name, bytes: () => page.exampleFile(name) })),
    );
  } catch {
    year.showTrouble('returns', YEAR_FAULT.example());
  }
}

/** Files that were dropped on the page; false where there is no plan to read them against. */
export function addDroppedFiles(year: YearContext, files: readonly File[]): boolean {
  if (!year.getState().plan) return false;
  void addReturns(
    year,
    files.map((file) => ({ name: file.name, bytes: () => year.page.bytesOf(file) })),
  );
  return true;
}

export function stopAdding(year: YearContext): void {
  const { intake } = year.getState();
  if (intake?.state === 'reading') year.setState({ intake: { ...intake, state: 'stopped' } });
}

/** A return that isn't to count any more, such as one that came again under another name. */
export async function takeOut(year: YearContext, file: string): Promise<void> {
  year.setState({ intake: undefined });
  await year.change('returns', (record) => updateYear(record, { takenOut: [file] }));
}

const isBusy = (year: YearContext): boolean =>
  year.getState().busy !== undefined || ['reading', 'adding'].includes(year.getState().intake?.state ?? '');

function note(year: YearContext, at: number, file: IncomingFile): void {
  const { intake } = year.getState();
  if (intake?.state === 'reading')
    year.setState({ intake: { ...intake, files: intake.files.map((each, index) => (index === at ? file : each)) } });
}

async function read(plan: Plan, { name, bytes }: Chosen, reader: ReturnsReader): Promise<IncomingReturn> {
  const file = await bytes().catch(() => YEAR_FAULT.gone(name));
  if (!(file instanceof Trouble)) return reader.receive(file);
  const checked = { file: name, readable: false as const, trouble: file };
  return { checked, received: receivedFile(plan, checked) };
}

async function take(year: YearContext, plan: Plan, received: readonly ReceivedFile[]): Promise<void> {
  const adding = (change: Partial<Intake>): void => {
    const { intake } = year.getState();
    if (intake) year.setState({ intake: { ...intake, ...change } });
  };
  adding({ state: 'adding' });
  await year.page.pause();
  const before = await year.refresh();
  const trouble = await year.make(updateYear(before ?? newYear(plan), { plan, received }));
  const after = year.getState().record;
  adding({ state: trouble ? 'stopped' : 'added', ...(after && !trouble && { changed: yearChange(before, after) }) });
  if (!trouble) year.setState({ isPlanNewer: false });
  year.showTrouble('returns', trouble);
}
