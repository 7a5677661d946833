/**
 * The shape of a catalogue whatever its words: what the same catalogue in another language must have, key by key. A
 * text becomes any text, a sentence with gaps a function of the same gaps.
 */
export type Widened<Texts> = Texts extends string
  ? string
  : Texts extends (...gaps: infer Gaps) => string
    ? (...gaps: Gaps) => string
    : Texts extends readonly string[]
      ? readonly string[]
      : { readonly [Key in keyof Texts]: Widened<Texts[Key]> };
