import { attribute } from './xml-attributes';
import { scanXml } from './xml-scan';

export interface Relationship {
  id: string;
  /** The last word of the type's address, the same in transitional and Strict files: "worksheet". */
  type: string;
  /** A path inside the package, already resolved; as written where the target is outside. */
  target: string;
  external: boolean;
}

/** The relationships of a .rels part; `owner` is the path of the part that they belong to. */
export function relationships(xml: string | undefined, owner: string): readonly Relationship[] {
  const found: Relationship[] = [];
  if (xml === undefined) return found;
  scanXml(xml, 'dropped', {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const target = attribute(attributes, 'Target') ?? '';
      const external = attribute(attributes, 'TargetMode') === 'External';
      const type = attribute(attributes, 'Type') ?? '';
      found.push({
        id: attribute(attributes, 'Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: external ? target : resolvedPath(owner, target),
        external,
      });
    },
    close: () => undefined,
  });
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
