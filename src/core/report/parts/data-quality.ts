import { dataQualityText } from '../../language/en-GB/report-data-quality';
import { reportText } from '../../language/en-GB/report';
import { remarksTable, unreadTable } from '../data-quality/entries';
import {
  ambiguitiesTable,
  hiddenTable,
  linksTable,
  rivalsTable,
  suggestionsTable,
  unrecognisedTable,
  unusedColumnsTable,
} from '../data-quality/recognition';
import type { Block, Part, Table } from '../document';
import type { ReportContext } from '../report-context';
import { paragraph } from '../sections/section';
import type { SheetNames } from '../sheet-names';
import { findUnplacedTexts } from '../typed-texts';
import { textTable } from './text-table';

/** A topic of the part: its table, or the sentence that says there is nothing. */
interface Topic {
  readonly id: string;
  readonly heading: string;
  readonly table: Table | undefined;
  readonly nothing: string;
}

/** What was noticed while reading. `others` are the parts that texts of the profile may belong to. */
export function composeDataQuality(
  context: ReportContext,
  others: readonly Part[],
  sheetNames: SheetNames,
): Part {
  const text = dataQualityText;
  const { recognition } = context.input.records;
  const topics: readonly Topic[] = [
    { id: 'unread', heading: text.unreadHeading, table: unreadTable(context), nothing: text.noUnread },
    { id: 'remarks', heading: text.remarksHeading, table: remarksTable(context), nothing: text.noRemarks },
    {
      id: 'ambiguities',
      heading: text.ambiguitiesHeading,
      table: ambiguitiesTable(recognition),
      nothing: text.noAmbiguities,
    },
    { id: 'rivals', heading: text.rivalsHeading, table: rivalsTable(recognition), nothing: text.noRivals },
    {
      id: 'spellings',
      heading: text.suggestionsHeading,
      table: suggestionsTable(recognition),
      nothing: text.noSuggestions,
    },
    {
      id: 'sheets',
      heading: text.sheetsHeading,
      table: unrecognisedTable(recognition),
      nothing: text.noSheets,
    },
    {
      id: 'columns',
      heading: text.columnsHeading,
      table: unusedColumnsTable(recognition),
      nothing: text.noColumns,
    },
    { id: 'hidden', heading: text.hiddenHeading, table: hiddenTable(recognition), nothing: text.noHidden },
    { id: 'links', heading: text.linksHeading, table: linksTable(recognition), nothing: text.noLinks },
    { id: 'texts', heading: text.textsHeading, table: textsTable(context, others), nothing: text.noTexts },
  ];
  return {
    id: 'data-quality',
    sheetName: sheetNames.take(reportText.parts.dataQuality),
    title: reportText.partTitles.dataQuality(context.names.title),
    role: 'data quality',
    internal: true,
    orientation: 'landscape',
    blocks: [plain('introduction', text.introduction), ...topics.flatMap(blocksOf)],
  };
}

function blocksOf({ id, heading, table, nothing }: Topic): Block[] {
  return [
    { type: 'heading', id: `data-quality.${id}-heading`, level: 1, text: heading },
    table ?? plain(`no-${id}`, nothing),
  ];
}

function plain(id: string, text: string): Block {
  return paragraph(`data-quality.${id}`, [{ type: 'text', text }]);
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
