import { coverText } from '../../language/en-GB/report-cover';
import { reportText } from '../../language/en-GB/report';
import { policyInWords } from '../disclosure/disclosure-in-words';
import type { Block, Part, Sentence, Table, TableRow } from '../document';
import { writeSentence } from '../prose/write-sentence';
import type { ReportContext } from '../report-context';
import { addRowCounts } from '../row-totals';
import { paragraph, prompt } from '../sections/section';
import type { SheetNames } from '../sheet-names';
import { frontMatter } from './front-matter';

/** Who, when, what is in here, what was decided, and (not for the public) which files it was counted from. */
export function composeCover(context: ReportContext, sheetNames: SheetNames): Part {
  const { names, profile } = context;
  const partnership = profile.partnership?.name;
  const isPublic = context.face === 'public';
  return {
    id: 'cover',
    sheetName: sheetNames.take(reportText.parts.cover),
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

function sourcesTable({ records, rowCounts }: ReportContext['input']): Table {
  const text = coverText.sourcesTable;
  const { workbooks, workbookOfGrid } = records.recognition;
  const row = (label: string, sheets: number, counts: typeof rowCounts, sha256: string) => {
    const { read, counted, excluded } = addRowCounts(counts);
    const numbers = [sheets, read, counted, excluded];
    return {
      role: 'part',
      cells: [
        { type: 'text', text: label },
        { type: 'text', text: sha256 },
        ...numbers.map((value) => ({ type: 'number', value, format: 'count' }) as const),
      ],
    } satisfies TableRow;
  };
  const files = workbooks.map(({ file, grids, sha256 }, index) =>
    row(
      file,
      grids.length,
      rowCounts.filter(({ grid }) => workbookOfGrid[grid] === index),
      sha256,
    ),
  );
  return {
    type: 'table',
    id: 'source-files',
    name: 'Table_source_files',
    title: text.title,
    columns: [
      { id: 'file', header: text.file, width: 2.5, align: 'left' },
      { id: 'sha256', header: text.sha256, width: 3, align: 'left' },
      { id: 'sheets', header: text.sheets, width: 1, align: 'right' },
      { id: 'read', header: text.read, width: 1, align: 'right' },
      { id: 'counted', header: text.counted, width: 1, align: 'right' },
      { id: 'excluded', header: text.excluded, width: 1, align: 'right' },
    ],
    rows: [
      ...files,
      {
        role: 'total',
        cells: [
          { type: 'text', text: text.total },
          { type: 'text', text: text.totalSha256 },
          ...['sheets', 'read', 'counted', 'excluded'].map(
            (column) => ({ type: 'column sum', table: 'source-files', column, format: 'count' }) as const,
          ),
        ],
      },
    ],
    notes: [text.note, text.fingerprint],
  };
}
