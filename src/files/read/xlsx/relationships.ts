import { readXml } from 'hucre/xml';

import { textOfPart } from '../zip/part-text';
import type { ZipPackage } from '../zip/zip-package';

/** A pointer from one part to another, or to somewhere outside the package. */
export interface Relationship {
  readonly id: string;
  /** The last word of the relationship's type: `worksheet`, `styles`, `externalLinkPath` … */
  readonly type: string;
  /** The target as written. */
  readonly target: string;
  /** The target's path in the package. */
  readonly path: string;
}

/** The attributes of every element of that name, whatever their prefixes: `@r:id` is found under `id`. */
export function attributesOf(xml: string, element: string): Map<string, string>[] {
  const { data } = readXml(xml, { rowTag: element, stripNamespaces: true, flatten: false });
  return data.map((row) => {
    const attributes = new Map<string, string>();
    for (const [name, value] of Object.entries(row)) {
      if (value !== null) attributes.set(name.replace(/^@(?:.*:)?/, ''), String(value));
    }
    return attributes;
  });
}

/** Where the relationships of a part lie (of the package itself for ''); ECMA-376 part 2, 9.3.3. */
export function relationshipsPath(source: string): string {
  const folder = source.slice(0, source.lastIndexOf('/') + 1);
  return `${folder}_rels/${source.slice(folder.length)}.rels`;
}

/** The relationships of a part; none where it has no such list. */
export async function readRelationships(archive: ZipPackage, source: string): Promise<Relationship[]> {
  const part = archive.part(relationshipsPath(source));
  if (!part) return [];
  const folder = source.slice(0, source.lastIndexOf('/') + 1);
  return attributesOf(await textOfPart(part), 'Relationship').map((attributes) => {
    const type = attributes.get('Type') ?? '';
    const target = attributes.get('Target') ?? '';
    return {
      id: attributes.get('Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target,
      path: resolveTarget(folder, target),
    };
  });
}

/** The path a target means, seen from a folder: absolute from the package's root, or relative. */
function resolveTarget(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The path of the part to which there is a relationship of that type; `undefined` without one. */
export function pathOfType(relationships: readonly Relationship[], type: string): string | undefined {
  return relationships.find((relationship) => relationship.type === type)?.path;
}
