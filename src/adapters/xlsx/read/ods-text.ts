import { MOST_COUNTED_SPACES } from '../guard/limits';
import { Stop } from '../guard/refusals';
import { raisedText } from './raised-text';
import { attribute } from './xml-attributes';

/** Counts the spaces that a whole file writes as numbers. */
export class SpaceBudget {
  private left = MOST_COUNTED_SPACES;

  spend(spaces: number): void {
    this.left -= spaces;
    if (!(this.left >= 0)) throw new Stop('tooLarge');
  }
}

/** The text of a cell, put together from its paragraphs. */
export class OdsText {
  private paragraphs: string[] = [];
  private paragraph?: string;

  private readonly spans: boolean[] = [];

  /** @param raised names of the styles that raise text, as for footnotes */
  constructor(
    private readonly spaces: SpaceBudget,
    private readonly raised: ReadonlySet<string>,
  ) {}

  open(name: string, attributes: string): void {
    if (name === 'text:p') this.paragraph = '';
    else if (name === 'text:span') this.spans.push(this.raised.has(attribute(attributes, 'text:style-name') ?? ''));
    else if (name === 'text:s') this.add(this.blanks(Number(attribute(attributes, 'text:c') ?? 1)));
    else if (name === 'text:line-break') this.add('\n');
    else if (name === 'text:tab') this.add('\t');
  }

  close(name: string): void {
    if (name === 'text:span') this.spans.pop();
    if (name !== 'text:p' || this.paragraph === undefined) return;
    this.paragraphs.push(this.paragraph);
    this.paragraph = undefined;
  }

  /** White space counts as one space, and as none at a paragraph's start (OpenDocument 1.3, 6.1.2). */
  write(piece: string): void {
    if (this.paragraph === undefined) return;
    const plain = piece.replace(/[ \t\n\r]+/g, ' ');
    const text = this.spans.at(-1) ? raisedText(plain) : plain;
    this.paragraph += this.paragraph === '' ? text.replace(/^ /, '') : text;
  }

  text(): string {
    return this.paragraphs.join('\n');
  }

  private add(text: string): void {
    if (this.paragraph !== undefined) this.paragraph += text;
  }

  private blanks(count: number): string {
    this.spaces.spend(count);
    return ' '.repeat(Math.max(0, Math.trunc(count)));
  }
}
