/** What readers and managers are told about disclosure control. Numbers come ready written. */
export const disclosureText = {
  off: 'No disclosure control: every count is shown as it was counted, small ones too.',
  suppress: (smallest: string, largest: string) =>
    `Small counts are withheld: ${smallest === largest ? `a count of ${smallest}` : `a count from ${smallest} to ${largest}`} is shown as [c], and so is every other count, share, rate or change from which it could be worked out. 0 is a true zero.`,
  round: (base: string, zeroUpTo: string, smallestBase: string) =>
    `Every count is rounded to the nearest ${base}, totals by themselves, so a table may not add up to its total. 0 stands for 0 to ${zeroUpTo}. Changes, shares and rates are worked out from rounded counts; those of fewer than ${smallestBase} are shown as [c].`,

  nothingWithheld: 'No figure had to be withheld.',
  withheld: (withheld: string, published: string) => `${withheld} of ${published} figures are withheld.`,
  /** A measure's counts, each once however often it stands in the report. */
  ofMeasure: (measure: string, published: string, primary: string, secondary: string) =>
    `${measure}: of ${published} counts ${primary} withheld as small, ${secondary} to protect them.`,
} as const;
