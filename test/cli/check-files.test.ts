import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { startChecks } from '../../src/cli/check-files';
import { takeNext, type SharedJob } from '../../src/cli/check-worker';
import { HOME } from '../examples/run-example';

const PATH = join(HOME, 'examples/brackenmere-hard-quarter/returns/quay-jobs.csv');
const files = Array.from({ length: 80 }, (_, index) => ({ path: PATH, name: `${index}.csv` }));

/** A thread that takes one file and dies over it. */
function dyingWorker(job: SharedJob): Worker {
  takeNext(job);
  const worker = Object.assign(new EventEmitter(), { terminate: async () => 0 });
  setImmediate(() => {
    worker.emit('error', new Error('out of memory'));
    worker.emit('exit', 1);
  });
  return worker as unknown as Worker;
}

describe('checking files in several threads', () => {
  it('checks again what a thread died over, and loses no file', async () => {
    const { result, stop } = startChecks({ files, wanted: 'report' }, { readWorkbook, startWorker: dyingWorker }, 2);
    for (const [index, { name }] of files.entries())
      expect(await result(index)).toMatchObject({ file: name, readable: false });
    await stop();
  });

  it('says in its turn that a file can’t be opened', async () => {
    const some = files.map((file, index) => (index === 5 ? { path: `${PATH}.gone`, name: '5.csv' } : file));
    const job = { files: some, wanted: 'report' } as const;
    const { result, stop } = startChecks(job, { readWorkbook, startWorker: dyingWorker }, 2);
    expect(await result(4)).toMatchObject({ file: '4.csv' });
    expect(await result(5)).toMatchObject({ file: '5.csv', readable: false, trouble: { code: 'file-missing' } });
    expect(await result(6)).toMatchObject({ file: '6.csv' });
    await stop();
  });

  it('names a file that is too much for the program, and goes on with the others', async () => {
    const overflowing: typeof readWorkbook = (file) =>
      file.name === '1.csv' ? Promise.reject(new RangeError('Maximum call stack size exceeded')) : readWorkbook(file);
    const job = { files: files.slice(0, 3), wanted: 'report' } as const;
    const { result } = startChecks(job, { readWorkbook: overflowing }, 1);
    expect(await result(1)).toMatchObject({ file: '1.csv', readable: false, trouble: { code: 'file-too-large' } });
    expect(await result(2)).toMatchObject({ file: '2.csv', trouble: { code: 'file-csv' } });
  });

  it('starts no thread for a few files', async () => {
    const startWorker = () => {
      throw new Error('No thread is needed.');
    };
    const { result } = startChecks({ files: files.slice(0, 30), wanted: 'report' }, { readWorkbook, startWorker }, 8);
    expect(await result(29)).toMatchObject({ file: '29.csv' });
  });
});
