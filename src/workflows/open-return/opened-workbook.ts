import { Trouble } from '../../core/trouble';
import type { Plan } from '../../core/plan/plan';
import type { WorkbookContent } from '../../core/returns/workbook-content';
import { COUNCIL_SHEETS } from '../../documents/council-workbook/layout';
import type { OpenWorkbook, SheetChange, Timer } from '../ports';
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
  const opened = await readReturn(workbook, world.plan);
  if ('kind' in opened) {
    stop();
    return opened;
  }
  const store = new opened.OpenReturnStore(workbook, opened.held, world, stop);
  hear = (change) => {
    store.hear(change);
  };
  for (const change of early) store.hear(change);
  return { kind: 'return', return: store };
}

/**
 * The workbook is asked first, and what reads a return is made ready while it answers. On the page that
 * shows it, that is fetched along with what asks.
 */
async function readReturn(workbook: OpenWorkbook, plan: Plan | undefined) {
  const reading = workbook.read();
  const returns = await import(/* webpackPreload: true */ './open-return-of').catch(() => undefined);
  const content = await reading;
  if (content instanceof Trouble) return { kind: 'trouble' as const, trouble: content };
  if (!returns) return { kind: 'trouble' as const, trouble: notFetched() };
  const held = returns.heldContent(content, plan);
  return held instanceof Trouble ? otherThanReturn(content, held) : { held, OpenReturnStore: returns.OpenReturnStore };
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
  return record instanceof Trouble
    ? { kind: 'trouble', trouble: record }
    : { kind: 'council', record, file: content.file };
}

const notFetched = (): Trouble =>
  new Trouble(
    'excel-disconnected',
    "A part of Partner Returns couldn't be loaded.",
    'Check the connection to the network, then try again.',
  );
