import { considerationText } from '../../../language/en-GB/report-considerations';
import { availabilityOf, tellsAvailability } from '../../camera-figures';
import type { Block } from '../../document';
import type { Period } from '../../period';
import { comparisonOf } from '../../prose/movement';
import { figureWord, writeSentence } from '../../prose/write-sentence';
import type { ReportContext } from '../../report-context';
import { yearSum } from '../../tables/table-row';
import { type Drafting, paragraph, subheading, under } from '../section';

const text = considerationText.cameras;

/** How far the cameras were working, and how often they failed. */
export function composeCameras({ context }: Drafting): readonly Block[] {
  return under(subheading('relevant-considerations.cameras', text.heading), [
    ...availability(context),
    ...faults(context),
  ]);
}

function availability(context: ReportContext): Block[] {
  if (!tellsAvailability(context, 'now')) return [];
  const word = (period: Period) =>
    figureWord(
      availabilityOf((measure, of) => yearSum(context, measure, of), period),
      'percentage',
    );
  const comparison = tellsAvailability(context, 'before')
    ? writeSentence(text.against, { before: word('before'), lastYear: context.names.lastYear })
    : '';
  const sentence = writeSentence(text.availability, {
    now: word('now'),
    year: context.names.year,
    comparison,
  });
  return [paragraph('relevant-considerations.camera-availability', sentence)];
}

function faults(context: ReportContext): Block[] {
  if (!context.coverage.has('faults', 'now')) return [];
  const sentence = writeSentence(text.faults, {
    now: figureWord(yearSum(context, 'faults', 'now'), 'count'),
    year: context.names.year,
    comparison: comparisonOf(context, 'faults'),
  });
  return [paragraph('relevant-considerations.camera-faults', sentence)];
}
