import { MOST_COUNTED_SPACES } from '../guard/limits';
import { UnreadableFileError } from '../guard/unreadable-reasons';
import type { ElementReader } from '../xml/scan-xml';
import { superscriptDigits } from './special-characters';

/** Counts the spaces that a whole file writes as numbers. */
export class SpaceBudget {
  private left = MOST_COUNTED_SPACES;

  spend(spaces: number): void {
    this.left -= spaces;
    if (!(this.left >= 0)) throw new UnreadableFileError('tooLarge');
  }
}

/** Inside a paragraph and no part of its text: notes, drawings, the small letters that help to read a word. */
const NOT_TEXT = /^(office:annotation|draw:|text:ruby-text)/;

/** The texts of cells, one after the other, each put together from its paragraphs. */
export class OdsText {
  readonly paragraph: ElementReader;
  private paragraphs: string[] = [];
  private current = '';
  private readonly spans: boolean[] = [];

  /**
   * @param raised names of the styles that raise text, as for footnotes
   * @param notes who reads a note, which may stand in a paragraph
   */
  constructor(
    private readonly spaces: SpaceBudget,
    private readonly raised: ReadonlySet<string>,
    notes: ElementReader,
  ) {
    const text = (piece: string): void => this.write(piece);
    const children: Record<string, ElementReader> = {
      'office:annotation': notes,
      'text:s': { open: (tag) => this.add(this.blanks(Number(tag.attribute('text:c') ?? 1))) },
      'text:line-break': { open: () => this.add('\n') },
      'text:tab': { open: () => this.add('\t') },
    };
    // Links, fields and whatever else stands in a line, also of other makers: their text is the line's.
    const inLine: ElementReader = { text, children, otherwise };
    function otherwise(name: string): ElementReader | undefined {
      return NOT_TEXT.test(name) ? undefined : inLine;
    }
    children['text:span'] = {
      ...inLine,
      open: (tag) => this.spans.push(this.raised.has(tag.attribute('text:style-name') ?? '')),
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

  private begin(): void {
    this.current = '';
    this.spans.length = 0;
  }

  /** White space counts as one space, and as none at a paragraph's start (OpenDocument 1.3, 6.1.2). */
  private write(piece: string): void {
    const plain = piece.replace(/[ \t\n\r]+/g, ' ');
    const text = this.spans.at(-1) ? superscriptDigits(plain) : plain;
    this.current += this.current === '' ? text.replace(/^ /, '') : text;
  }

  private add(text: string): void {
    this.current += text;
  }

  private blanks(count: number): string {
    this.spaces.spend(count);
    return ' '.repeat(Math.max(0, Math.trunc(count)));
  }
}
