import { disclosureText } from '../../language/en-GB/disclosure';
import { reportText } from '../../language/en-GB/report';
import type { ReportFace } from '../document';
import { formatNumber } from '../format-number';
import { type DisclosurePolicy, ROUNDING_BASE, ROUNDING_REACH } from './policy';
import type { DisclosureSummary } from './protect-figures';
import { SMALLEST_ROUNDED_BASE } from './shown-figures';

/** What a policy does to the numbers of the public copy, for the cover of either face. */
export function policyInWords({ method, threshold }: DisclosurePolicy, face: ReportFace): string {
  const sentences = disclosureText[face];
  switch (method) {
    case 'off':
      return sentences.off;
    case 'suppress':
      return sentences.suppress(disclosureText.smallCounts(count(1), count(threshold - 1)));
    case 'round':
      return sentences.round(count(ROUNDING_BASE), count(ROUNDING_REACH), count(SMALLEST_ROUNDED_BASE));
  }
}

/** What was withheld, a sentence each: of all figures, then of each measure that lost some. */
export function summaryInWords({ figures, measures }: DisclosureSummary): string[] {
  if (figures.withheld === 0) return [disclosureText.nothingWithheld];
  return [
    disclosureText.withheld(count(figures.withheld), count(figures.published)),
    ...measures
      .filter(({ primary, secondary }) => primary + secondary > 0)
      .map(({ measure, published, primary, secondary }) =>
        disclosureText.ofMeasure(
          reportText.measures[measure].inFull,
          count(published),
          count(primary),
          count(secondary),
        ),
      ),
  ];
}

function count(value: number): string {
  return formatNumber(value, 'count');
}
