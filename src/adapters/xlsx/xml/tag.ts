import { LONGEST_TEXT } from '../guard/limits';
import { UnreadableFileError } from '../guard/unreadable-reasons';
import { ourPrefix, Scope } from './namespaces';
import { resolvedText } from './resolved-text';

const COLON = 58;
const EQUALS = 61;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;

/** How many numbers `Tag` notes of an attribute: where its name starts, its colon (or -1), its name's end, its value's ends. */
const NOTED = 5;
/** Attributes of one element: no program writes a tenth of it. */
const MOST_ATTRIBUTES = 1_000;

/** The attributes of one opening tag. The scanner hands out one object for all tags: keep a `copy`, never the tag. */
export class Tag {
  /** Of each attribute in order, once somebody asks for one; the list is used again for the next tag. */
  private readonly places: number[] = [];
  /** How far `places` is filled; -1 before anybody asked. */
  private filled = -1;

  /** The attributes stand from `start` to `end`, after the element's name and before ">" or "/>". */
  constructor(
    private readonly xml: string,
    private start = 0,
    private end = 0,
    private scope = new Scope(),
  ) {}

  copy(): Tag {
    return new Tag(this.xml, this.start, this.end, this.scope);
  }

  moveTo(start: number, end: number, scope: Scope): void {
    this.start = start;
    this.end = end;
    this.scope = scope;
    this.filled = -1;
  }

  enterScope(scope: Scope): void {
    this.scope = scope;
  }

  /**
   * The value of an attribute, undefined where it isn't there. "id" is the attribute without a namespace,
   * "r:id" the one in the namespace that is called r here, whatever the file's prefix for it.
   */
  attribute(name: string): string | undefined {
    if (this.start === this.end) return undefined;
    if (this.filled < 0) this.find();
    const colon = name.indexOf(':');
    const localName = colon < 0 ? name : name.slice(colon + 1);
    for (let at = 0; at < this.filled; at += NOTED) {
      if (!this.isCalled(at, localName, colon >= 0)) continue;
      if (colon < 0 || this.scope.ours(this.prefixAt(at)) === name.slice(0, colon)) return this.valueAt(at);
    }
    return undefined;
  }

  /** True where the attribute says "1" or "true". */
  flag(name: string): boolean {
    const value = this.attribute(name);
    return value === '1' || value === 'true';
  }

  /** True where all these prefixes of the file, with spaces between, stand for namespaces that are read. */
  understands(prefixes: string): boolean {
    const all = prefixes.split(/\s+/).filter((prefix) => prefix !== '');
    return all.length > 0 && all.every((prefix) => this.scope.ours(prefix) !== undefined);
  }

  /** The scope within this tag's element: the outer one, unless the tag gives a prefix another meaning. */
  innerScope(): Scope {
    if (this.filled < 0) this.find();
    let inner = this.scope;
    for (let at = 0; at < this.filled; at += NOTED) {
      const prefix = this.declaredAt(at);
      if (prefix === undefined) continue;
      const ours = ourPrefix(this.valueAt(at));
      if (inner.ours(prefix) === ours) continue;
      if (inner === this.scope) inner = new Scope(this.scope);
      inner.bind(prefix, ours);
    }
    return inner;
  }

  /** The prefix that an attribute declares, "" where it is the namespace of names without one. */
  private declaredAt(at: number): string | undefined {
    const [start = 0, colon = 0, end = 0] = [this.places[at], this.places[at + 1], this.places[at + 2]];
    if (!this.xml.startsWith('xmlns', start)) return undefined;
    if (colon === start + 5) return this.xml.slice(colon + 1, end);
    return end === start + 5 ? '' : undefined;
  }

  private prefixAt(at: number): string {
    return this.xml.slice(this.places[at], this.places[at + 1]);
  }

  private valueAt(at: number): string {
    const [start = 0, end = 0] = [this.places[at + 3], this.places[at + 4]];
    if (end - start > LONGEST_TEXT) throw new UnreadableFileError('textTooLong');
    return resolvedText(this.xml.slice(start, end));
  }

  private isCalled(at: number, localName: string, hasPrefix: boolean): boolean {
    const colon = this.places[at + 1] ?? -1;
    const start = colon < 0 ? (this.places[at] ?? 0) : colon + 1;
    if (colon >= 0 !== hasPrefix || (this.places[at + 2] ?? 0) - start !== localName.length) return false;
    for (let index = 0; index < localName.length; index++) {
      if (this.xml.charCodeAt(start + index) !== localName.charCodeAt(index)) return false;
    }
    return true;
  }

  /** Notes where each attribute stands. */
  private find(): void {
    const { xml, end, places } = this;
    this.filled = 0;
    for (let at = pastSpace(xml, this.start, end); at < end; at = pastSpace(xml, at, end)) {
      const start = at;
      let colon = -1;
      for (let code = xml.charCodeAt(at); code !== EQUALS && code > 32 && at < end; code = xml.charCodeAt(++at)) {
        if (code === COLON) colon = at;
      }
      places[this.filled] = start;
      places[this.filled + 1] = colon;
      places[this.filled + 2] = at;
      at = this.pastEquals(at);
      places[this.filled + 3] = at + 1;
      const quote = xml.charCodeAt(at++);
      while (at < end && xml.charCodeAt(at) !== quote) at++;
      if (at >= end) throw new UnreadableFileError('damaged');
      places[this.filled + 4] = at++;
      this.filled += NOTED;
      if (this.filled > MOST_ATTRIBUTES * NOTED) throw new UnreadableFileError('damaged');
    }
  }

  /** The place of the quote in which the value begins. */
  private pastEquals(from: number): number {
    const equals = pastSpace(this.xml, from, this.end);
    const at = pastSpace(this.xml, equals + 1, this.end);
    const quote = this.xml.charCodeAt(at);
    const isValue = this.xml.charCodeAt(equals) === EQUALS && (quote === DOUBLE_QUOTE || quote === SINGLE_QUOTE);
    if (!isValue) throw new UnreadableFileError('damaged');
    return at;
  }
}

function pastSpace(xml: string, from: number, end: number): number {
  let at = from;
  while (at < end && xml.charCodeAt(at) <= 32) at++;
  return at;
}
