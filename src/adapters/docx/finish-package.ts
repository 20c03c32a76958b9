import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { attributeText } from './text-runs';

/** A table's alternative text, which the docx library can't write. */
export interface TableAltText {
  caption: string;
  summary: string;
}

/**
 * Stands for the time of each file in the zip (the earliest that a zip can hold), so that the same report always gives
 * the same bytes.
 */
const NO_TIME = new Date(1980, 0, 1);

/**
 * Adds alternative text to the tables of a packed document, and takes out times and random ids.
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

/** Numbers bookmarks within the document, because the docx library goes on counting from one document to the next. */
function withNumberedBookmarks(xml: string): string {
  const numbers = new Map<string, number>();
  return xml.replace(/(<w:bookmark(?:Start|End)[^>]*\bw:id=")(\d+)/g, (_whole, before: string, found: string) => {
    const number = numbers.get(found) ?? numbers.size + 1;
    numbers.set(found, number);
    return before + number;
  });
}

/** Numbers relationships in their order, because the docx library gives links random ids. */
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
