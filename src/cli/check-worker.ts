import type { MessagePort } from 'node:worker_threads';
import type { Audience } from '../core/checks/check';
import type { Finding } from '../core/finding';
import type { Plan } from '../core/plan/plan';
import { progressOf, type EntryCounts } from '../core/returns/progress';
import { Trouble } from '../core/trouble';
import { checkReturn, partnerNameOf, type CheckedFile } from '../workflows/check-return';
import type { ReadWorkbook } from '../workflows/ports';
import type { FoundFile } from './find-files';
import { readNamed } from './read-files';

/** What `check` tells of one file. */
export type FileReport =
  | {
      file: string;
      readable: true;
      partner: string;
      partnerId: string;
      progress: EntryCounts;
      findings: readonly Finding[];
    }
  | { file: string; readable: false; trouble: Trouble };

/**
 * What is wanted of each file: all that was read and found, in words for officers, or what is told of it alone, which is
 * far smaller, in words for the partner.
 */
export interface ResultTypes {
  checked: CheckedFile;
  report: FileReport;
}

/** Files to be checked, in whatever threads there are: each thread takes the next one until none is left. */
export interface CheckJob<Wanted extends keyof ResultTypes = keyof ResultTypes> {
  files: readonly FoundFile[];
  /** Without a plan each file is checked against what it was issued with. */
  plan?: Plan;
  wanted: Wanted;
}

/** What all threads share of a job. */
export interface SharedJob extends CheckJob {
  /** How many files have been taken; one number in shared memory. */
  taken: Int32Array;
}

/** A result on its way from a thread, as plain data: an error of ours would lose what it says. */
export type CheckMessage = { index: number; result: unknown } | { index: number; trouble: PlainTrouble };

type PlainTrouble = Pick<Trouble, 'code' | 'message' | 'fix' | 'file'>;

/** Reads and checks one file. Where it can't be opened, that is what came of it. */
export async function checkFile<Wanted extends keyof ResultTypes>(
  file: FoundFile,
  { plan, wanted }: Pick<CheckJob<Wanted>, 'plan' | 'wanted'>,
  readWorkbook: ReadWorkbook,
): Promise<ResultTypes[Wanted]> {
  const checked = await openAndCheck(file, readWorkbook, plan, wanted === 'checked' ? 'officers' : 'the partner');
  const results = { checked: () => checked, report: () => reportOf(checked) };
  return results[wanted]() as ResultTypes[Wanted];
}

async function openAndCheck(
  file: FoundFile,
  readWorkbook: ReadWorkbook,
  plan: Plan | undefined,
  audience: Audience,
): Promise<CheckedFile> {
  try {
    return await checkReturn(await readNamed(file, file.name), readWorkbook, plan, audience);
  } catch (error) {
    if (error instanceof Trouble) return { file: file.name, readable: false, trouble: error };
    if (error instanceof RangeError) return { file: file.name, readable: false, trouble: tooMuch(file.name) };
    throw error;
  }
}

/** For a file that runs the program out of stack or memory, in spite of all limits: the others are to go on. */
const tooMuch = (file: string): Trouble =>
  new Trouble(
    'file-too-large',
    'The file holds more than can be checked.',
    'Check that it is the right file. If it is, copy the entries into a fresh return workbook.',
    file,
  );

function reportOf(checked: CheckedFile): FileReport {
  if (!checked.readable) return checked;
  const { file, return: returned, findings } = checked;
  return {
    file,
    readable: true,
    partner: partnerNameOf(returned),
    partnerId: returned.identity.partner,
    progress: progressOf(returned, findings),
    findings,
  };
}

/** The index of the next file that no thread has taken; undefined where there is none. */
export function takeNext({ files, taken }: SharedJob): number | undefined {
  const index = Atomics.add(taken, 0, 1);
  return index < files.length ? index : undefined;
}

/** What a thread of its own does: checks files until none is left, and sends what came of each. */
export async function runCheckWorker(job: SharedJob, port: MessagePort, readWorkbook: ReadWorkbook): Promise<void> {
  for (let index = takeNext(job); index !== undefined; index = takeNext(job)) {
    const file = job.files[index];
    if (file) port.postMessage(await messageOf(index, checkFile(file, job, readWorkbook)));
  }
  port.close();
}

async function messageOf(index: number, checking: Promise<CheckedFile | FileReport>): Promise<CheckMessage> {
  try {
    const result = await checking;
    return { index, result: result.readable ? result : { ...result, trouble: plainTrouble(result.trouble) } };
  } catch (error) {
    if (error instanceof Trouble) return { index, trouble: plainTrouble(error) };
    throw error;
  }
}

const plainTrouble = ({ code, message, fix, file }: Trouble): PlainTrouble => ({ code, message, fix, file });

const troubleFrom = ({ code, message, fix, file }: PlainTrouble): Trouble => new Trouble(code, message, fix, file);

/** A message's result as the thread had it. Throws Trouble where the file couldn't be opened. */
export function resultFrom(message: CheckMessage): CheckedFile | FileReport {
  if ('trouble' in message) throw troubleFrom(message.trouble);
  const result = message.result as CheckedFile | FileReport;
  return result.readable ? result : { ...result, trouble: troubleFrom(result.trouble) };
}
