import { considerationText } from '../../../language/en-GB/report-considerations';
import { sectionText } from '../../../language/en-GB/report-sections';
import type { Figure } from '../../../figures/figure';
import type { Measure } from '../../../recognise/layout';
import { isWithheld } from '../../count-ranked';
import type { Block } from '../../document';
import type { Period } from '../../period';
import { comparisonOf } from '../../prose/movement';
import { figureWord, writeSentence } from '../../prose/write-sentence';
import { isRecordedAlike } from '../../recorded-alike';
import type { ReportContext } from '../../report-context';
import { yearSum } from '../../tables/table-row';
import { type Drafting, paragraph, subheading, under } from '../section';

const text = considerationText.evidence;

/** Evidence packages, footage reviews, and how many of the first came of the second. */
export function composeEvidence({ context }: Drafting): readonly Block[] {
  const { coverage, names } = context;
  const words = (measure: Measure) => ({
    now: figureWord(yearSum(context, measure, 'now'), 'count'),
    year: names.year,
    comparison: comparisonOf(context, measure),
  });
  const hasPackages = coverage.has('evidence', 'now');
  return under(subheading('relevant-considerations.evidence', text.heading), [
    ...(hasPackages
      ? [
          paragraph(
            'relevant-considerations.evidence-packages',
            writeSentence(text.packages, words('evidence')),
          ),
        ]
      : []),
    ...(coverage.has('reviews', 'now')
      ? [paragraph('relevant-considerations.footage-reviews', writeSentence(text.reviews, words('reviews')))]
      : []),
    ...(isRecordedAlike(context, 'evidence', 'reviews', 'now') ? rate(context) : []),
  ]);
}

function rate(context: ReportContext): Block[] {
  const per100 = (period: Period): Figure => ({
    type: 'ratio',
    of: yearSum(context, 'evidence', period),
    to: yearSum(context, 'reviews', period),
    per: 100,
  });
  if (isWithheld(context, per100('now'))) return [];
  const rateComparison = isRecordedAlike(context, 'evidence', 'reviews', 'before')
    ? writeSentence(sectionText.executiveSummary.rateComparison, {
        before: figureWord(per100('before'), 'one decimal'),
        lastYear: context.names.lastYear,
      })
    : '';
  return [
    paragraph(
      'relevant-considerations.evidence-rate',
      writeSentence(text.rate, { rate: figureWord(per100('now'), 'one decimal'), rateComparison }),
    ),
  ];
}
