import { nameKey } from './name-key';

/** What a part is called where another area has a part of the same name: "Town Centre (Northtown)". */
export function nameOfSharedPart(part: string, whole: string): string {
  return `${part} (${whole})`;
}

/** The names of parts that more than one area has, as keys; names that were told apart before are among them. */
export function sharedParts(pairs: Iterable<readonly [part: string, whole: string]>): ReadonlySet<string> {
  const wholes = new Map<string, Set<string>>();
  for (const [part, whole] of pairs) {
    const mark = nameOfSharedPart('', whole);
    const key = nameKey(part.endsWith(mark) ? part.slice(0, -mark.length) : part);
    wholes.set(key, (wholes.get(key) ?? new Set()).add(nameKey(whole)));
  }
  return new Set([...wholes].flatMap(([part, ofPart]) => (ofPart.size > 1 ? [part] : [])));
}
