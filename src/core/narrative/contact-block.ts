import type { Plan } from '../plan/plan';
import { list, paragraphs, type Block } from './block';

/** Whom to ask, and in which other forms the report is to be had. */
export function contactBlock({ council, otherFormats }: Plan): Block {
  const [onlyFormat] = otherFormats;
  return {
    id: 'contact',
    kind: 'contact',
    heading: 'Contact and other formats',
    parts: [
      ...paragraphs(['For questions about this report:']),
      ...list([
        council.team ? `${council.team}, ${council.name}` : council.name,
        ...(council.telephone ? [`Telephone: ${council.telephone}`] : []),
        `E-mail: ${council.email}`,
        ...(council.website ? [`Website: ${council.website}`] : []),
      ]),
      ...(otherFormats.length === 1 && onlyFormat
        ? paragraphs([`This report is also available in this form: ${onlyFormat}.`])
        : []),
      ...(otherFormats.length > 1 ? paragraphs(['This report is also available in these forms:']) : []),
      ...(otherFormats.length > 1 ? list(otherFormats) : []),
    ],
    sources: [{ kind: 'plan', what: 'Contact and other formats' }],
  };
}
