import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { attributeText } from './text-runs';

/** A table's alternative text, which the docx library can't write. */
export interface TableAltText {
  caption: string;
  summary: string;
}

/** The earliest time that a zip can hold. The same report gives the same bytes, whenever it is printed. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * The packed document with alternative text on its tables, and without times and random names.
 * @param tables one for each table, in the document's order
 */
export function finishPackage(bytes: Uint8Array, tables: readonly TableAltText[]): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  rewrite(parts, 'word/document.xml', (xml) => withNumberedBookmarks(withTableTexts(xml, tables)));
  rewrite(parts, 'docProps/core.xml', withoutTimes);
  numberRelationships(parts);
  const zippable: Zippable = {};
  for (const [name, content] of parts) zippable[name] = [content, { mtime: NO_TIME, level: 6 }];
  return zipSync(zippable);
}

function rewrite(parts: Map<string, Uint8Array>, name: string, change: (xml: string) => string): void {
  const part = parts.get(name);
  if (part) parts.set(name, strToU8(change(strFromU8(part))));
}

function withTableTexts(xml: string, tables: readonly TableAltText[]): string {
  let next = 0;
  return xml.replace(/<\/w:tblPr>/g, (end) => {
    const table = tables[next++];
    if (!table) return end;
    const caption = `<w:tblCaption w:val="${attributeText(table.caption)}"/>`;
    return `${caption}<w:tblDescription w:val="${attributeText(table.summary)}"/>${end}`;
  });
}

function withoutTimes(xml: string): string {
  return xml.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '');
}

/** The library numbers bookmarks from the program's start; here they are numbered within the document. */
function withNumberedBookmarks(xml: string): string {
  const numbers = new Map<string, number>();
  return xml.replace(/(<w:bookmark(?:Start|End)[^>]*\bw:id=")(\d+)/g, (_whole, before: string, found: string) => {
    const number = numbers.get(found) ?? numbers.size + 1;
    numbers.set(found, number);
    return before + number;
  });
}

/** The library gives links random ids; here they are numbered in the order of the part's relationships. */
function numberRelationships(parts: Map<string, Uint8Array>): void {
  for (const name of [...parts.keys()]) {
    const match = /^word\/_rels\/(.+)\.rels$/.exec(name);
    if (!match) continue;
    const ids = [...strFromU8(parts.get(name) ?? new Uint8Array()).matchAll(/ Id="([^"]+)"/g)].map(
      ([, id]) => id ?? '',
    );
    const named = new Map(ids.map((id, index) => [id, `rId${index + 1}`]));
    const renamed = (xml: string): string =>
      xml.replace(/<[^>]+>/g, (tag) =>
        tag.replace(/ (Id|r:id|r:embed)="([^"]+)"/g, (whole, attribute: string, id: string) =>
          named.has(id) ? ` ${attribute}="${named.get(id)}"` : whole,
        ),
      );
    rewrite(parts, name, renamed);
    rewrite(parts, `word/${match[1]}`, renamed);
  }
}
