import { TONE_SIGNS, type Inline, type ReportDescription, type ReportPart } from '../../documents/report';

/** How a report is printed into a page. */
export interface ReportPrinting {
  document: Document;
  /** Level of the report's title; its headings follow from the next on. */
  headingLevel?: 1 | 2 | 3;
  idPrefix?: string;
}

interface ReportInPrint {
  page: Document;
  level: number;
  prefix: string;
  headings: { id: string; text: string; level: number }[];
}

/** A report as an article: headings, paragraphs, lists and real tables, for reading and for the clipboard. */
export function printReport(
  report: ReportDescription,
  { document: page, headingLevel = 1, idPrefix = 'report' }: ReportPrinting,
): HTMLElement {
  const headings = report.parts.flatMap((part, index) =>
    part.kind === 'heading' ? [{ id: `${idPrefix}-${index}`, text: part.text, level: part.level }] : [],
  );
  const inPrint: ReportInPrint = { page, level: headingLevel, prefix: idPrefix, headings };
  const article = page.createElement('article');
  article.className = 'report';
  article.lang = report.language;
  article.append(element(inPrint, `h${headingLevel}`, report.title));
  if (report.subtitle !== undefined) article.append(element(inPrint, 'p', report.subtitle));
  article.append(...report.parts.flatMap((part, index) => printPart(inPrint, part, `${idPrefix}-${index}`)));
  return article;
}

function element({ page }: ReportInPrint, tag: string, words = ''): HTMLElement {
  const made = page.createElement(tag);
  if (words !== '') made.textContent = words;
  return made;
}

function printPart(report: ReportInPrint, part: ReportPart, id: string): readonly HTMLElement[] {
  switch (part.kind) {
    case 'heading': {
      const heading = element(report, `h${Math.min(6, report.level + part.level)}`, part.text);
      heading.id = id;
      return [heading];
    }
    case 'paragraph':
    case 'lead':
      return [withInlines(report, element(report, 'p'), part.text, part.kind === 'lead' ? 'lead' : undefined)];
    case 'list': {
      const list = element(report, part.ordered ? 'ol' : 'ul');
      list.append(...part.items.map((item) => withInlines(report, element(report, 'li'), item)));
      return [list];
    }
    case 'status': {
      const line = element(report, 'p', `${TONE_SIGNS[part.tone]} ${part.text}`);
      line.className = `cell-status-${part.tone}`;
      return [line];
    }
    case 'table':
      return [printTable(report, part, id)];
    case 'contents':
      return [printContents(report, part.heading, id)];
    case 'page-break':
      return [];
  }
}

function withInlines(
  report: ReportInPrint,
  into: HTMLElement,
  text: readonly Inline[],
  className?: string,
): HTMLElement {
  if (className !== undefined) into.className = className;
  into.append(
    ...text.map((piece) =>
      typeof piece === 'string'
        ? piece
        : 'strong' in piece
          ? element(report, 'strong', piece.strong)
          : link(report, piece),
    ),
  );
  return into;
}

function link(report: ReportInPrint, { link: words, to }: { link: string; to: string }): HTMLElement {
  if (!/^(https?:\/\/|mailto:)/i.test(to)) return element(report, 'span', words);
  const made = report.page.createElement('a');
  made.href = to;
  made.rel = 'noopener noreferrer';
  made.textContent = words;
  return made;
}

function printTable(
  report: ReportInPrint,
  { caption, summary, columns, rows }: Extract<ReportPart, { kind: 'table' }>,
  id: string,
): HTMLElement {
  const table = report.page.createElement('table');
  const name = table.createCaption();
  name.textContent = caption;
  name.id = id;
  table.setAttribute('aria-description', summary);
  const header = table.createTHead().insertRow();
  for (const column of columns) {
    const cell = report.page.createElement('th');
    cell.scope = 'col';
    cell.textContent = column.header;
    cell.classList.toggle('right', column.align === 'right');
    header.append(cell);
  }
  const body = table.createTBody();
  for (const row of rows) {
    const line = body.insertRow();
    row.forEach(({ text, tone, heading }, index) => {
      const cell = report.page.createElement(heading ? 'th' : 'td');
      if (heading) cell.scope = 'row';
      cell.textContent = tone ? `${TONE_SIGNS[tone]} ${text}` : text;
      if (tone) cell.classList.add(`cell-status-${tone}`);
      cell.classList.toggle('right', columns[index]?.align === 'right');
      line.append(cell);
    });
  }
  return scrollingRegion(report, table, id);
}

function scrollingRegion(report: ReportInPrint, table: HTMLElement, name: string): HTMLElement {
  const region = element(report, 'div');
  region.className = 'scrolling';
  region.setAttribute('role', 'region');
  region.setAttribute('aria-labelledby', name);
  region.tabIndex = 0;
  region.append(table);
  return region;
}

function printContents(report: ReportInPrint, heading: string, id: string): HTMLElement {
  const contents = element(report, 'nav');
  const title = element(report, `h${Math.min(6, report.level + 1)}`, heading);
  title.id = id;
  contents.setAttribute('aria-labelledby', id);
  const list = element(report, 'ol');
  for (const { id: to, text } of report.headings.filter(({ level }) => level < 3)) {
    const item = report.page.createElement('a');
    item.href = `#${to}`;
    item.textContent = text;
    const line = element(report, 'li');
    line.append(item);
    list.append(line);
  }
  contents.append(title, list);
  return contents;
}
