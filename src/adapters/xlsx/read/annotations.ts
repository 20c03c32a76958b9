import { parseAddress } from '../../../core/place';
import type { Annotation } from '../../../core/returns/workbook-content';
import type { UnpackedParts } from '../guard/unpacked-parts';
import { type ElementReader, scanXml } from '../xml/scan-xml';
import { relationships, relationshipsPath, type Relationship } from './relationships';
import { textReaders } from './rich-text';
import { unescapeCharacters } from './special-characters';

/** Notes, comments and drawn texts of a sheet, by its relationships. Parts that are missing are passed over. */
export function annotationsOf(parts: UnpackedParts, own: readonly Relationship[]): readonly Annotation[] {
  const partsOf = (among: readonly Relationship[], type: RegExp): readonly (readonly [path: string, xml: string])[] =>
    among.flatMap((relation) => {
      const xml = type.test(relation.type) && !relation.external ? parts.text(relation.target) : undefined;
      return xml === undefined ? [] : [[relation.target, xml] as const];
    });
  const threads = partsOf(own, /\/threadedComment$/).flatMap(([, xml]) => threadedComments(xml));
  const threaded = new Set(threads.map(({ cell }) => cell));
  // Beside each threaded comment stands a note for versions of Excel that know no threads.
  const notes = partsOf(own, /^comments$/)
    .flatMap(([, xml]) => cellNotes(xml))
    .filter(({ cell }) => !threaded.has(cell));
  const drawn = partsOf(own, /^drawing$/).flatMap(([path, xml]) => {
    const within = relationships(parts.text(relationshipsPath(path)), path);
    return [...shapeTexts(xml), ...partsOf(within, /^diagramData$/).flatMap(([, data]) => diagramText(data))];
  });
  return [...[...notes, ...threads].map(noteOf), ...drawn];
}

interface CellNote {
  cell: string;
  text: string;
}

function noteOf({ cell, text }: CellNote): Annotation {
  const at = parseAddress(cell);
  return { kind: 'note', text, ...(at && { at }) };
}

function cellNotes(xml: string): readonly CellNote[] {
  const notes: CellNote[] = [];
  let cell = '';
  let text = '';
  const note: ElementReader = {
    open: (tag) => {
      cell = (tag.attribute('ref') ?? '').toUpperCase();
      text = '';
    },
    children: { 's:text': { children: textReaders((piece) => (text += piece)) } },
    close: () => notes.push({ cell, text: unescapeCharacters(text).trim() }),
  };
  scanXml(xml, 's:comments', { children: { 's:commentList': { children: { 's:comment': note } } } });
  return notes;
}

/** Comments with their replies, those on one cell put together. */
function threadedComments(xml: string): readonly CellNote[] {
  const texts = new Map<string, string[]>();
  let cell = '';
  let text = '';
  const comment: ElementReader = {
    open: (tag) => {
      cell = (tag.attribute('ref') ?? '').toUpperCase();
      text = '';
    },
    children: { 'tc:text': { text: (piece) => (text += piece) } },
    close: () => texts.set(cell, [...(texts.get(cell) ?? []), text.trim()]),
  };
  scanXml(xml, 'tc:ThreadedComments', { children: { 'tc:threadedComment': comment } });
  return [...texts].map(([at, said]) => ({ cell: at, text: said.join('\n') }));
}

/** The text of each shape, alone or in a group, and the cell that its upper left corner lies in. */
function shapeTexts(xml: string): readonly Annotation[] {
  const drawn: Annotation[] = [];
  let at: { row: number; column: number } | undefined;
  let number = '';
  let text = '';
  const paragraphs = paragraphReader((piece) => (text += piece));
  const shape: ElementReader = {
    open: () => (text = ''),
    children: { 'xdr:txBody': paragraphs },
    close: () => {
      if (text.trim() !== '') drawn.push({ kind: 'drawing', text: text.trim(), ...(at && { at }) });
    },
  };
  const group: ElementReader = {
    children: { 'xdr:sp': shape },
    otherwise: (name) => (name === 'xdr:grpSp' ? group : undefined),
  };
  const place = (put: (place: number) => void): ElementReader => ({
    open: () => (number = ''),
    text: (piece) => (number += piece),
    close: () => put(Number(number)),
  });
  const from: ElementReader = {
    open: () => (at = { row: 0, column: 0 }),
    children: {
      'xdr:row': place((row) => (at = { row, column: at?.column ?? 0 })),
      'xdr:col': place((column) => (at = { row: at?.row ?? 0, column })),
    },
  };
  const anchor: ElementReader = {
    open: () => (at = undefined),
    children: { 'xdr:from': from, 'xdr:sp': shape, 'xdr:grpSp': group },
  };
  const anchors = { 'xdr:twoCellAnchor': anchor, 'xdr:oneCellAnchor': anchor, 'xdr:absoluteAnchor': anchor };
  scanXml(xml, 'xdr:wsDr', { children: anchors });
  return drawn;
}

function paragraphReader(write: (piece: string) => void): ElementReader {
  const run: ElementReader = { children: { 'a:t': { text: write } } };
  const paragraph: ElementReader = {
    children: { 'a:r': run, 'a:fld': run, 'a:br': { open: () => write('\n') } },
    close: () => write('\n'),
  };
  return { children: { 'a:p': paragraph } };
}

/** The words of a diagram, put together. */
function diagramText(xml: string): readonly Annotation[] {
  let text = '';
  const point: ElementReader = { children: { 'dgm:t': paragraphReader((piece) => (text += piece)) } };
  scanXml(xml, 'dgm:dataModel', { children: { 'dgm:ptLst': { children: { 'dgm:pt': point } } } });
  const said = text.replace(/\n{2,}/g, '\n').trim();
  return said === '' ? [] : [{ kind: 'drawing', text: said }];
}
