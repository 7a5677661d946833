/** Words before "report" that do not say which report it is. */
const UNSAID = new Set(
  'a an and annual any covering each every full its last new next no of other own public that the these this those written'.split(
    ' ',
  ),
);

/** A report that a text names. */
export interface NamedReport {
  /** Which report it is, without how the word is spelt: inspector. */
  readonly kind: string;
  /** As the text has it: inspectors’ annual report. */
  readonly words: string;
}

/** The reports a text names, by the word before "report" that says which. */
export function reportsNamedIn(text: string): NamedReport[] {
  return Array.from(
    text.matchAll(/(\p{L}+(?:[’']s?)?)((?:\s+annual)?\s+reports?)\b/giu),
    ([words, which = '']) => ({ kind: kindOf(which), words }),
  ).filter(({ kind }) => kind !== '' && !UNSAID.has(kind));
}

function kindOf(word: string): string {
  return word.toLowerCase().replace(/(?:s[’']|[’']s|s|[’'])$/, '');
}
