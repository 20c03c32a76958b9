import { Trouble } from '../../core/trouble';
import { looksLikeReturn } from '../../core/returns/not-a-return';
import type { WorkbookContent } from '../../core/returns/workbook-content';
import type { CouncilYear } from '../../core/consolidation/council-year';
import type { OpenWorkbook, SheetChange } from '../ports';
import type { OpenReturn } from './open-return';
import type { ReturnSession, SessionServices } from './return-session';

/** What the open workbook turned out to be; the pane starts with the page for it. */
export type OpenedWorkbook =
  | { kind: 'return'; return: OpenReturn }
  | { kind: 'council'; year: CouncilYear; file: string }
  /** Neither: any other workbook, or an empty one; `why` where it was a return and has lost what says so. */
  | { kind: 'other'; file: string; why?: Trouble }
  | { kind: 'trouble'; trouble: Trouble };

/**
 * Reads the workbook and says what it is; for a return it begins a session. Never rejects. Watching begins
 * before the first reading, so that office.js can send both in one round trip.
 */
export async function recogniseWorkbook(workbook: OpenWorkbook, services: SessionServices): Promise<OpenedWorkbook> {
  const early: SheetChange[] = [];
  let hear = (change: SheetChange): void => void early.push(change);
  const stopWatching = workbook.watch((change) => {
    hear(change);
  });
  const opened = await recogniseContent(workbook, services, stopWatching);
  if ('kind' in opened) {
    stopWatching();
    return opened;
  }
  hear = (change) => {
    opened.hear(change);
  };
  for (const change of early) opened.hear(change);
  return { kind: 'return', return: opened };
}

/**
 * Loads the code for returns while the workbook is being read. On the page that shows the pane, the browser preloads
 * it together with this file's code.
 */
async function recogniseContent(
  workbook: OpenWorkbook,
  services: SessionServices,
  stopWatching: () => void,
): Promise<ReturnSession | OpenedWorkbook> {
  const reading = workbook.read();
  const returns = await import(/* webpackPreload: true */ './return-session').catch(() => undefined);
  const content = await reading;
  if (content instanceof Trouble) return { kind: 'trouble', trouble: content };
  if (!returns) return { kind: 'trouble', trouble: partNotLoaded() };
  const session = returns.beginSession(workbook, content, services, stopWatching);
  return session instanceof Trouble ? otherThanReturn(content, session) : session;
}

/**
 * What a workbook is that isn't a return: a council workbook, another one, or a trouble where it can't be read. The
 * code that reads council workbooks is loaded only for them, because most people who open the pane are partners.
 */
async function otherThanReturn(content: WorkbookContent, why: Trouble): Promise<OpenedWorkbook> {
  if (why.code === 'not-a-return')
    return { kind: 'other', file: content.file, ...(looksLikeReturn(content) && { why }) };
  if (why.code !== 'council-workbook') return { kind: 'trouble', trouble: why };
  const council = await import('../../documents/council-workbook').catch(() => undefined);
  const year = council ? council.readCouncilYear(content) : partNotLoaded();
  return year instanceof Trouble ? { kind: 'trouble', trouble: year } : { kind: 'council', year, file: content.file };
}

const partNotLoaded = (): Trouble =>
  new Trouble(
    'excel-disconnected',
    "A part of Partner Returns couldn't be loaded.",
    'Check the connection to the network, then try again.',
  );
