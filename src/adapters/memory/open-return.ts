import { findingsOf } from '../../core/checks/findings';
import type { Finding } from '../../core/finding';
import { RETURN_SHEETS, RETURN_TABLES } from '../../core/returns/layout';
import type { PartnerReturn } from '../../core/returns/partner-return';
import { returnOf } from '../../core/returns/read-return';
import type { WorkbookContent } from '../../core/returns/workbook-content';
import { Trouble } from '../../core/trouble';
import { foldText } from '../../core/values/plain-text';
import { contentOf } from '../../documents/content-of';
import { lostFromReturn } from '../../documents/return-workbook/lost-from-return';
import { prefillFrom } from '../../documents/return-workbook/prefill-from-return';
import { returnWorkbook } from '../../documents/return-workbook/return-workbook';
import type { NamedBytes, ReadKeptSheets } from '../../workflows/ports';
import { carrySheets } from './carry-sheets';
import { snapshotContent, type MemorySnapshot, type OpenedFile } from './memory-snapshot';

/** Describes a return anew from its plan and its entries; `lost` names what of the file can't be kept. */
export async function openReturn(
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
  const { others, kept, lost } = await carrySheets(file, content, ourSheets(content, ret), keep);
  const snapshot: MemorySnapshot = {
    file: file.name,
    own,
    others,
    kept,
    extras: [],
    issued: { plan, partner: identity.partner },
  };
  const shown = returnOf(snapshotContent(snapshot));
  return {
    snapshot,
    putRight: shown instanceof Trouble ? [] : putRight(ret, shown),
    lost: [...lostFromReturn({ content, ret }, { content: anew, ret: read }), ...lost],
  };
}

/** The names of our sheets, and of renamed ones that the return was read from. */
function ourSheets({ sheets }: WorkbookContent, { entries, texts, signOff }: PartnerReturn): readonly string[] {
  const own = new Set<string>(Object.values(RETURN_SHEETS).map(foldText));
  const read = new Set([
    ...entries.map(({ value }) => value.at.sheet),
    ...texts.map(({ text }) => text.at.sheet),
    signOff.name.at.sheet,
  ]);
  const isOurs = (name: string, tables: readonly { name: string }[]): boolean =>
    own.has(foldText(name)) || read.has(name) || tables.some((table) => table.name === RETURN_TABLES.identity);
  return [
    ...new Set([
      ...Object.values(RETURN_SHEETS),
      ...sheets.filter(({ name, tables }) => isOurs(name, tables)).map(({ name }) => name),
    ]),
  ];
}

/**
 * Findings about the file that no longer hold once the sheets are made anew: a missing row, table or sheet is there
 * again, a formula has become its result.
 */
export function putRight(inFile: PartnerReturn, anew: PartnerReturn): readonly Finding[] {
  const still = new Set(findingsOf(anew).map(saying));
  return findingsOf(inFile).filter((finding) => !still.has(saying(finding)));
}

const saying = ({ check, message }: Finding): string => `${check}: ${message}`;
