/**
 * The namespaces that are read, each under one short prefix of ours, whichever prefix a file gives it. Where two
 * addresses stand for one vocabulary, the first is that of transitional files, the second that of Strict ones.
 */
const NAMESPACES: Readonly<Record<string, readonly string[]>> = {
  s: ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main'],
  r: [
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  ],
  rel: ['http://schemas.openxmlformats.org/package/2006/relationships'],
  custom: [
    'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
    'http://purl.oclc.org/ooxml/officeDocument/customProperties',
  ],
  vt: [
    'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
    'http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes',
  ],
  xdr: [
    'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
    'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
  ],
  a: ['http://schemas.openxmlformats.org/drawingml/2006/main', 'http://purl.oclc.org/ooxml/drawingml/main'],
  dgm: ['http://schemas.openxmlformats.org/drawingml/2006/diagram', 'http://purl.oclc.org/ooxml/drawingml/diagram'],
  tc: ['http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments'],
  mc: ['http://schemas.openxmlformats.org/markup-compatibility/2006'],
  office: ['urn:oasis:names:tc:opendocument:xmlns:office:1.0'],
  table: ['urn:oasis:names:tc:opendocument:xmlns:table:1.0'],
  text: ['urn:oasis:names:tc:opendocument:xmlns:text:1.0'],
  style: ['urn:oasis:names:tc:opendocument:xmlns:style:1.0'],
  draw: ['urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'],
  meta: ['urn:oasis:names:tc:opendocument:xmlns:meta:1.0'],
  manifest: ['urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'],
  calcext: ['urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'],
};

const OURS = new Map(Object.entries(NAMESPACES).flatMap(([ours, all]) => all.map((address) => [address, ours])));

/** Our prefix for a namespace; undefined for one that isn't read. */
export const ourPrefix = (address: string): string | undefined => OURS.get(address);

/** What the prefixes of a file stand for within one element. "" is the prefix of names without one. */
export class Scope {
  private readonly prefixes = new Map<string, string | undefined>();
  private readonly known = new Map<string, string>();

  constructor(private readonly outer?: Scope) {}

  bind(prefix: string, ours: string | undefined): void {
    this.prefixes.set(prefix, ours);
  }

  /** Our prefix for the file's; undefined where it stands for nothing that is read. */
  ours(prefix: string): string | undefined {
    const ours = this.prefixes.get(prefix);
    return ours !== undefined || this.prefixes.has(prefix) ? ours : this.outer?.ours(prefix);
  }

  /** An element's name as written in the file, under our prefix: "x:row" as "s:row". Undefined as for `ours`. */
  nameOf(written: string): string | undefined {
    return this.known.get(written) ?? this.resolved(written);
  }

  /** Finds a name faster the next time. Only for names that are read: there are few, whatever a file holds. */
  remember(written: string, name: string): void {
    this.known.set(written, name);
  }

  private resolved(written: string): string | undefined {
    const colon = written.indexOf(':');
    const ours = this.ours(colon < 0 ? '' : written.slice(0, colon));
    return ours === undefined ? undefined : `${ours}:${written.slice(colon + 1)}`;
  }
}
