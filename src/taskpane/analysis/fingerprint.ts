/** A short text that differs where the texts differ: FNV-1a, 32 bits. It guards against oversight, not against malice. */
export function fingerprintOf(texts: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(texts)) {
    hash ^= character.codePointAt(0)!;
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
