import { dataQualityText } from '../../language/en-GB/report-data-quality';
import { reportText } from '../../language/en-GB/report';
import { describeFindings } from '../../check/describe-findings';
import { breakdownsTable } from '../data-quality/breakdowns';
import { findingsTable, silencedTable } from '../data-quality/findings';
import { remarksTable, unreadKindsTable, unreadTable } from '../data-quality/entries';
import {
  ambiguitiesTable,
  hiddenTable,
  linksTable,
  mergedTable,
  rivalsTable,
  suggestionsTable,
  unrecognisedTable,
  unusedColumnsTable,
} from '../data-quality/recognition';
import { unkeptTable } from '../data-quality/unkept-columns';
import type { Part, Table } from '../document';
import type { ReportContext } from '../report-context';
import { paragraph } from '../sections/section';
import type { SheetNames } from '../sheet-names';
import { findUnplacedTexts } from '../typed-texts';
import { textTable } from './text-table';
import { type Topic, topicBlocks } from './topics';

/** What was noticed while reading. `others` are the parts that texts of the profile may belong to. */
export function composeDataQuality(
  context: ReportContext,
  others: readonly Part[],
  sheetNames: SheetNames,
): Part {
  const text = dataQualityText;
  const { recognition } = context.input.records;
  const topic = (
    id: string,
    { title }: { readonly title: string },
    table: Table | undefined,
    nothing?: string,
  ): Topic => ({ id, title, table, ...(nothing !== undefined && { nothing }) });
  const findings = describeFindings(context.input.findings, recognition);
  const topics: readonly Topic[] = [
    topic('findings', text.findingsTable, findingsTable(findings), text.noFindings),
    topic('silenced', text.silencedTable, silencedTable(findings), text.noSilenced),
    topic('unread-kinds', text.unreadKindsTable, unreadKindsTable(context)),
    topic('unread', text.unreadTable, unreadTable(context), text.noUnread),
    topic('remarks', text.remarksTable, remarksTable(context), text.noRemarks),
    topic('unkept', text.unkeptTable, unkeptTable(context), text.noUnkept),
    topic('breakdowns', text.breakdownsTable, breakdownsTable(context)),
    topic('ambiguities', text.ambiguitiesTable, ambiguitiesTable(recognition), text.noAmbiguities),
    topic('rivals', text.rivalsTable, rivalsTable(recognition), text.noRivals),
    topic('merged', text.mergedTable, mergedTable(recognition), text.noMerged),
    topic('spellings', text.suggestionsTable, suggestionsTable(recognition), text.noSuggestions),
    topic('sheets', text.sheetsTable, unrecognisedTable(recognition), text.noSheets),
    topic('columns', text.columnsTable, unusedColumnsTable(recognition), text.noColumns),
    topic('hidden', text.hiddenTable, hiddenTable(recognition), text.noHidden),
    topic('links', text.linksTable, linksTable(recognition), text.noLinks),
    topic('texts', text.textsTable, textsTable(context, others), text.noTexts),
  ];
  return {
    id: 'data-quality',
    sheetName: sheetNames.take(reportText.parts.dataQuality, 'data-quality'),
    title: reportText.partTitles.dataQuality(context.names.title),
    role: 'data quality',
    internal: true,
    orientation: 'portrait',
    blocks: [
      paragraph('data-quality.introduction', [{ type: 'text', text: text.introduction }]),
      ...topics.flatMap((one) => topicBlocks('data-quality', one)),
    ],
  };
}

function textsTable({ profile }: ReportContext, parts: readonly Part[]): Table | undefined {
  const ids = findUnplacedTexts(parts, profile);
  if (ids.length === 0) return undefined;
  const text = dataQualityText.textsTable;
  const texts = profile.report?.texts ?? {};
  return textTable({
    id: 'texts-without-place',
    title: text.title,
    columns: [
      { id: 'paragraph', header: text.id, width: 2 },
      { id: 'text', header: text.text, width: 5 },
    ],
    rows: ids.map((id) => [id, texts[id] ?? dataQualityText.blankCell]),
    notes: [],
  });
}
