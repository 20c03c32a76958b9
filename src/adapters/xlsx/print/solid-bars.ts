/**
 * Data bars of one colour. The library writes bars in the form of Excel 2007, which fade out before their end, so that
 * 80% and 100% look alike. Later versions read the plain fill from extensions, which other programs ignore.
 */
const NAMESPACE = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
const RULE_EXTENSION = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';
const SHEET_EXTENSION = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';

const BARS =
  /<conditionalFormatting sqref="([^"]+)">(<cfRule type="dataBar"[^>]*><dataBar>(.*?)<\/dataBar>)<\/cfRule><\/conditionalFormatting>/g;

/** A sheet's XML with its data bars in one colour; unchanged where it has none. */
export function withSolidBars(xml: string): string {
  const extended: string[] = [];
  const sheet = xml.replace(BARS, (_, range: string, rule: string, bar: string) => {
    const id = `{00000000-0000-4000-8000-${String(extended.length + 1).padStart(12, '0')}}`;
    extended.push(extendedRule(id, range, bar));
    return `<conditionalFormatting sqref="${range}">${rule}<extLst><ext ${NAMESPACE} uri="${RULE_EXTENSION}"><x14:id>${id}</x14:id></ext></extLst></cfRule></conditionalFormatting>`;
  });
  if (extended.length === 0) return xml;
  const extension = `<extLst><ext ${NAMESPACE} uri="${SHEET_EXTENSION}"><x14:conditionalFormattings>${extended.join('')}</x14:conditionalFormattings></ext></extLst>`;
  return sheet.replace('</worksheet>', `${extension}</worksheet>`);
}

function extendedRule(id: string, range: string, bar: string): string {
  const ends = [...bar.matchAll(/<cfvo type="(\w+)"(?: val="([^"]*)")?\/>/g)].map(([, type, value]) =>
    value === undefined ? `<x14:cfvo type="${type}"/>` : `<x14:cfvo type="${type}"><xm:f>${value}</xm:f></x14:cfvo>`,
  );
  const colours = '<x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/>';
  return (
    '<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
    `<x14:cfRule type="dataBar" id="${id}"><x14:dataBar minLength="0" maxLength="100" gradient="0">${ends.join('')}${colours}</x14:dataBar></x14:cfRule>` +
    `<xm:sqref>${range}</xm:sqref></x14:conditionalFormatting>`
  );
}
