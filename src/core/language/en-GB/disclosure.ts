/** What readers and managers are told about disclosure control. Numbers come ready written. */
export const disclosureText = {
  /** Which counts are small: `smallCounts(1, 4)`. */
  smallCounts: (smallest: string, largest: string) =>
    smallest === largest ? `counts of ${smallest}` : `counts from ${smallest} to ${largest}`,

  /** On the cover of each face. */
  public: {
    off: 'Disclosure control: off. Every count is shown as it is, small ones included.',
    suppress: (smallCounts: string) =>
      `Disclosure control: suppression. Small counts are withheld: ${smallCounts} are shown as [c], and so is every other count, share, rate or change from which they could be worked out. 0 is a true zero.`,
    round: (base: string, zeroUpTo: string, smallestBase: string) =>
      `Disclosure control: rounding. Every count is rounded to the nearest ${base}, totals by themselves, so a table may not add up to its total. 0 stands for 0 to ${zeroUpTo}. Changes, shares and rates are worked out from rounded counts; those of fewer than ${smallestBase} are shown as [c].`,
  },
  working: {
    off: 'Disclosure control: off. Every count is shown as it is, small ones included.',
    suppress: (smallCounts: string) =>
      `Disclosure control: suppression. In a public copy, ${smallCounts}, and other counts from which they could be worked out, are replaced by [c]. This working copy shows every count and is not for publication.`,
    round: (base: string) =>
      `Disclosure control: rounding. In a public copy, counts are rounded to the nearest ${base}. This working copy shows exact counts and is not for publication.`,
  },

  nothingWithheld: 'Disclosure control: no figure had to be withheld.',
  withheld: (withheld: string, published: string) =>
    `Disclosure control: ${withheld} of ${published} figures are withheld.`,
  /** A measure's counts, each once however often it stands in the report. */
  ofMeasure: (measure: string, published: string, primary: string, secondary: string) =>
    `${measure}: of ${published} counts ${primary} withheld as small, ${secondary} to protect them.`,
} as const;
