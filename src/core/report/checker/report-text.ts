/** A paragraph as it is read, without the number before it. */
export interface CheckedParagraph {
  /** Where it is: the id of its block, or its place in a text. */
  readonly place: string;
  readonly number?: string;
  /** Marks of a list or a layout that stand before the number, or before the text. */
  readonly marks?: string;
  readonly text: string;
  /** An item of a list: it need be no sentence. */
  readonly isItem?: boolean;
}

export interface CheckedSection {
  readonly place: string;
  readonly number: string;
  readonly heading: string;
  readonly paragraphs: readonly CheckedParagraph[];
}

/** A report as the checker reads it: what stands above its sections, and these. */
export interface ReportText {
  readonly title?: { readonly place: string; readonly text: string };
  /** The committee's name, where it is known. */
  readonly committee?: string;
  readonly front: readonly CheckedParagraph[];
  readonly sections: readonly CheckedSection[];
}

/** What is above the sections, and in them, in the order it is read. */
export function paragraphsOf({ front, sections }: ReportText): CheckedParagraph[] {
  return [...front, ...sections.flatMap(({ paragraphs }) => paragraphs)];
}

/** What stands in the sections whose headings say so. */
export function paragraphsUnder({ sections }: ReportText, heading: RegExp): CheckedParagraph[] {
  return sections.filter((section) => heading.test(section.heading)).flatMap(({ paragraphs }) => paragraphs);
}

/** A text as its sentences: cut where a stop is followed by a capital. */
export function sentencesIn(text: string): string[] {
  return text.split(/(?<=[.!?][’”)]?)\s+(?=[“‘(]?\p{Lu})/u);
}
