import { folded } from '../../core/values/plain-text';
import { RETURN_SHEETS, RETURN_TABLES } from '../../core/returns/layout';
import type { PartnerReturn } from '../../core/returns/partner-return';
import { returnOf } from '../../core/returns/read-return';
import type { WorkbookContent } from '../../core/returns/workbook-content';
import { Trouble } from '../../core/trouble';
import { contentOf } from '../../documents/content-of';
import { prefillFrom } from '../../documents/return-workbook/prefill-from-return';
import { lostFromReturn } from '../../documents/return-workbook/lost-from-return';
import { returnWorkbook } from '../../documents/return-workbook/return-workbook';
import type { NamedBytes, ReadKeptSheets } from '../../workflows/ports';
import { carriedSheets } from './carried-sheets';
import { contentHeld, type HeldWorkbook } from './held-workbook';
import type { OpenedFile } from './opened-file';
import { putRight } from './put-right';

/** A return described anew from its plan and what was entered, with what of the file can't be kept, in words. */
export async function openedReturn(
  file: NamedBytes,
  content: WorkbookContent,
  ret: PartnerReturn,
  keep: ReadKeptSheets,
): Promise<OpenedFile | undefined> {
  const { issued: plan, identity } = ret;
  const own = returnWorkbook(plan, identity.partner, prefillFrom(ret));
  const anew = contentOf(own, file.name);
  const read = returnOf(anew);
  if (read instanceof Trouble) return undefined;
  const { others, kept, lost } = await carriedSheets(file, content, ourSheets(content, ret), keep);
  const held: HeldWorkbook = {
    file: file.name,
    own,
    others,
    kept,
    extras: [],
    issued: { plan, partner: identity.partner },
  };
  const shown = returnOf(contentHeld(held));
  return {
    held,
    putRight: shown instanceof Trouble ? [] : putRight(ret, shown),
    lost: [...lostFromReturn({ content, ret }, { content: anew, ret: read }), ...lost],
  };
}

/** Our sheets by name, and those under other names that the return was read from. */
function ourSheets({ sheets }: WorkbookContent, { entries, texts, signOff }: PartnerReturn): readonly string[] {
  const own = new Set<string>(Object.values(RETURN_SHEETS).map(folded));
  const read = new Set([
    ...entries.map(({ value }) => value.at.sheet),
    ...texts.map(({ text }) => text.at.sheet),
    signOff.name.at.sheet,
  ]);
  const isOurs = (name: string, tables: readonly { name: string }[]): boolean =>
    own.has(folded(name)) || read.has(name) || tables.some((table) => table.name === RETURN_TABLES.identity);
  return [
    ...new Set([
      ...Object.values(RETURN_SHEETS),
      ...sheets.filter(({ name, tables }) => isOurs(name, tables)).map(({ name }) => name),
    ]),
  ];
}
