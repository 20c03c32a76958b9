import { Trouble } from '../../core/trouble';
import type { Plan } from '../../core/plan/plan';
import type { WorkbookContent } from '../../core/returns/workbook-content';
import { COUNCIL_SHEETS } from '../../documents/council-workbook/layout';
import type { OpenWorkbook, SheetChange, Timer } from '../ports';
import { heldContent, OpenReturnStore } from './open-return-of';
import type { Opened } from './opened';

/**
 * What the open workbook is: a return, a council workbook, neither, or why it can't be told. Watching
 * begins before the first reading, so that its registration can travel with it.
 */
export async function openedWorkbook(workbook: OpenWorkbook, world: { timer: Timer; plan?: Plan }): Promise<Opened> {
  const early: SheetChange[] = [];
  let hear = (change: SheetChange): void => void early.push(change);
  const stop = workbook.watch((change) => {
    hear(change);
  });
  const content = await workbook.read();
  if (content instanceof Trouble) {
    stop();
    return { kind: 'trouble', trouble: content };
  }
  const held = heldContent(content, world.plan);
  if (held instanceof Trouble) {
    stop();
    return otherThanReturn(content, held);
  }
  const store = new OpenReturnStore(workbook, held, world, stop);
  hear = (change) => {
    store.hear(change);
  };
  for (const change of early) store.hear(change);
  return { kind: 'return', return: store };
}

/**
 * A workbook that was a return once, and can't be read as one any more, is told of; any other is no trouble.
 * What reads council workbooks is fetched for them alone: most who open the pane are partners.
 */
async function otherThanReturn(content: WorkbookContent, why: Trouble): Promise<Opened> {
  if (why.code !== 'not-a-return') return { kind: 'trouble', trouble: why };
  if (!content.sheets.some(({ name }) => name === COUNCIL_SHEETS.record)) return { kind: 'other', file: content.file };
  const council = await import('../../documents/council-workbook').catch(() => undefined);
  const record = council ? council.councilRecordOf(content) : notFetched();
  return record instanceof Trouble ? { kind: 'trouble', trouble: record } : { kind: 'council', record, file: content.file };
}

const notFetched = (): Trouble => new Trouble('excel-disconnected', "A part of Partner Returns couldn't be loaded.", 'Check the connection to the network, then try again.');
