import { type DescribedFindings, placeInWords } from '../../check/describe-findings';
import { dataQualityText } from '../../language/en-GB/report-data-quality';
import type { Table } from '../document';
import { formatNumber } from '../format-number';
import { textTable } from '../parts/text-table';
import { listFirst } from './listed';

/** What the checks found, a line a rule, the gravest first; undefined where they found nothing. */
export function findingsTable({ rules }: DescribedFindings): Table | undefined {
  if (rules.length === 0) return undefined;
  const text = dataQualityText.findingsTable;
  return textTable({
    id: 'findings',
    title: text.title,
    columns: [
      { id: 'severity', header: text.severity, width: 1 },
      { id: 'finding', header: text.finding, width: 4 },
      { id: 'found', header: text.found, width: 1 },
      { id: 'incidents', header: text.incidents, width: 1 },
    ],
    rows: rules.map(({ severity, title, found, incidents }) => [
      text.severities[severity],
      title,
      formatNumber(found, 'count'),
      formatNumber(incidents, 'count'),
    ]),
    notes: [text.note],
  });
}

/** The findings somebody decided are right as they are, each with the reason; undefined where there are none. */
export function silencedTable({ silenced }: DescribedFindings): Table | undefined {
  if (silenced.length === 0) return undefined;
  const text = dataQualityText.silencedTable;
  const { listed, notes } = listFirst(silenced);
  return textTable({
    id: 'silenced',
    title: text.title,
    columns: [
      { id: 'finding', header: text.finding, width: 2 },
      { id: 'place', header: text.place, width: 3 },
      { id: 'what', header: text.what, width: 4 },
      { id: 'reason', header: text.reason, width: 3 },
    ],
    rows: listed.map((finding) => [
      finding.title,
      placeInWords(finding) || dataQualityText.blankCell,
      finding.what,
      finding.silenced ?? dataQualityText.blankCell,
    ]),
    notes,
  });
}
