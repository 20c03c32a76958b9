import type { Annotation } from '../../../core/returns/workbook-content';
import type { ElementReader } from '../xml/scan-xml';

/** Reads the notes of an OpenDocument sheet, and the texts of what is drawn over it. */
export class OdsAnnotations {
  readonly note: ElementReader;
  readonly drawing: ElementReader;
  private found: Annotation[] = [];
  private text = '';

  /** @param place gives the place of the cell that is being read; undefined outside the cells */
  constructor(private readonly place: () => Annotation['at']) {
    const inLine: ElementReader = { text: (piece) => (this.text += piece), otherwise: () => inLine };
    const paragraph: ElementReader = { ...inLine, close: () => (this.text += '\n') };
    const paragraphs: ElementReader = {
      children: { 'text:p': paragraph },
      otherwise: (name) => (/^(text|draw):/.test(name) ? paragraphs : undefined),
    };
    this.note = this.outermost('note', paragraphs);
    this.drawing = this.outermost('drawing', paragraphs);
  }

  /** What was found since the last call. */
  taken(): readonly Annotation[] {
    const { found } = this;
    this.found = [];
    return found;
  }

  private outermost(kind: Annotation['kind'], within: ElementReader): ElementReader {
    return {
      ...within,
      open: () => (this.text = ''),
      close: () => {
        const text = this.text.replace(/[ \t]+/g, ' ').trim();
        const at = this.place();
        if (text !== '' || kind === 'note') this.found.push({ kind, text, ...(at && { at }) });
      },
    };
  }
}
