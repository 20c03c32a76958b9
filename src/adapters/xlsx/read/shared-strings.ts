import { scanXml, type ElementReader } from '../xml/scan-xml';
import { textReaders, type TextRun } from './rich-text';
import { unescapeCharacters } from './special-characters';

/** The workbook's table of texts. */
export interface SharedStrings {
  /** In order, rich text as plain but for superscripts, phonetic guides left out. */
  texts: readonly string[];
  /** The runs of those that are rich text, by their place in `texts`. */
  runs: ReadonlyMap<number, readonly TextRun[]>;
}

export const NO_STRINGS: SharedStrings = { texts: [], runs: new Map() };

/** Reads sharedStrings.xml. */
export function sharedStrings(xml: string): SharedStrings {
  const texts: string[] = [];
  const runs = new Map<number, TextRun[]>();
  let text = '';
  const addRun = (run: TextRun): void => {
    const known = runs.get(texts.length);
    if (known) known.push(run);
    else runs.set(texts.length, [run]);
  };
  const string: ElementReader = {
    open: () => (text = ''),
    children: textReaders((piece) => (text += piece), addRun),
    close: () => texts.push(unescapeCharacters(text)),
  };
  scanXml(xml, 's:sst', { children: { 's:si': string } });
  return { texts, runs };
}
