import { considerationText } from '../../../language/en-GB/report-considerations';
import { alarmSources, alarmTotalRow, comparesActivations, incidentsOfRow } from '../../alarm-figures';
import type { Block } from '../../document';
import { comparisonOf } from '../../prose/movement';
import { figureWord, writeSentence } from '../../prose/write-sentence';
import type { ReportContext } from '../../report-context';
import { yearSum } from '../../tables/table-row';
import { type Drafting, paragraph, prompt, subheading } from '../section';

const text = considerationText.activations;

/** Why so many activations come to so few incidents is asked every time: the figures first, then the reasons. */
export function composeActivations({ context }: Drafting): readonly Block[] {
  if (!context.coverage.has('activations', 'now')) return [];
  const count = writeSentence(text.count, {
    now: figureWord(yearSum(context, 'activations', 'now'), 'count'),
    year: context.names.year,
    comparison: comparisonOf(context, 'activations'),
  });
  return [
    subheading('relevant-considerations.activations', text.heading),
    paragraph('relevant-considerations.activations-count', count),
    ...incidents(context),
    prompt('relevant-considerations.activations-explained', text.ask),
  ];
}

function incidents(context: ReportContext): Block[] {
  if (!comparesActivations(context)) return [];
  const byAlarm = alarmSources(context).length > 0;
  const row = alarmTotalRow(context);
  const begun = incidentsOfRow(context, row, 'now');
  const sentence = writeSentence(byAlarm ? text.byAlarm : text.byAll, {
    incidents: figureWord(begun, 'count'),
    rate: figureWord(
      { type: 'ratio', of: row.figure('activations', 'now'), to: begun, per: 1 },
      'one decimal',
    ),
  });
  return [paragraph('relevant-considerations.activations-incidents', sentence)];
}
