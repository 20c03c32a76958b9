import { openInMemory } from '../../../src/adapters/memory/open-in-memory';
import { printWorkbook } from '../../../src/adapters/xlsx/print-workbook';
import { readKeptSheets } from '../../../src/adapters/xlsx/read-kept-sheets';
import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook';
import { Trouble } from '../../../src/core/trouble';
import { returnWorkbook } from '../../../src/documents/return-workbook/return-workbook';
import { recogniseWorkbook } from '../../../src/workflows/open-return/recognise-workbook';
import type { ShownWorkbook } from '../../../src/workflows/ports';
import type { OpenReturn } from '../../../src/workflows/open-return/open-return';
import { PARTNER } from '../../builders/returns';
import { findingsIn, PLAN } from '../../builders/returned-file';

async function opened(bytes: Uint8Array): Promise<{ workbook: ShownWorkbook; store: OpenReturn }> {
  const workbook = await openInMemory(
    { name: 'green-trust.xlsx', bytes },
    { read: readWorkbook, keep: readKeptSheets, print: printWorkbook },
  );
  if (workbook instanceof Trouble) throw workbook;
  const return_ = await recogniseWorkbook(workbook, { timer: { after: () => () => undefined } });
  if (return_.kind !== 'return') throw new Error(`It was opened as ${return_.kind}.`);
  return { workbook, store: return_.return };
}

describe('a return that is filled in without Excel', () => {
  it('goes from what was issued to what is sent back, signed, with nothing left to say', async () => {
    const { workbook, store } = await opened(await printWorkbook(returnWorkbook(PLAN, PARTNER)));
    expect(store.getState().view.progress.given).toEqual({ measures: 0, texts: 0 });
    await store.enter('parks-1-visits', 'value', '1,700');
    await store.enter('parks-1-open', 'numerator', '354');
    await store.enter('parks-1-open', 'denominator', '365');
    await store.enter('parks-1-trees', 'value', '40');
    await store.enter('Parks 1', 'text', 'The parks were open all year.');
    for (const source of ['parks-1-visits', 'parks-1-open', 'parks-1-trees'])
      await store.enter(source, 'source', 'Our counters');
    await store.refresh();
    expect(store.getState().view.progress.given).toEqual({ measures: 3, texts: 1 });
    expect(await store.signOff({ name: 'Ann Lee', role: 'Director', date: '2025-05-11' })).toEqual({
      state: 'entered',
    });

    const saved = await workbook.save();
    if (saved instanceof Trouble) throw saved;
    expect((await findingsIn(saved.bytes)).filter(({ severity }) => severity !== 'note')).toEqual([]);
    const again = await opened(saved.bytes);
    expect(again.store.getState().view.signOff).toMatchObject({ name: 'Ann Lee', date: '2025-05-11', state: 'signed' });
    expect(again.workbook.getState().description).toEqual(workbook.getState().description);

    await again.store.enter('parks-1-trees', 'value', '41');
    await again.store.refresh();
    expect(again.store.getState().view.signOff.state).toBe('changed');
  });
});
