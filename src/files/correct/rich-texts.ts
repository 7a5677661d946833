/** The numbers of the shared texts (ECMA-376 part 1, 18.4.8) of which parts have formats of their own. */
export function richTexts(sharedStringsXml: string): ReadonlySet<number> {
  const found = new Set<number>();
  if (!/<(?:[\w.-]+:)?r[\s>]/.test(sharedStringsXml)) return found;
  let index = 0;
  for (const [item] of sharedStringsXml.matchAll(/<((?:[\w.-]+:)?)si(?:\s[^<>]*)?(?:\/>|>[^]*?<\/\1si>)/g)) {
    if (/<(?:[\w.-]+:)?r[\s>]/.test(item)) found.add(index);
    index++;
  }
  return found;
}
