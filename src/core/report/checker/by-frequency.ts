/** Words, each once, the most frequent first; of some as frequent, the first that came. */
export function byFrequency(words: Iterable<string>): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, many], [, more]) => more - many).map(([word]) => word);
}
