import { availableParallelism } from 'node:os';
import { setImmediate as afterMessages } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import type { Plan } from '../core/plan/plan';
import { checkReturn, type CheckedFile } from '../workflows/check-return';
import type { NamedBytes } from '../workflows/ports';
import { checkFile, resultFrom, takeNext, type CheckJob, type CheckMessage, type ResultTypes } from './check-worker';
import type { SharedJob } from './check-worker';
import type { Edges } from './edges';
import type { FoundFile } from './find-files';
import { lazyFile } from './read-files';

/** Files for which one more thread pays: it takes as long to start as checking a dozen files. */
const FILES_A_THREAD = 32;

export interface RunningChecks<Wanted extends keyof ResultTypes> {
  /** What came of the file of this index. Throws Trouble where it can't be opened. */
  result(index: number): Promise<ResultTypes[Wanted]>;
  /** Ends what is still running. */
  stop(): Promise<void>;
}

/**
 * Begins to read and check files, on as many cores as there are, but for `threads` at most. Each thread has one
 * file in memory at a time. A few files are checked one by one, when their results are asked for.
 */
export function startChecks<Wanted extends keyof ResultTypes>(
  job: CheckJob<Wanted>,
  { readWorkbook, startWorker }: Pick<Edges, 'readWorkbook' | 'startWorker'>,
  threads = availableParallelism(),
): RunningChecks<Wanted> {
  const { files } = job;
  const checkOne = async (index: number): Promise<ResultTypes[Wanted]> => {
    const file = files[index];
    if (!file) throw new RangeError(`There is no file ${index}.`);
    return checkFile(file, job, readWorkbook);
  };
  const count = Math.min(threads, Math.floor(files.length / FILES_A_THREAD));
  if (count < 2 || !startWorker) return { result: checkOne, stop: async () => undefined };
  const results = new ResultsByIndex<ResultTypes[Wanted]>();
  const shared: SharedJob = { ...job, taken: new Int32Array(new SharedArrayBuffer(4)) };
  const workers = Array.from({ length: count - 1 }, () => startWorker(shared));
  for (const worker of workers)
    worker.on('message', (message: CheckMessage) =>
      results.settle(message.index, async () => resultFrom(message) as ResultTypes[Wanted]),
    );
  void checkHere(shared, workers, results, checkOne);
  return {
    result: (index) => results.take(index),
    stop: async () => void (await Promise.all(workers.map((worker) => worker.terminate()))),
  };
}

/** Files as a workflow takes them, one after the other, while others are checked. */
export interface FilesWithChecks {
  files: AsyncIterable<NamedBytes>;
  checkFile(file: NamedBytes): Promise<CheckedFile>;
  stop(): Promise<void>;
}

/** As `startChecks`, for a workflow that asks for each file once under its own name, and then perhaps under another. */
export function startFiles(found: readonly FoundFile[], plan: Plan, edges: Edges, threads?: number): FilesWithChecks {
  const checks = startChecks({ files: found, plan, wanted: 'checked' }, edges, threads);
  const left = new Map(found.map(({ name }, index) => [name, index]));
  async function* files(): AsyncGenerator<NamedBytes> {
    for (const file of found) yield lazyFile(file);
  }
  return {
    files: files(),
    checkFile(file) {
      const index = left.get(file.name);
      left.delete(file.name);
      return index === undefined ? checkReturn(file, edges.readWorkbook, plan, 'officers') : checks.result(index);
    },
    stop: checks.stop,
  };
}

/** This thread's part of the work and, once all threads have come to their end, what one of them died over. */
async function checkHere<Result>(
  shared: SharedJob,
  workers: readonly Worker[],
  results: ResultsByIndex<Result>,
  checkOne: (index: number) => Promise<Result>,
): Promise<void> {
  const ended = workers.map(
    (worker) =>
      new Promise<void>((resolve) => {
        worker.on('error', () => undefined);
        worker.on('exit', () => resolve());
      }),
  );
  for (let index = takeNext(shared); index !== undefined; index = takeNext(shared)) {
    await results.settle(index, () => checkOne(index as number));
    await afterMessages();
  }
  await Promise.all(ended);
  for (const index of shared.files.keys()) if (!results.has(index)) await results.settle(index, () => checkOne(index));
}

/** Results in whatever order they come, and asked for in another. */
class ResultsByIndex<Result> {
  private readonly known = new Set<number>();
  private readonly settled = new Map<number, Promise<Result>>();
  private readonly waiting = new Map<number, (result: Promise<Result>) => void>();

  has(index: number): boolean {
    return this.known.has(index);
  }

  /** Notes a result or the error in its place; comes back when it is there, and never rejects. */
  async settle(index: number, make: () => Promise<Result>): Promise<void> {
    const result = make();
    this.known.add(index);
    const taker = this.waiting.get(index);
    if (taker) taker(result);
    else this.settled.set(index, result);
    await result.catch(() => undefined);
  }

  /** Lets go of the result: each is asked for once. */
  take(index: number): Promise<Result> {
    const result = this.settled.get(index);
    this.settled.delete(index);
    return result ?? new Promise((resolve) => this.waiting.set(index, resolve));
  }
}
