import { strFromU8, unzipSync } from 'fflate';

/** A .docx file as its tests read it back. */
export interface OpenedDocx {
  part: (name: string) => string;
  /** The paragraphs of the body in order: style and text. */
  paragraphs: readonly { style: string; text: string; xml: string }[];
}

export function openedDocx(bytes: Uint8Array): OpenedDocx {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  const part = (name: string): string => strFromU8(parts.get(name) ?? new Uint8Array());
  const paragraphs = [...part('word/document.xml').matchAll(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gs)].map(
    ([xml]) => ({
      xml,
      style: /<w:pStyle w:val="([^"]+)"/.exec(xml)?.[1] ?? 'Normal',
      text: [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:tab\/>/g)]
        .map(([, text]) => unescaped(text ?? '\t'))
        .join(''),
    }),
  );
  return { part, paragraphs };
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}
