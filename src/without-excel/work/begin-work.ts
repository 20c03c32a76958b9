import { groupBy } from '../../core/group-by';
import { Trouble } from '../../core/trouble';
import type { CellEdit, KeptWork, NamedBytes, ShownWorkbook } from '../../workflows/ports';
import type { BrowserServices } from '../browser-services';
import type { AskInDialog } from '../dialogs/dialog-store';
import { PAGE_TROUBLE } from '../words';
import type { RefusedEntry } from './cell-marks';
import { OpenWork } from './open-work';

interface WorkOptions {
  browser: BrowserServices;
  ask: AskInDialog;
  /** True where the page made the file, so that it was never saved. */
  isMade?: boolean;
}

/** Opens a file, or unfinished work on one, and begins the work on it. */
export async function beginWork(
  file: NamedBytes,
  left: KeptWork | undefined,
  { browser, ask, isMade = false }: WorkOptions,
): Promise<{ work: OpenWork; trouble?: Trouble } | Trouble> {
  const workbooks = await browser
    .workbooks()
    .catch(() => new Trouble('excel-disconnected', PAGE_TROUBLE.notLoaded, PAGE_TROUBLE.connection));
  if (workbooks instanceof Trouble) return workbooks;
  let note: (edits: readonly CellEdit[]) => void = () => undefined;
  const workbook = await workbooks.open(file, (edits) => {
    note(edits);
  });
  if (workbook instanceof Trouble) return workbook;
  const { trouble, refused } = await putBack(workbook, left?.edits ?? []);
  const keeping = await (left ? browser.keeper.resume(left) : browser.keeper.begin(file));
  const isRemade = left?.remade ?? isMade;
  if (isMade && !(keeping instanceof Trouble)) await keeping.remade(file);
  if (keeping instanceof Trouble && keeping.code === 'open-elsewhere') return keeping;
  const work = new OpenWork(file.name, {
    workbook,
    keeping,
    workbooks,
    browser,
    ask,
    wasSaved: left?.savedAt !== undefined,
    isRemade,
    refused,
  });
  note = (edits) => {
    work.note(edits);
  };
  return { work, trouble };
}

/** Writes the edits of unfinished work again; the trouble names those that couldn't be written. */
async function putBack(
  workbook: ShownWorkbook,
  edits: readonly CellEdit[],
): Promise<{ refused: readonly RefusedEntry[]; trouble?: Trouble }> {
  if (edits.length === 0 || (await workbook.write(edits)).state === 'written') return { refused: [] };
  const refused: RefusedEntry[] = [];
  for (const edit of edits) {
    const written = await workbook.write([edit]);
    const { sheet, cell, value } = edit;
    const why = written.state === 'failed' ? `${written.trouble.message} ${written.trouble.fix}` : '';
    if (written.state !== 'written') refused.push({ sheet, cell, typed: String(value ?? ''), why });
  }
  if (refused.length === 0) return { refused };
  const words = PAGE_TROUBLE.notPutBack(groupBy(refused, ({ sheet }) => sheet));
  return { refused, trouble: new Trouble('excel-item-missing', words, PAGE_TROUBLE.notPutBackFix) };
}
