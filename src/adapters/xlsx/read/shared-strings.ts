import { type ElementReader, scanXml } from '../xml/scan-xml';
import { unescapeCharacters } from './special-characters';
import { textReaders } from './rich-text';

/** The texts of sharedStrings.xml in order, rich text as plain but for superscripts, phonetic guides left out. */
export function sharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let text = '';
  const string: ElementReader = {
    open: () => (text = ''),
    children: textReaders((piece) => (text += piece)),
    close: () => strings.push(unescapeCharacters(text)),
  };
  scanXml(xml, 's:sst', { children: { 's:si': string } });
  return strings;
}
