const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const CHARACTERS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** What no XML can hold; JSON can, as an escape. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const UNWRITABLE = /[\u0000-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Puts plain data into an XML document of one element, the form in which a workbook keeps what is not in its cells. */
export function wrapInXml(namespace: string, data: unknown): string {
  const json = JSON.stringify(data)
    .replace(UNWRITABLE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/[&<>]/g, (character) => ENTITIES[character]!);
  return `<data xmlns="${namespace}">${json}</data>`;
}

/** The data of such a document, unchecked; `undefined` where it is none, or was damaged. */
export function unwrapXml(xml: string): unknown {
  const content = /<data\b[^<>]*>([^<]*)<\/data>\s*$/.exec(xml)?.[1];
  if (content === undefined) return undefined;
  try {
    return JSON.parse(content.replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => CHARACTERS[entity]!));
  } catch {
    return undefined;
  }
}
