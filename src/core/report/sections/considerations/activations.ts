import { considerationText } from '../../../language/en-GB/report-considerations';
import { alarmSources, alarmTotalRow, comparesActivations, incidentsOfRow } from '../../alarm-figures';
import type { Block } from '../../document';
import { comparisonOf } from '../../prose/movement';
import { figureWord, writeSentence } from '../../prose/write-sentence';
import { reportText } from '../../../language/en-GB/report';
import type { ReportContext } from '../../report-context';
import { reportingAreas } from '../../tables/rows-by-area-or-month';
import { yearSum } from '../../tables/table-row';
import { type Drafting, paragraph, prompt, subheading } from '../section';

const text = considerationText.activations;

/** More areas than this are not named one by one. */
const MOST_NAMED = 6;

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
  const concerned = reportingAreas(context, ['activations']).map(({ name }) => name);
  const isPart = concerned.length > 0 && concerned.length < context.areas.length;
  const where = !isPart
    ? ''
    : concerned.length > MOST_NAMED
      ? text.areasConcerned
      : text.inAreas(reportText.list(concerned));
  const sentence = writeSentence(byAlarm ? text.byAlarm : text.byAll, {
    where,
    incidents: figureWord(begun, 'count'),
    rate: figureWord(
      { type: 'ratio', of: row.figure('activations', 'now'), to: begun, per: 1 },
      'one decimal',
    ),
  });
  return [paragraph('relevant-considerations.activations-incidents', sentence)];
}
