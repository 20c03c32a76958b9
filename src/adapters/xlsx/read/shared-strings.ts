import { unescaped } from './escapes';
import { raisedText } from './raised-text';
import { attribute } from './xml-attributes';
import { scanXml } from './xml-scan';

/** The texts of sharedStrings.xml in order, rich text as plain but for superscripts, phonetic guides left out. */
export function sharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let inGuide = false;
  let raised = false;
  scanXml(xml, 'dropped', {
    open(name, attributes) {
      if (name === 'si') text = '';
      else if (name === 'r') raised = false;
      else if (name === 'vertAlign') raised = attribute(attributes, 'val') === 'superscript';
      else if (name === 't') inText = !inGuide;
      else if (name === 'rPh') inGuide = true;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') inGuide = false;
      else if (name === 'r') raised = false;
      else if (name === 'si') strings.push(unescaped(text));
    },
    text(piece) {
      if (inText) text += raised ? raisedText(piece) : piece;
    },
  });
  return strings;
}
