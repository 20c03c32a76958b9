import fc from 'fast-check';
import { printReport, printReportLarge } from '../../../src/adapters/docx/print-report';
import type { ReportDescription, ReportPart } from '../../../src/documents/report';
import { aReport, aReportTable, heading, paragraph } from '../../builders/report';
import { openedDocx, type OpenedDocx } from './opened-docx';
import { propertyRuns } from '../../builders/property-runs';

const printed = async (
  parts: readonly ReportPart[],
  differences: Partial<ReportDescription> = {},
): Promise<OpenedDocx> => openedDocx(await printReport(aReport(parts, differences)));

const texts = (document: OpenedDocx, style: string): readonly string[] =>
  document.paragraphs.filter((each) => each.style === style).map(({ text }) => text);

const CONTENTS: ReportPart = { kind: 'contents', heading: 'Contents' };

describe('a printed report', () => {
  it('has a title, and headings in the styles of Word', async () => {
    const document = await printed([heading(1, 'Parks'), heading(2, 'Parks 1: More visits'), heading(3, 'Figures')]);
    expect(document.paragraphs.map(({ style, text }) => [style, text])).toEqual([
      ['Title', 'Parks plan'],
      ['Subtitle', 'Annual report 2024/25'],
      ['Heading1', 'Parks'],
      ['Heading2', 'Parks 1: More visits'],
      ['Heading3', 'Figures'],
    ]);
  });

  it('fills its contents with links to the headings, and leaves page numbers to the program that lays out the pages', async () => {
    const document = await printed([
      CONTENTS,
      { kind: 'page-break' },
      heading(1, 'Parks'),
      heading(2, 'Parks 1'),
      { kind: 'page-break' },
      heading(1, 'Bins'),
    ]);
    expect(texts(document, 'TOC1')).toEqual(['Parks\t', 'Bins\t']);
    expect(texts(document, 'TOC2')).toEqual(['Parks 1\t']);
    const fields = document.paragraphs
      .filter(({ style }) => style.startsWith('TOC'))
      .map(({ xml }) => [/w:anchor="([^"]+)"/.exec(xml)?.[1], /PAGEREF (\S+) \\h/.exec(xml)?.[1]]);
    expect(fields.slice(1)).toEqual([
      ['_Toc1', '_Toc1'],
      ['_Toc2', '_Toc2'],
      ['_Toc3', '_Toc3'],
    ]);
    const bookmarked = document.paragraphs
      .filter(({ style }) => style.startsWith('Heading'))
      .map(({ xml }) => /<w:bookmarkStart [^>]*w:name="([^"]+)"/.exec(xml)?.[1]);
    expect(bookmarked).toEqual(['_Toc1', '_Toc2', '_Toc3']);
  });

  it('has nothing in it that a program would ask about before it opens it', async () => {
    const document = await printed([CONTENTS, heading(1, 'Parks')]);
    expect(document.part('word/document.xml') + document.part('word/settings.xml')).not.toMatch(/w:dirty|updateFields/);
  });

  it('names the first level alone where the contents would be long', async () => {
    const document = await printed([
      CONTENTS,
      ...Array.from({ length: 30 }, (_, index) => heading(index === 0 ? 1 : 2, `Heading ${index}`)),
    ]);
    expect([texts(document, 'TOC1').length, texts(document, 'TOC2').length]).toEqual([1, 0]);
  });

  it('has lists that are lists', async () => {
    const document = await printed([
      { kind: 'list', items: [['one'], ['two']] },
      { kind: 'list', ordered: true, items: [['first']] },
      { kind: 'list', ordered: true, items: [['first again']] },
    ]);
    expect(texts(document, 'ListBullet')).toEqual(['one', 'two']);
    const numbers = document.paragraphs
      .filter(({ style }) => style === 'ListNumber')
      .map(({ xml }) => /<w:numId w:val="(\d+)"/.exec(xml)?.[1]);
    expect(new Set(numbers).size).toBe(2);
    expect(document.paragraphs.every(({ xml }) => xml.split('<w:pStyle').length <= 2)).toBe(true);
  });

  it('gives a table a header row that repeats, whole rows, and alternative text', async () => {
    const document = await printed([aReportTable(3, 'Visits & "more"')]);
    const xml = document.part('word/document.xml');
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(4);
    expect(xml).toContain(
      '<w:tblCaption w:val="Visits &amp; &quot;more&quot;"/><w:tblDescription w:val="For each park, its visits &amp; &quot;more&quot;."/></w:tblPr>',
    );
    expect(texts(document, 'Caption')).toEqual(['Visits & "more"']);
  });

  it('tells each table its own alternative text', async () => {
    const xml = (await printed([aReportTable(1, 'Visits'), aReportTable(1, 'Dogs')])).part('word/document.xml');
    expect([...xml.matchAll(/<w:tblCaption w:val="([^"]+)"/g)].map(([, caption]) => caption)).toEqual([
      'Visits',
      'Dogs',
    ]);
  });

  it('says a status in words behind its sign, and keeps it with what follows', async () => {
    const document = await printed([
      { kind: 'status', tone: 'missing', text: 'Information not received' },
      paragraph('None came.'),
    ]);
    expect(texts(document, 'PriorityStatus')).toEqual(['?\u00A0Information not received']);
    expect(document.part('word/styles.xml')).toMatch(/w:styleId="PriorityStatus">.*?<w:keepNext\/>/);
  });

  it('links to what is on the web or an address, and to nothing else', async () => {
    const document = await printed([
      {
        kind: 'paragraph',
        text: [
          'See ',
          { link: 'our page', to: 'https://parks.example/a b' },
          ' or ',
          { link: 'this', to: 'javascript:alert(1)' },
        ],
      },
    ]);
    const relations = document.part('word/_rels/document.xml.rels');
    expect(relations).toContain('Target="https://parks.example/a%20b"');
    expect(relations).not.toContain('javascript');
    expect(document.paragraphs.at(-1)?.text).toBe('See our page or this');
  });

  it('says its language, its title, its author and its words to find it by', async () => {
    const document = await printed([paragraph('Hello.')]);
    expect(document.part('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
    const core = document.part('docProps/core.xml');
    for (const property of [
      '<dc:title>Parks plan: Annual report 2024/25<',
      '<dc:subject>Annual report of the Parks Partnership<',
      '<dc:creator>Westbury Council<',
      '<cp:keywords>Parks, 2024/25<',
    ]) {
      expect(core).toContain(property);
    }
  });

  it('is in 12-point Arial on A4, with page numbers', async () => {
    const document = await printed([paragraph('Hello.')]);
    expect(document.part('word/styles.xml')).toMatch(/<w:docDefaults>.*?w:ascii="Arial".*?<w:sz w:val="24"\/>/);
    expect(document.part('word/document.xml')).toMatch(/<w:pgSz [^>]*w:w="11906" w:h="16838"/);
    const footer = document.part('word/footer1.xml') + document.part('word/footer2.xml');
    expect(footer).toContain('Parks plan: annual report');
    expect(footer).toMatch(/>PAGE<.*>NUMPAGES</);
  });

  it('has no text under 18 points in large print', async () => {
    const styles = openedDocx(await printReportLarge(aReport([heading(3, 'Small'), aReportTable()]))).part(
      'word/styles.xml',
    );
    const sizes = [
      ...styles.matchAll(/w:styleId="(Title|Subtitle|Lead|Heading[123]|Caption|TableText|TOC\d)".*?<\/w:style>/g),
    ].flatMap(([style]) => [...style.matchAll(/<w:sz w:val="(\d+)"/g)].map(([, size]) => Number(size)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(36);
    expect(styles).toMatch(/<w:docDefaults>.*?<w:sz w:val="36"\/>/);
  });

  it('is the same, byte for byte, each time', async () => {
    const report = aReport([
      CONTENTS,
      heading(1, 'Parks'),
      {
        kind: 'paragraph',
        text: [
          { link: 'a', to: 'https://a.example' },
          { link: 'b', to: 'https://b.example' },
        ],
      },
      aReportTable(),
    ]);
    const first = await printReport(report);
    await printReportLarge(report);
    expect(Buffer.compare(Buffer.from(first), Buffer.from(await printReport(report)))).toBe(0);
  });

  it('holds no time at which it was printed', async () => {
    expect((await printed([])).part('docProps/core.xml')).not.toContain('dcterms:created');
  });
});

describe("a partner's words in a printed report", () => {
  it('are text, whatever they look like', async () => {
    const words = '<w:br/> & "=1+1" </w:tblPr> PAGE CURRENT _Toc1 PAGEREF _Toc9 Id="rId3" ]]>';
    expect((await printed([paragraph(words), aReportTable()])).paragraphs[2]?.text).toBe(words);
  });

  it('lose what no XML document can hold, and nothing else', async () => {
    expect((await printed([paragraph('a\u0000b\u0008c\uFFFEd\uD800e\u{1F600}f\tg\nh')])).paragraphs[2]?.text).toBe(
      'abcde\u{1F600}f g h',
    );
  });

  it('are read back as they were written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (words) => {
        const table = aReportTable(1, words);
        const document = await printed([
          heading(1, words),
          paragraph(words),
          { kind: 'list', items: [[words]] },
          table,
        ]);
        const kept = words
          // eslint-disable-next-line no-control-regex -- the characters that are taken out
          .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, '')
          .replace(/[\r\n\t\u0085\u2028\u2029]+/g, ' ');
        expect(document.paragraphs.filter(({ text }) => text === kept).length).toBeGreaterThanOrEqual(4);
      }),
      propertyRuns(15),
    );
  });
});
