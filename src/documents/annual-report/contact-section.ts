import type { Inline, ReportPart } from '../report';
import type { SectionInput } from './section-input';
import { blockSection } from './section-parts';

/** The section on contact and other formats, with the council's e-mail address and website as links. */
export function contactSection({ blocks, plan }: SectionInput): readonly ReportPart[] {
  const { email, website } = plan.council;
  const addresses = new Map([
    [email, `mailto:${email}`],
    ...(website ? [[website, /^https?:/.test(website) ? website : `https://${website}`] as const] : []),
  ]);
  return blockSection(blocks.get('contact'), 1).map((part) => {
    if (part.kind === 'paragraph') return { ...part, text: withLinks(part.text, addresses) };
    return part.kind === 'list' ? { ...part, items: part.items.map((item) => withLinks(item, addresses)) } : part;
  });
}

/** The first address found in each piece of text becomes a link. */
function withLinks(text: readonly Inline[], addresses: ReadonlyMap<string, string>): readonly Inline[] {
  return text.flatMap((piece): readonly Inline[] => {
    if (typeof piece !== 'string') return [piece];
    const [address, to] = [...addresses].find(([each]) => each !== '' && piece.includes(each)) ?? [];
    if (!address || !to) return [piece];
    const at = piece.indexOf(address);
    return [piece.slice(0, at), { link: address, to }, piece.slice(at + address.length)].filter((each) => each !== '');
  });
}
