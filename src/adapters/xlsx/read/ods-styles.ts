import type { ElementReader } from '../xml/scan-xml';

/** What the automatic styles of content.xml say that matters: each kind by the names of its styles. */
export class OdsStyles {
  /** Styles of tables, which are sheets. */
  readonly hidden = new Set<string>();
  /** Styles of text that raise it, as for footnotes. */
  readonly raised = new Set<string>();
  readonly automaticStyles: ElementReader;
  private name = '';
  private family = '';

  constructor() {
    const style: ElementReader = {
      open: (tag) => {
        this.name = tag.attribute('style:name') ?? '';
        this.family = tag.attribute('style:family') ?? '';
      },
      children: {
        'style:table-properties': {
          open: (tag) => {
            if (this.family === 'table' && tag.attribute('table:display') === 'false') this.hidden.add(this.name);
          },
        },
        'style:text-properties': {
          open: (tag) => {
            const isRaised = /^(super|[1-9])/.test(tag.attribute('style:text-position') ?? '');
            if (this.family === 'text' && isRaised) this.raised.add(this.name);
          },
        },
      },
    };
    this.automaticStyles = { children: { 'style:style': style } };
  }
}
