/** One name of the house list with the ways it is written. Case, space and punctuation need no entry of their own. */
export interface KnownName {
  readonly name: string;
  /** The name under which police.uk publishes it: kept where it is the only way the workbooks write it. */
  readonly publishedAs?: string;
  /** Abbreviations, misspellings, plurals and other words for exactly the same thing. */
  readonly spellings: readonly string[];
  /** What the name itself says is in it: "Affray" is in "Public order/affray". */
  readonly parts?: readonly string[];
}

/** The texts of a list written with semicolons between them, as the house lists are. */
export function texts(list: string): readonly string[] {
  return list.split(';').map((text) => text.trim());
}
