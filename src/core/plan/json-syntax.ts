import { formatNumber } from '../words/english';
import { quoteShortened } from './file-fault';

/** The first place where a text isn't JSON; line and column are counted from 1. */
export interface JsonSyntaxFault {
  line: number;
  column: number;
  reason: string;
}

/**
 * Finds what is wrong with a text as JSON, in words that don't depend on the machine; also a name
 * given twice in one group, of which JSON.parse would silently keep the last. Undefined where all is well.
 */
export function jsonSyntaxFault(text: string): JsonSyntaxFault | undefined {
  if (text.length > LONGEST_TEXT) return { line: 1, column: 1, reason: 'the file is far larger than a plan can be' };
  try {
    new Scan(text).document();
    return undefined;
  } catch (error) {
    if (error instanceof JsonSyntaxError) return error.fault;
    throw error;
  }
}

/** Ends the scan at the first fault; never leaves this file. */
class JsonSyntaxError extends Error {
  constructor(readonly fault: JsonSyntaxFault) {
    super(fault.reason);
  }
}

function placeOf(text: string, at: number): { line: number; column: number } {
  const lines = text.slice(0, at).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/** Characters of a whole file: the plan of a large county has some 200,000. */
const LONGEST_TEXT = 2_000_000;
/**
 * Values in all groups and lists: a measure has some 25, and a return of 2,600 measures must open. Each may have several
 * faults, which take memory.
 */
const MOST_VALUES = 80_000;
/** The deepest nesting read: far deeper than any plan goes, and far less than would overflow the stack. */
const DEEPEST = 100;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /[^\s,:"{}[\]]+/y;
const LITERALS: ReadonlySet<string> = new Set(['true', 'false', 'null']);

class Scan {
  private at = 0;
  private values = 0;

  constructor(private readonly text: string) {}

  document(): void {
    this.blanks();
    if (this.peek() === '') this.stop('the file is empty');
    this.value(0);
    if (this.peek() !== '') this.stop(`something stands after the end: ${this.shown()}`);
  }

  private value(depth: number): void {
    this.values += 1;
    if (this.values > MOST_VALUES) this.stop(`the file holds more than ${formatNumber(MOST_VALUES, 0)} values`);
    if (depth > DEEPEST) this.stop(`brackets stand more than ${DEEPEST} deep in each other`);
    if (this.peek() === '{') this.group(depth);
    else if (this.peek() === '[') this.list(depth);
    else if (this.peek() === '"') this.string();
    else this.word();
    this.blanks();
  }

  private group(depth: number): void {
    const opened = this.at;
    const names = new Set<string>();
    this.step();
    if (this.closes('}')) return;
    do {
      const start = this.at;
      if (this.peek() !== '"')
        this.stop(
          this.peek() === ''
            ? this.unclosed('{', opened)
            : `expects a name between straight double quotes, found ${this.shown()}`,
        );
      const name = this.string();
      if (names.has(name)) this.stop(`${quoteShortened(name)} is given twice in the same group`, start);
      names.add(name);
      this.blanks();
      if (this.peek() !== ':')
        this.stop(`expects a colon after the name ${quoteShortened(name)}, found ${this.shown()}`);
      this.step();
      this.value(depth + 1);
    } while (this.goesOn('}', opened));
  }

  private list(depth: number): void {
    const opened = this.at;
    this.step();
    if (this.closes(']')) return;
    do this.value(depth + 1);
    while (this.goesOn(']', opened));
  }

  /** After a member: true where a comma leads to another, false where the group or list ends. */
  private goesOn(close: string, opened: number): boolean {
    if (this.closes(close)) return false;
    const open = close === '}' ? '{' : '[';
    if (this.peek() === '') this.stop(this.unclosed(open, opened));
    if (this.peek() !== ',') this.stop(`expects a comma or a closing ${close}, found ${this.shown()}`);
    const comma = this.at;
    this.step();
    if (this.peek() === close) this.stop(`a comma stands before the closing ${close}; take it out`, comma);
    if (this.peek() === '') this.stop(this.unclosed(open, opened));
    return true;
  }

  private string(): string {
    const start = this.at;
    for (this.at += 1; this.peek() !== '"'; this.at += 1) {
      if (this.peek() === '' || /[\n\r]/.test(this.peek()))
        this.stop('the text that begins here has no closing quote on its line', start);
      if (this.peek() < ' ') this.stop('a tab or another control character stands in a text; write \\t for a tab');
      if (this.peek() === '\\') this.escape();
    }
    this.at += 1;
    return JSON.parse(this.text.slice(start, this.at)) as string;
  }

  private escape(): void {
    const rest = /^\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/.exec(this.text.slice(this.at, this.at + 6));
    if (!rest) this.stop('a backslash stands alone; write \\\\ for one');
    this.at += rest[0].length - 1;
  }

  private word(): void {
    NUMBER.lastIndex = WORD.lastIndex = this.at;
    const word = WORD.exec(this.text)?.[0];
    if (word === undefined)
      this.stop(
        this.peek() === '' ? 'the file ends where a value should stand' : `expects a value, found ${this.shown()}`,
      );
    const number = NUMBER.exec(this.text)?.[0];
    if (word !== number && !LITERALS.has(word)) this.stop(describeInvalidWord(word));
    this.at += word.length;
  }

  private closes(close: string): boolean {
    if (this.peek() !== close) return false;
    this.step();
    return true;
  }

  private step(): void {
    this.at += 1;
    this.blanks();
  }

  private blanks(): void {
    while (/^[ \t\n\r]$/.test(this.peek())) this.at += 1;
  }

  private peek(): string {
    return this.text.charAt(this.at);
  }

  private shown(): string {
    WORD.lastIndex = this.at;
    const word = WORD.exec(this.text)?.[0];
    if (word?.startsWith('//') || word?.startsWith('/*')) return 'a comment, which JSON has no place for';
    if (this.peek() === '"') return `the text ${/"[^"\n\r]{0,40}"?/.exec(this.text.slice(this.at))?.[0] ?? '"'}`;
    return this.peek() === '' ? 'the end of the file' : (word ?? this.peek()).slice(0, 40);
  }

  private unclosed(open: string, opened: number): string {
    const close = open === '{' ? '}' : ']';
    return `the file ends before the ${open} of line ${placeOf(this.text, opened).line} is closed with ${close}`;
  }

  private stop(reason: string, at = this.at): never {
    throw new JsonSyntaxError({ ...placeOf(this.text, at), reason });
  }
}

function describeInvalidWord(word: string): string {
  const found = quoteShortened(word);
  if (/^(\/\/|\/\*)/.test(word)) return 'found a comment, which JSON has no place for; take it out';
  if (/^['‘’“”]/.test(word))
    return `found ${word.slice(0, 40)}; a text stands between straight double quotes, like "this"`;
  if (LITERALS.has(word.toLowerCase())) return `found ${found}; write ${word.toLowerCase()} in small letters`;
  if (/^[+\-.£\d]/.test(word))
    return `found ${found}, which isn't a number as JSON writes one; write plain digits, such as 1513 or 6.8`;
  return `found ${found} without quotes; a text stands between straight double quotes, like "this"`;
}
