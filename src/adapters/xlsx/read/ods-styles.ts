import type { ElementReader } from '../xml/scan-xml';
import type { Tag } from '../xml/tag';

/** Rows and columns of less height or width, in centimetres, can't be seen. */
const SMALLEST_SIZE = 0.04;
const CENTIMETRES = new Map([
  ['cm', 1],
  ['mm', 0.1],
  ['in', 2.54],
  ['pt', 2.54 / 72],
  ['pc', 2.54 / 6],
  ['px', 2.54 / 96],
]);
/** Styles are made from each other: no program needs a tenth of it. */
const LONGEST_CHAIN = 50;

/** What a style says of strike-through by itself; `from` is the style that it is made from. */
interface Strike {
  isStruck?: boolean;
  from?: string;
}

/** What the styles of styles.xml and content.xml say that matters: each kind by the names of its styles. */
export class OdsStyles {
  /** Styles of tables, which are sheets. */
  readonly hidden = new Set<string>();
  /** Styles of text that raise it, as for footnotes. */
  readonly raised = new Set<string>();
  /** Styles of rows and columns that are too small to be seen. */
  readonly tooSmall = new Set<string>();
  /** Reads the styles of either part. */
  readonly styles: ElementReader;
  private readonly strikes = new Map<string, Strike>();
  private name = '';
  private family = '';
  private from?: string;
  private hasStrike = false;

  constructor() {
    const properties: Record<string, ElementReader> = {
      'style:table-properties': {
        open: (tag) => {
          if (this.family === 'table' && tag.attribute('table:display') === 'false') this.hidden.add(this.name);
        },
      },
      'style:text-properties': { open: (tag) => this.noteText(tag) },
      'style:table-row-properties': { open: (tag) => this.noteSize(tag.attribute('style:row-height')) },
      'style:table-column-properties': { open: (tag) => this.noteSize(tag.attribute('style:column-width')) },
    };
    const style: ElementReader = { open: (tag) => this.openStyle(tag), children: properties };
    this.styles = { children: { 'style:style': style } };
  }

  /** True where no style strikes through, as in most files. */
  get nothingStruck(): boolean {
    return !this.hasStrike;
  }

  /** Whether a style of cells or of text strikes through, by itself or by those that it is made from. */
  strikesThrough(name: string | undefined): boolean {
    if (!this.hasStrike) return false;
    let style = name;
    for (let step = 0; style !== undefined && step < LONGEST_CHAIN; step++) {
      const known = this.strikes.get(style);
      if (known?.isStruck !== undefined) return known.isStruck;
      style = known?.from;
    }
    return false;
  }

  private openStyle(tag: Tag): void {
    this.name = tag.attribute('style:name') ?? '';
    this.family = tag.attribute('style:family') ?? '';
    this.from = tag.attribute('style:parent-style-name');
    if (this.from !== undefined) this.strikes.set(this.name, { from: this.from });
  }

  private noteText(tag: Tag): void {
    const isRaised = /^(super|[1-9])/.test(tag.attribute('style:text-position') ?? '');
    if (this.family === 'text' && isRaised) this.raised.add(this.name);
    const line = tag.attribute('style:text-line-through-style') ?? tag.attribute('style:text-line-through-type');
    if (line === undefined) return;
    this.strikes.set(this.name, { isStruck: line !== 'none', ...(this.from !== undefined && { from: this.from }) });
    if (line !== 'none') this.hasStrike = true;
  }

  private noteSize(size: string | undefined): void {
    const [, number = '', unit = ''] = /^([\d.]+)([a-z]+)$/.exec(size ?? '') ?? [];
    if (number !== '' && Number(number) * (CENTIMETRES.get(unit) ?? NaN) < SMALLEST_SIZE) this.tooSmall.add(this.name);
  }
}
