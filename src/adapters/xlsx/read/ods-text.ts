import { MOST_COUNTED_SPACES } from '../guard/limits';
import { UnreadableFileError } from '../guard/unreadable-reasons';
import type { ElementReader } from '../xml/scan-xml';
import type { OdsStyles } from './ods-styles';
import type { TextRun } from './rich-text';
import { superscriptDigits } from './special-characters';

/** Counts the spaces that a whole file writes as numbers. */
export class SpaceBudget {
  private left = MOST_COUNTED_SPACES;

  spend(spaces: number): void {
    this.left -= spaces;
    if (!(this.left >= 0)) throw new UnreadableFileError('tooLarge');
  }
}

/** Inside a paragraph and no part of its text: notes, the small letters that help to read a word. */
const NOT_TEXT = /^(office:annotation|text:ruby-text)/;

/** Who reads what stands in a paragraph and is no part of its text. */
interface Aside {
  note: ElementReader;
  drawing: ElementReader;
}

/** The texts of cells, one after the other, each put together from its paragraphs. */
export class OdsText {
  readonly paragraph: ElementReader;
  private paragraphs: string[] = [];
  private current = '';
  private readonly spans: { isRaised: boolean; isStruck: boolean }[] = [];
  private runs: TextRun[] = [];

  constructor(
    private readonly spaces: SpaceBudget,
    private readonly styles: OdsStyles,
    aside: Aside,
  ) {
    const text = (piece: string): void => this.write(piece);
    const children: Record<string, ElementReader> = {
      'office:annotation': aside.note,
      'text:s': { open: (tag) => this.add(this.blanks(Number(tag.attribute('text:c') ?? 1))) },
      'text:line-break': { open: () => this.add('\n') },
      'text:tab': { open: () => this.add('\t') },
    };
    // Links, fields and whatever else stands in a line, also of other makers: their text is the line's.
    const inLine: ElementReader = { text, children, otherwise };
    function otherwise(name: string): ElementReader | undefined {
      if (name.startsWith('draw:')) return aside.drawing;
      return NOT_TEXT.test(name) ? undefined : inLine;
    }
    children['text:span'] = {
      ...inLine,
      open: (tag) => this.openSpan(tag.attribute('text:style-name') ?? ''),
      close: () => this.spans.pop(),
    };
    this.paragraph = { ...inLine, open: () => this.begin(), close: () => this.paragraphs.push(this.current) };
  }

  /** The text of the paragraphs that were read since the last call. */
  taken(): string {
    const text = this.paragraphs.join('\n');
    this.paragraphs = [];
    return text;
  }

  /** The runs of the same paragraphs, where some of the file's styles strike through; to be called after `taken`. */
  takenRuns(): readonly TextRun[] {
    const { runs } = this;
    if (runs.length > 0) this.runs = [];
    return runs;
  }

  private openSpan(style: string): void {
    const isStruck = this.spans.at(-1)?.isStruck === true || this.styles.strikesThrough(style);
    this.spans.push({ isRaised: this.styles.raised.has(style), isStruck });
  }

  private begin(): void {
    this.current = '';
    this.spans.length = 0;
  }

  /** White space counts as one space, and as none at a paragraph's start (OpenDocument 1.3, 6.1.2). */
  private write(piece: string): void {
    const plain = piece.replace(/[ \t\n\r]+/g, ' ');
    const text = this.spans.at(-1)?.isRaised ? superscriptDigits(plain) : plain;
    this.current += this.current === '' ? text.replace(/^ /, '') : text;
    if (!this.styles.nothingStruck) this.runs.push({ text, ...(this.spans.at(-1)?.isStruck && { isStruck: true }) });
  }

  private add(text: string): void {
    this.current += text;
  }

  private blanks(count: number): string {
    this.spaces.spend(count);
    return ' '.repeat(Math.max(0, Math.trunc(count)));
  }
}
