import { UnreadableFileError } from '../guard/unreadable-reasons';
import { Scope } from './namespaces';
import { resolvedText } from './resolved-text';
import { Tag } from './tag';

/**
 * What is read of one element, and which of those inside it. Names of elements stand under our prefixes of
 * `namespaces.ts`: "s:row" is a row in SpreadsheetML, whatever the file calls that namespace.
 */
export interface ElementReader {
  open?(tag: Tag): void;
  /** Text right inside the element, entities already resolved. May come in pieces. */
  text?(piece: string): void;
  close?(): void;
  /** Elements that are read right inside this one. All others are passed over with whatever is in them. */
  children?: Readonly<Record<string, ElementReader>>;
  /** Who reads a child that isn't in the list; "" stands for names of namespaces that aren't read. */
  otherwise?(name: string, tag: Tag): ElementReader | undefined;
}

const SLASH = 47;
const EXCLAMATION = 33;
const QUESTION = 63;
const CLOSING = 62;
/** Elements that are read inside each other: no program needs a tenth of it. */
const DEEPEST = 200;

/**
 * Scans a part once, without building a tree. `root` is the name of its outermost element. Stops at another
 * root, at DOCTYPE and entity declarations, which no workbook has, and at markup that doesn't end.
 */
export function scanXml(xml: string, root: string, reader: ElementReader): void {
  new Scan(xml, root, reader).run();
}

class Scan {
  private readonly tag: Tag;
  /** Of the elements that are open, outermost first: who reads them, their names as written, their scopes. */
  private readonly readers: ElementReader[] = [];
  private readonly names: string[] = [];
  private readonly scopes: Scope[] = [];
  private depth = 0;
  private current: ElementReader | undefined;
  private scope = new Scope();
  /** How many elements are open that nobody reads. */
  private skipped = 0;
  private hasRoot = false;
  /** Where the next namespace may be declared; looked for again only once it is passed. */
  private declaration: number;

  constructor(
    private readonly xml: string,
    private readonly root: string,
    private readonly rootReader: ElementReader,
  ) {
    this.tag = new Tag(xml);
    this.declaration = xml.indexOf('xmlns');
  }

  run(): void {
    const { xml } = this;
    for (let at = 0; at < xml.length;) {
      const tag = xml.indexOf('<', at);
      if (tag < 0) break;
      if (tag > at && this.skipped === 0 && this.current?.text) this.current.text(resolvedText(xml.slice(at, tag)));
      const next = xml.charCodeAt(tag + 1);
      if (next === EXCLAMATION || next === QUESTION) {
        at = this.afterDeclaration(tag);
        continue;
      }
      const end = tagEnd(xml, tag);
      if (next === SLASH) this.close(tag + 2);
      else this.open(tag + 1, end);
      at = end + 1;
    }
    if (!this.hasRoot || this.current || this.skipped > 0) throw new UnreadableFileError('damaged');
  }

  private open(start: number, end: number): void {
    const isEmpty = this.xml.charCodeAt(end - 1) === SLASH;
    if (this.skipped > 0) {
      if (!isEmpty) this.skipped += 1;
      return;
    }
    const attributes = nameEnd(this.xml, start, end);
    const name = this.xml.slice(start, attributes);
    this.tag.moveTo(attributes, isEmpty ? end - 1 : end, this.scope);
    const scope = this.scopeWithin(start, end);
    const reader = this.current ? this.childReader(this.current, name, scope) : this.openRoot(name, scope);
    if (!reader) {
      if (!isEmpty) this.skipped = 1;
      return;
    }
    reader.open?.(this.tag);
    if (isEmpty) reader.close?.();
    else this.enter(reader, name, scope);
  }

  private enter(reader: ElementReader, name: string, scope: Scope): void {
    if (this.depth >= DEEPEST) throw new UnreadableFileError('damaged');
    this.readers[this.depth] = reader;
    this.names[this.depth] = name;
    this.scopes[this.depth] = this.scope;
    this.depth += 1;
    this.current = reader;
    this.scope = scope;
  }

