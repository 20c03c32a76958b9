import type { Plan } from '../../../core/plan/plan';
import { Trouble } from '../../../core/trouble';
import { checkReturn, type CheckedFile } from '../../../workflows/check-return';
import { readFile } from '../../../workflows/council-year/read-file';
import { newYear, updatedCouncil } from '../../../workflows/council-year/updated-council';
import { yearChange } from '../../../workflows/council-year/what-changed';
import type { NamedBytes } from '../../../workflows/ports';
import { YEAR_FAULT } from '../words';
import type { CouncilYear } from './council-year';
import type { IncomingFile, Intake } from './year-state';

/** A file that was chosen, whose bytes are read when it is its turn. */
export interface Chosen {
  name: string;
  /** Rejects where the file has gone meanwhile. */
  bytes: () => Promise<NamedBytes>;
}

/** Reads and checks the files one after the other, then takes all of them into the year; stopped, it takes none. */
export async function addReturns(year: CouncilYear, chosen: readonly Chosen[]): Promise<void> {
  const { plan } = year.getState();
  if (!plan || chosen.length === 0 || isBusy(year)) return;
  year.set({
    intake: { state: 'reading', files: chosen.map(({ name }) => ({ state: 'waiting', file: name })) },
    trouble: undefined,
  });
  const checked: CheckedFile[] = [];
  for (const [at, file] of chosen.entries()) {
    note(year, at, { state: 'reading', file: file.name });
    await year.around.pause();
    const result = await checkedFile(year, plan.plan, file, checked);
    if (year.getState().intake?.state !== 'reading') return;
    checked.push(result);
    note(year, at, readFile(result, plan.plan));
  }
  await take(year, plan.plan, checked);
}

/** Files that were dropped on the page; false where there is no plan to read them against. */
export function takesIn(year: CouncilYear, files: readonly File[]): boolean {
  if (!year.getState().plan) return false;
  void addReturns(
    year,
    files.map((file) => ({ name: file.name, bytes: () => year.around.bytesOf(file) })),
  );
  return true;
}

export function stopAdding(year: CouncilYear): void {
  const { intake } = year.getState();
  if (intake?.state === 'reading') year.set({ intake: { ...intake, state: 'stopped' } });
}

/** A return that isn't to count any more, such as one that came again under another name. */
export async function takeOut(year: CouncilYear, file: string): Promise<void> {
  year.set({ intake: undefined });
  await year.change('returns', (record) => updatedCouncil(record, { takenOut: [file] }));
}

const isBusy = (year: CouncilYear): boolean =>
  year.getState().busy !== undefined || ['reading', 'adding'].includes(year.getState().intake?.state ?? '');

function note(year: CouncilYear, at: number, file: IncomingFile): void {
  const { intake } = year.getState();
  if (intake?.state === 'reading')
    year.set({ intake: { ...intake, files: intake.files.map((each, index) => (index === at ? file : each)) } });
}

/** Two partners may send files of one name: the second is told apart. */
async function checkedFile(
  year: CouncilYear,
  plan: Plan,
  { name, bytes }: Chosen,
  before: readonly CheckedFile[],
): Promise<CheckedFile> {
  const file = await bytes().catch(() => YEAR_FAULT.gone(name));
  if (file instanceof Trouble) return { file: name, readable: false, trouble: file };
  const checked = await checkReturn(file, year.desk.readWorkbook, plan);
  const partner = checked.readable ? checked.return.identity.partner : '';
  for (let next = 1, label = name; ; next += 1, label = numbered(name, next)) {
    const other = senderOf(label, year, before);
    if (other === undefined || other === partner)
      return label === name ? checked : checkReturn({ ...file, name: label }, year.desk.readWorkbook, plan);
  }
}

/** "return.xlsx" as "return (2).xlsx". */
function numbered(name: string, number: number): string {
  return name.replace(/(\.[^.]*)?$/, (extension) => ` (${number})${extension}`);
}

/** The partner from whom a file of this name came in; undefined where none did. */
function senderOf(name: string, year: CouncilYear, before: readonly CheckedFile[]): string | undefined {
  const now = before.find((each) => each.file === name);
  if (now) return now.readable ? now.return.identity.partner : '';
  return year.getState().record?.receipts.find(({ files }) => files.includes(name))?.partner;
}

async function take(year: CouncilYear, plan: Plan, checked: readonly CheckedFile[]): Promise<void> {
  const adding = (change: Partial<Intake>): void => {
    const { intake } = year.getState();
    if (intake) year.set({ intake: { ...intake, ...change } });
  };
  adding({ state: 'adding' });
  await year.around.pause();
  const before = await year.refresh();
  const trouble = await year.make(updatedCouncil(before ?? newYear(plan), { checked }));
  const after = year.getState().record;
  adding({ state: trouble ? 'stopped' : 'added', ...(after && !trouble && { changed: yearChange(before, after) }) });
  if (!trouble) year.set({ isPlanNewer: false });
  year.tell('returns', trouble);
}
