import { ExternalHyperlink, TextRun, type ParagraphChild } from 'docx';
import { TONE_SIGNS, type Inline, type Tone } from '../../documents/report';
import { LOOKS } from '../../documents/styles';

/** A font of Windows that has the status signs; other systems use the nearest font that has them. */
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

/** A status's sign, then its words in bold, both in the colour of its tone. */
export function statusRuns(tone: Tone, text: string): ParagraphChild[] {
  const look = { color: LOOKS[`status-${tone}`].ink, bold: true };
  return [
    new TextRun({ ...look, bold: false, text: TONE_SIGNS[tone], font: SIGN_FONT }),
    new TextRun({ ...look, text: `\u00A0${xmlText(text)}` }),
  ];
}

/** Characters that no XML 1.0 document can hold, and halves of a surrogate pair that stand alone. */
const UNFIT = new RegExp(
  [
    '[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF]',
    '[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])',
    '(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]',
  ].join('|'),
  'g',
);

/** Text that can stand in a run: characters that XML can't hold are left out, line breaks and tabs become spaces. */
export function xmlText(text: string): string {
  return text.replace(UNFIT, '').replace(/[\r\n\t\u0085\u2028\u2029]+/g, ' ');
}

/** Text escaped for an XML attribute in double quotes. */
export function attributeText(text: string): string {
  return xmlText(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
