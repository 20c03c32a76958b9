import { groupedBy } from '../../core/grouped-by';
import { Trouble } from '../../core/trouble';
import type { CellEdit, KeptWork, NamedBytes, ShownWorkbook } from '../../workflows/ports';
import type { Edges } from '../edges';
import type { Ask } from '../page/questions';
import { FAULT } from '../words';
import { OpenWork } from './open-work';

interface Around {
  edges: Edges;
  ask: Ask;
  /** The file was made here and isn't saved yet. */
  isMade?: boolean;
}

/** Opens a file, or goes on with what was left of one. */
export async function openedWork(
  file: NamedBytes,
  left: KeptWork | undefined,
  { edges, ask, isMade = false }: Around,
): Promise<{ work: OpenWork; trouble?: Trouble } | Trouble> {
  const workbooks = await edges
    .workbooks()
    .catch(() => new Trouble('excel-disconnected', FAULT.notLoaded, FAULT.connection));
  if (workbooks instanceof Trouble) return workbooks;
  let note: (edits: readonly CellEdit[]) => void = () => undefined;
  const workbook = await workbooks.open(file, (edits) => {
    note(edits);
  });
  if (workbook instanceof Trouble) return workbook;
  const trouble = left && (await putBack(workbook, left.edits));
  const keeping = await (left ? edges.keeper.resume(left) : edges.keeper.begin(file));
  const isRemade = left?.remade ?? isMade;
  if (isMade && !(keeping instanceof Trouble)) await keeping.remade(file);
  if (keeping instanceof Trouble && keeping.code === 'open-elsewhere') return keeping;
  const work = new OpenWork(file.name, {
    workbook,
    keeping,
    workbooks,
    edges,
    ask,
    wasSaved: left?.savedAt !== undefined,
    isRemade,
  });
  note = (edits) => {
    work.note(edits);
  };
  return { work, trouble };
}

/** Edits that can't be put back are named; all others are. */
async function putBack(workbook: ShownWorkbook, edits: readonly CellEdit[]): Promise<Trouble | undefined> {
  if (edits.length === 0 || (await workbook.write(edits)).state === 'written') return undefined;
  const refused: CellEdit[] = [];
  for (const edit of edits) if ((await workbook.write([edit])).state !== 'written') refused.push(edit);
  return refused.length === 0
    ? undefined
    : new Trouble(
        'excel-item-missing',
        FAULT.notPutBack(groupedBy(refused, ({ sheet }) => sheet)),
        FAULT.notPutBackFix,
      );
}
