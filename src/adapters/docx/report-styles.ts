import {
  LineRuleType,
  type IBaseParagraphStyleOptions,
  type ISpacingProperties,
  type IStylesOptions,
  type IParagraphStyleOptions,
} from 'docx';
import { ACCENT, FONT, LOOKS } from '../../documents/styles';
import { TEXT_WIDTH, twips, type TypeScale } from './print-sizes';

/** Points in half points, in which Word gives font sizes. */
const halfPoints = (points: number): number => Math.round(points * 2);

/**
 * A line height of at least `points * share`. It keeps the same lines on a page whichever font a program uses for the
 * status signs, and lines still grow where a reader enlarges the text.
 */
const lines = (points: number, share: number): ISpacingProperties => ({
  line: twips(points * share),
  lineRule: LineRuleType.AT_LEAST,
});
const TEXT_LINES = 1.45;
const TABLE_LINES = 1.35;
const HEADING_LINES = 1.25;
const TEXT_INK = LOOKS.text.ink;

export function reportStyles(scale: TypeScale, language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: FONT, size: halfPoints(scale.body), color: TEXT_INK, language: { value: language } },
        paragraph: { spacing: { after: twips(scale.body * 0.75), ...lines(scale.body, TEXT_LINES) } },
      },
      title: {
        run: { font: FONT, size: halfPoints(scale.title), bold: true, color: ACCENT },
        paragraph: { spacing: { before: 0, after: twips(6), ...lines(scale.title, HEADING_LINES) }, keepNext: true },
      },
      ...headingStyles(scale),
      hyperlink: { run: { color: LOOKS.link.ink, underline: {} } },
      listParagraph: { paragraph: { spacing: { after: twips(scale.body * 0.35), ...lines(scale.body, TEXT_LINES) } } },
      caption: {
        run: { bold: true, italics: false, color: TEXT_INK, size: halfPoints(scale.body) },
        paragraph: { keepNext: true, spacing: { before: twips(scale.body), after: twips(scale.body * 0.4) } },
      },
    },
    paragraphStyles: [...textStyles(scale), ...contentsStyles(scale)],
  };
}

function headingStyles({
  headings,
  body,
}: TypeScale): Pick<NonNullable<IStylesOptions['default']>, 'heading1' | 'heading2' | 'heading3'> {
  const heading = (points: number, before: number, color: string): IBaseParagraphStyleOptions => ({
    run: { font: FONT, size: halfPoints(points), bold: true, color },
    paragraph: {
      keepNext: true,
      keepLines: true,
      spacing: { before: twips(before), after: twips(body / 2), ...lines(points, HEADING_LINES) },
    },
  });
  const [first, second, third] = headings;
  return {
    heading1: heading(first, first * 1.3, ACCENT),
    heading2: heading(second, second * 1.4, ACCENT),
    heading3: heading(third, third * 1.2, TEXT_INK),
  };
}

function textStyles(scale: TypeScale): readonly IParagraphStyleOptions[] {
  const after = (points: number, size = scale.body): object => ({
    spacing: { before: 0, after: twips(points), ...lines(size, TEXT_LINES) },
  });
  return [
    textStyle('Subtitle', 'Subtitle', { size: scale.subtitle, paragraph: after(scale.body * 2, scale.subtitle) }),
    textStyle('Lead', 'Lead paragraph', { size: scale.lead, paragraph: after(scale.body, scale.lead) }),
    {
      ...textStyle('PriorityStatus', 'Priority status', {
        paragraph: { keepNext: true, ...after(scale.body * 0.6) },
      }),
      run: { bold: true },
    },
    { id: 'ListBullet', name: 'List Bullet', basedOn: 'ListParagraph', quickFormat: true },
    { id: 'ListNumber', name: 'List Number', basedOn: 'ListParagraph', quickFormat: true },
    {
      id: 'TableText',
      name: 'Table text',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { spacing: { before: 0, after: 0, ...lines(scale.body, TABLE_LINES) } },
    },
    {
      id: 'Footer',
      name: 'footer',
      basedOn: 'Normal',
      paragraph: { spacing: { after: 0 } },
      run: { color: LOOKS.note.ink },
    },
  ];
}

/** A paragraph style based on Normal, after which Normal follows. */
function textStyle(
  id: string,
  name: string,
  { size, paragraph }: { size?: number; paragraph: IParagraphStyleOptions['paragraph'] },
): IParagraphStyleOptions {
  const run = size === undefined ? {} : { run: { size: halfPoints(size) } };
  return { id, name, basedOn: 'Normal', next: 'Normal', quickFormat: true, ...run, paragraph };
}

function contentsStyles(scale: TypeScale): readonly IParagraphStyleOptions[] {
  const entry = (level: number, bold: boolean): IParagraphStyleOptions => ({
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: 'Normal',
    next: 'Normal',
    run: { bold },
    paragraph: {
      indent: { left: twips((level - 1) * scale.body) },
      spacing: { before: twips(bold ? scale.body * 0.2 : 0), after: twips(scale.body * 0.2) },
      rightTabStop: TEXT_WIDTH,
    },
  });
  return [
    {
      id: 'TOCHeading',
      name: 'TOC Heading',
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: halfPoints(scale.headings[0]), bold: true, color: ACCENT },
      paragraph: {
        keepNext: true,
        spacing: {
          before: twips(scale.headings[0]),
          after: twips(scale.body / 2),
          ...lines(scale.headings[0], HEADING_LINES),
        },
      },
    },
    entry(1, true),
    entry(2, false),
  ];
}
