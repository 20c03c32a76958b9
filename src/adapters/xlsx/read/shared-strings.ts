import { unescaped } from './escapes';
import { scanXml } from './xml-scan';

/** The texts of sharedStrings.xml in order, rich text as plain, phonetic guides left out. */
export function sharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let inGuide = false;
  scanXml(xml, 'dropped', {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 't') inText = !inGuide;
      else if (name === 'rPh') inGuide = true;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') inGuide = false;
      else if (name === 'si') strings.push(unescaped(text));
    },
    text(piece) {
      if (inText) text += piece;
    },
  });
  return strings;
}
