import { type DescribedFindings, placeInWords } from '../../check/describe-findings';
import { dataQualityText } from '../../language/en-GB/report-data-quality';
import type { Table } from '../document';
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
      { id: 'rule', header: text.rule, width: 2 },
      { id: 'found', header: text.found, width: 1, isNumber: true },
      { id: 'incidents', header: text.incidents, width: 1, isNumber: true },
    ],
    rows: rules.map(({ severity, title, rule, found, incidents }) => [
      text.severities[severity],
      title,
      rule,
      found,
      incidents,
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
      { id: 'place', header: text.place, width: 3 },
      { id: 'what', header: text.what, width: 4 },
      { id: 'reason', header: text.reason, width: 3 },
    ],
    rows: listed.map((finding) => [
      placeInWords(finding) || dataQualityText.blankCell,
      dataQualityText.codeWithDetail(finding.title, finding.what),
      finding.silenced ?? dataQualityText.blankCell,
    ]),
    notes,
  });
}
