import { type ElementReader, scanXml } from '../xml/scan-xml';

export interface Relationship {
  id: string;
  /**
   * What it leads to: "worksheet" for the standard's types, the same in transitional and Strict files; the whole
   * address for those of others, such as Microsoft's later ones.
   */
  type: string;
  /** A path inside the package, already resolved; as written where the target is outside. */
  target: string;
  external: boolean;
}

const STANDARD_TYPE =
  /^http:\/\/(?:schemas\.openxmlformats\.org\/officeDocument\/2006|purl\.oclc\.org\/ooxml\/officeDocument)\/relationships\//;

/** The relationships of a .rels part; `owner` is the path of the part that they belong to. */
export function relationships(xml: string | undefined, owner: string): readonly Relationship[] {
  const found: Relationship[] = [];
  if (xml === undefined) return found;
  const relationship: ElementReader = {
    open(tag) {
      const target = tag.attribute('Target') ?? '';
      const external = tag.attribute('TargetMode') === 'External';
      found.push({
        id: tag.attribute('Id') ?? '',
        type: (tag.attribute('Type') ?? '').replace(STANDARD_TYPE, ''),
        target: external ? target : resolvedPath(owner, target),
        external,
      });
    },
  };
  scanXml(xml, 'rel:Relationships', { children: { 'rel:Relationship': relationship } });
  return found;
}

export function relationshipsPath(owner: string): string {
  const slash = owner.lastIndexOf('/');
  return `${owner.slice(0, slash + 1)}_rels/${owner.slice(slash + 1)}.rels`;
}

function resolvedPath(owner: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = owner.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
