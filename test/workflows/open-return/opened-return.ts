import type { WorkbookContent } from '../../../src/core/returns/workbook-content';
import { recogniseWorkbook } from '../../../src/workflows/open-return/recognise-workbook';
import type { OpenReturn } from '../../../src/workflows/open-return/open-return';
import { PLAN } from '../../builders/returned-file';
import { returnContent, type Filled } from '../../builders/return-content';
import { PARTNER } from '../../builders/returns';
import { TimeInHand, WorkbookInHand } from '../../builders/workbook-in-hand';

type Figures = NonNullable<Filled['figures']>;

/** A return as issued, last year's value in its place, with these entries. */
export function contentWith(figures: Figures = {}, texts: Record<string, string> = {}): WorkbookContent {
  return returnContent(PLAN, PARTNER, {
    figures: { ...figures, 'parks-1-visits': { lastYear: 1600, ...figures['parks-1-visits'] } },
    texts,
  });
}

export async function opened(
  figures: Figures = {},
  texts: Record<string, string> = {},
): Promise<{ book: WorkbookInHand; time: TimeInHand; store: OpenReturn }> {
  const book = new WorkbookInHand(contentWith(figures, texts));
  const time = new TimeInHand();
  const open = await recogniseWorkbook(book, { timer: time });
  if (open.kind !== 'return') throw new Error(`not a return but ${open.kind}`);
  return { book, time, store: open.return };
}

/** Entries made, as the pane counts them. */
export const given = (store: OpenReturn): number => store.getState().view.progress.given.measures;
