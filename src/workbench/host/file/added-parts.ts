import { readTextParts, withParts } from './zip-parts';

const TYPES = '[Content_Types].xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A link from one part of a package to another. */
export interface PartLink {
  readonly id: string;
  readonly type: string;
  /** Relative to the part it leads from. */
  readonly target: string;
}

/** Parts to be put into a saved workbook, with what the package has to say of them; put in all at once. */
export class AddedParts {
  readonly #parts = new Map<string, string | Uint8Array>();
  readonly #types: string[] = [];
  readonly #links = new Map<string, PartLink[]>();
  readonly #edits = new Map<string, (xml: string) => string>();

  /** Adds a part; without a content type that of its extension holds. */
  add(name: string, content: string | Uint8Array, contentType?: string): void {
    this.#parts.set(name, content);
    if (contentType === undefined) return;
    this.#types.push(`<Override PartName="/${name}" ContentType="${contentType}"/>`);
  }

  /** Links a part to another; '' stands for the package itself. */
  link(from: string, link: PartLink): void {
    const name = linksOf(from);
    this.#links.set(name, [...(this.#links.get(name) ?? []), link]);
  }

  /** Changes the text of a part that is there. */
  edit(name: string, change: (xml: string) => string): void {
    this.#edits.set(name, change);
  }

  /** The package with everything put in; the same bytes where there is nothing. */
  async putInto(bytes: Uint8Array): Promise<Uint8Array> {
    if (this.#parts.size === 0 && this.#edits.size === 0) return bytes;
    const touched = new Set([TYPES, ...this.#links.keys(), ...this.#edits.keys()]);
    const known = await readTextParts(bytes, (name) => touched.has(name));
    const parts = new Map(this.#parts);
    parts.set(TYPES, before(known.get(TYPES) ?? '', '</Types>', this.#types.join('')));
    for (const [name, links] of this.#links) {
      const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;
      const tags = links.map(
        ({ id, type, target }) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
      );
      parts.set(name, before(known.get(name) ?? empty, '</Relationships>', tags.join('')));
    }
    for (const [name, change] of this.#edits) {
      const xml = known.get(name);
      if (xml !== undefined) parts.set(name, change(xml));
    }
    return withParts(bytes, parts);
  }
}

/** The part that holds the links of another. */
export function linksOf(part: string): string {
  const cut = part.lastIndexOf('/') + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

function before(xml: string, end: string, inserted: string): string {
  return xml.replace(end, () => `${inserted}${end}`);
}
