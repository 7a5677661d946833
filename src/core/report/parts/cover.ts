import { coverText } from '../../language/en-GB/report-cover';
import { reportText } from '../../language/en-GB/report';
import { policyInWords } from '../disclosure/disclosure-in-words';
import type { Block, Part, Sentence, Table, TableCell, TableRow } from '../document';
import { writeSentence } from '../prose/write-sentence';
import type { ReportContext } from '../report-context';
import { ROWS_TABLE } from '../reconciliation/rows-by-sheet';
import { paragraph, prompt } from '../sections/section';
import type { SheetNames } from '../sheet-names';
import { columnSum, figureCell, sumOfRows } from '../table-cells';
import { frontMatter } from './front-matter';
import { textTable } from './text-table';

/** Who, when, what is in here, what was decided, and (not for the public) which files it was counted from. */
export function composeCover(context: ReportContext, sheetNames: SheetNames): Part {
  const { names, profile } = context;
  const partnership = profile.partnership?.name;
  const isPublic = context.face === 'public';
  return {
    id: 'cover',
    sheetName: sheetNames.take(reportText.parts.cover, 'cover'),
    title: partnership === undefined ? names.title : reportText.partTitles.cover(names.title, partnership),
    role: 'cover',
    internal: false,
    orientation: 'portrait',
    blocks: [
      partnership === undefined
        ? prompt('cover.partnership', coverText.partnershipAsk)
        : paragraph('cover.partnership', writeSentence(coverText.partnership, { partnership })),
      ...frontMatter(context, 'cover'),
      paragraph(
        'cover.purpose',
        writeSentence(isPublic ? coverText.purposePublic : coverText.purpose, {
          title: names.title,
          partnership: names.thePartnership,
          committee: names.theCommittee,
          span: names.span,
        }),
      ),
      heading('cover.contents-heading', coverText.contentsHeading),
      paragraph(
        'cover.contents-introduction',
        writeSentence(isPublic ? coverText.contentsPublic : coverText.contentsSentence, {}),
      ),
      { type: 'contents', id: 'cover.contents' },
      heading('cover.policies-heading', coverText.policiesHeading),
      { type: 'list', id: 'cover.policies', items: policies(context) },
      ...(isPublic ? [] : sources(context)),
    ],
  };
}

function heading(id: string, text: string): Block {
  return { type: 'heading', id, level: 1, text };
}

function policies({ policy, face }: ReportContext): Sentence[] {
  const isRounded = face === 'public' && policy.method === 'round';
  return [
    coverText.policyYear,
    policyInWords(policy, face),
    coverText.policyLikeForLike,
    isRounded ? coverText.policyRounded : coverText.policyRounding,
    coverText.policySubAreas,
  ].map((text): Sentence => [{ type: 'text', text }]);
}

function sources({ input }: ReportContext): Block[] {
  const { workbooks } = input.records.recognition;
  if (workbooks.length === 0) {
    return [paragraph('cover.no-sources', [{ type: 'text', text: coverText.noSources }])];
  }
  return [sourcesTable(input)];
}

/** Of each file how many sheets it has, which is written down here, and its rows, which follow the Reconciliation. */
function sourcesTable({ records, rowCounts }: ReportContext['input']): Table {
  const text = coverText.sourcesTable;
  const id = 'source-files';
  const rows = (column: string, file: string): number | TableCell =>
    rowCounts.length === 0 ? 0 : figureCell(sumOfRows(ROWS_TABLE, column, { file }));
  const table = textTable({
    id,
    title: text.title,
    columns: [
      { id: 'file', header: text.file, width: 2.5 },
      { id: 'sha256', header: text.sha256, width: 3 },
      { id: 'sheets', header: text.sheets, width: 1, isNumber: true },
      { id: 'read', header: text.read, width: 1, isNumber: true },
      { id: 'counted', header: text.counted, width: 1, isNumber: true },
      { id: 'excluded', header: text.excluded, width: 1, isNumber: true },
    ],
    rows: records.recognition.workbooks.map(({ file, grids, sha256 }) => [
      file,
      sha256,
      grids.length,
      rows('read', file),
      rows('counted', file),
      rows('excluded', file),
    ]),
    notes: [text.note, text.fingerprint],
  });
  const total: TableRow = {
    role: 'total',
    cells: [
      { type: 'text', text: text.total },
      { type: 'text', text: text.totalSha256 },
      ...['sheets', 'read', 'counted', 'excluded'].map((column) => columnSum(id, column)),
    ],
  };
  return { ...table, rows: [...table.rows, total] };
}
