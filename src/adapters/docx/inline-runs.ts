import { ExternalHyperlink, TextRun, type ParagraphChild } from 'docx';
import type { Inline, Tone } from '../../documents/report';
import { TONE_SIGNS } from '../../documents/report';
import { LOOKS } from '../../documents/styles';
import { xmlText } from './xml-text';

/** Holds the signs on Windows; elsewhere the nearest font that has them stands in. */
const SIGN_FONT = 'Segoe UI Symbol';

const SAFE_LINK = /^(https?:|mailto:)/i;

export function inlineRuns(text: readonly Inline[]): ParagraphChild[] {
  return text.map((piece) => {
    if (typeof piece === 'string') return new TextRun({ text: xmlText(piece) });
    if ('strong' in piece) return new TextRun({ text: xmlText(piece.strong), bold: true });
    const link = new TextRun({ text: xmlText(piece.link), style: 'Hyperlink' });
    return SAFE_LINK.test(piece.to)
      ? new ExternalHyperlink({ link: encodeURI(xmlText(piece.to)), children: [link] })
      : new TextRun({ text: xmlText(piece.link) });
  });
}

/** A status in words behind its sign, in its quiet colour. */
export function statusRuns(tone: Tone, text: string): ParagraphChild[] {
  const look = { color: LOOKS[`status-${tone}`].ink, bold: true };
  return [
    new TextRun({ ...look, bold: false, text: TONE_SIGNS[tone], font: SIGN_FONT }),
    new TextRun({ ...look, text: `\u00A0${xmlText(text)}` }),
  ];
}