  private close(start: number): void {
    if (this.skipped > 0) {
      this.skipped -= 1;
      return;
    }
    const depth = this.depth - 1;
    if (depth < 0 || !isTagOf(this.xml, start, this.names[depth] ?? '')) throw new UnreadableFileError('damaged');
    this.current?.close?.();
    this.depth = depth;
    this.scope = this.scopes[depth] ?? this.scope;
    this.current = this.readers[depth - 1];
  }

  private scopeWithin(start: number, end: number): Scope {
    if (this.declaration >= 0 && this.declaration < start) this.declaration = this.xml.indexOf('xmlns', start);
    if (this.declaration < 0 || this.declaration >= end) return this.scope;
    const scope = this.tag.innerScope();
    this.tag.enterScope(scope);
    return scope;
  }

  /** A part that declares no namespace for its root, nor gives it a prefix, is taken for what its place says. */
  private openRoot(name: string, scope: Scope): ElementReader {
    const hasNone = !name.includes(':') && this.tag.attribute('xmlns') === undefined;
    if (hasNone) scope.bind('', this.root.slice(0, this.root.indexOf(':')));
    if (this.hasRoot || scope.nameOf(name) !== this.root) throw new UnreadableFileError('damaged');
    this.hasRoot = true;
    return this.rootReader;
  }

  private childReader(parent: ElementReader, written: string, scope: Scope): ElementReader | undefined {
    const name = scope.nameOf(written);
    if (name === undefined) return parent.otherwise?.('', this.tag);
    const child = parent.children?.[name];
    if (child) scope.remember(written, name);
    else if (name === 'mc:AlternateContent') return alternativeReader(parent);
    return child ?? parent.otherwise?.(name, this.tag);
  }

  private afterDeclaration(tag: number): number {
    const { xml } = this;
    if (xml.startsWith('<!--', tag)) return after(xml, '-->', tag + 4);
    if (xml.startsWith('<![CDATA[', tag)) {
      const end = after(xml, ']]>', tag + 9);
      if (this.skipped === 0) this.current?.text?.(xml.slice(tag + 9, end - 3));
      return end;
    }
    if (xml.startsWith('<?', tag)) return after(xml, '?>', tag + 2);
    throw new UnreadableFileError('declarations');
  }
}

/**
 * Of alternatives (ECMA-376 part 3), one branch counts, as if it stood there alone: the first choice of which we
 * read all namespaces that it requires, or else the fallback.
 */
function alternativeReader(outer: ElementReader): ElementReader {
  const branch: ElementReader = { ...outer, open: undefined, text: undefined, close: undefined };
  let isTaken = false;
  return {
    otherwise(name, tag) {
      const counts = name === 'mc:Choice' ? tag.understands(tag.attribute('Requires') ?? '') : name === 'mc:Fallback';
      if (isTaken || !counts) return undefined;
      isTaken = true;
      return branch;
    },
  };
}

/** Whether this very name stands there, and no longer one that begins with it. */
function isTagOf(xml: string, start: number, name: string): boolean {
  const { length } = name;
  for (let index = 0; index < length; index++)
    if (xml.charCodeAt(start + index) !== name.charCodeAt(index)) return false;
  const next = xml.charCodeAt(start + length);
  return next === CLOSING || next <= 32;
}

function nameEnd(xml: string, start: number, end: number): number {
  let at = start;
  for (; at < end; at++) {
    const code = xml.charCodeAt(at);
    if (code <= 32 || code === SLASH) break;
  }
  return at;
}

/** The ">" that ends a tag; one inside an attribute's quotes doesn't. */
function tagEnd(xml: string, tag: number): number {
  let end = xml.indexOf('>', tag);
  for (let at = tag; end >= 0;) {
    const quote = firstQuote(xml, at, end);
    if (quote < 0) return end;
    const closing = xml.indexOf(xml.charAt(quote), quote + 1);
    if (closing < 0) break;
    at = closing + 1;
    if (closing > end) end = xml.indexOf('>', closing);
  }
  throw new UnreadableFileError('damaged');
}

function firstQuote(xml: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = xml.charCodeAt(at);
    if (code === 34 || code === 39) return at;
  }
  return -1;
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw new UnreadableFileError('damaged');
  return at + mark.length;
}
