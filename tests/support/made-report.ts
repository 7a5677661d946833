import { monthsOfFinancialYear } from '../../src/core/calendar/financial-year';
import type { Cube } from '../../src/core/figures/cube';
import type { Figure, Where } from '../../src/core/figures/figure';
import type { Measure } from '../../src/core/recognise/layout';
import type {
  Chart,
  NumberFormat,
  Part,
  ReportDocument,
  Run,
  Table,
  TableRow,
} from '../../src/core/report/document';

export function sum(measure: Measure, where: Where): Figure {
  return { type: 'sum', measure, where };
}

export function change(measure: Measure, where: Where): Figure {
  return {
    type: 'change',
    now: sum(measure, { ...where, year: 2017 }),
    before: sum(measure, { ...where, year: 2016 }),
  };
}

export const say = (text: string): Run => ({ type: 'text', text });
export const show = (figure: Figure, format: NumberFormat = 'count'): Run => ({
  type: 'figure',
  figure,
  format,
});

/** A table of a measure by some dimension: last year, this year, change, change in per cent; a total row below. */
export function makeTable(
  id: string,
  name: string,
  title: string,
  label: string,
  rows: readonly { readonly label: string; readonly where: Where }[],
  measures: readonly Measure[] = ['incidents', 'arrests'],
): Table {
  const cellsFor = (where: Where) =>
    measures.flatMap((measure) => {
      const before = sum(measure, { ...where, year: 2016 });
      const now = sum(measure, { ...where, year: 2017 });
      return [
        { type: 'figure', figure: before, format: 'count' },
        { type: 'figure', figure: now, format: 'count' },
        { type: 'figure', figure: { type: 'difference', now, before }, format: 'signed count' },
        { type: 'figure', figure: { type: 'change', now, before }, format: 'signed percentage' },
      ] as const;
    });
  const parts: TableRow[] = rows.map((row) => ({
    role: 'part',
    cells: [{ type: 'text', text: row.label }, ...cellsFor(row.where)],
  }));
  const nameOf = (measure: string) => measure.charAt(0).toUpperCase() + measure.slice(1);
  return {
    type: 'table',
    id,
    name,
    title,
    notes: [
      'This worksheet contains one table. [z] means not applicable: there is nothing to compare with. Arrests may exceed incidents, because several arrests can come from one incident.',
    ],
    columns: [
      { id: 'label', header: label, width: 2.5, align: 'left' },
      ...measures.flatMap((measure) => [
        { id: `${measure}-before`, header: `${nameOf(measure)} 2016/17`, width: 1, align: 'right' } as const,
        { id: `${measure}-now`, header: `${nameOf(measure)} 2017/18`, width: 1, align: 'right' } as const,
        { id: `${measure}-change`, header: `Change in ${measure}`, width: 1, align: 'right' } as const,
        { id: `${measure}-share`, header: `Change in ${measure} (%)`, width: 1, align: 'right' } as const,
      ]),
    ],
    rows: [...parts, { role: 'total', cells: [{ type: 'text', text: 'Total' }, ...cellsFor({})] }],
  };
}

const MONTHS = [
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
  'January',
  'February',
  'March',
];

function monthTable(): Table {
  const [before, now] = [monthsOfFinancialYear(2016), monthsOfFinancialYear(2017)];
  const cell = (where: Where) =>
    ({ type: 'figure', figure: sum('incidents', where), format: 'count' }) as const;
  return {
    type: 'table',
    id: 'months',
    name: 'IncidentsByMonth',
    title: 'Incidents by month, 2016/17 and 2017/18',
    notes: ['This worksheet contains one table.'],
    columns: [
      { id: 'label', header: 'Month', width: 2.5, align: 'left' },
      { id: 'before', header: '2016/17', width: 1, align: 'right' },
      { id: 'now', header: '2017/18', width: 1, align: 'right' },
    ],
    rows: [
      ...MONTHS.map((label, index): TableRow => ({
        role: 'part',
        cells: [{ type: 'text', text: label }, cell({ month: before[index]! }), cell({ month: now[index]! })],
      })),
      { role: 'total', cells: [{ type: 'text', text: 'Total' }, cell({ year: 2016 }), cell({ year: 2017 })] },
    ],
  };
}

function chart(
  id: string,
  kind: Chart['kind'],
  title: string,
  table: string,
  columns: readonly [string, string][],
): Chart {
  const last = columns.at(-1)![0];
  return {
    type: 'chart',
    id,
    kind,
    title,
    axisTitle: 'Number of incidents',
    labelsFrom: table,
    series: columns.map(([column, name]) => ({ name, table, column })),
    reading: [
      say('There were '),
      show(sum('incidents', { year: 2017 })),
      say(' incidents in 2017/18; the most were in '),
      { type: 'leader', table, column: last, place: 1 },
      say(', with '),
      { type: 'leader figure', table, column: last, place: 1, show: last, format: 'count' },
      say('.'),
    ],
    alternativeText: `${title}, drawn from the table of the same name.`,
  };
}

/** A report of the shape the composer makes, small enough to read and large enough to turn pages. */
export function makeReport(cube: Cube): ReportDocument {
  const areas = cube.areas.map(({ name }) => ({ label: name, where: { area: name } }));
  const categories = cube.categories.map((name) => ({ label: name, where: { category: name } }));
  const statistics = (id: string, sheetName: string, table: Table): Part => ({
    id,
    sheetName,
    title: table.title,
    role: 'statistics',
    internal: false,
    orientation: table.columns.length > 7 ? 'landscape' : 'portrait',
    blocks: [table],
  });
  return {
    face: 'working',
    title: 'Annual Operations Report 2017/18',
    subject: 'Incidents, arrests and attendances',
    keywords: 'CCTV, annual report',
    partnership: 'Hertfordshire CCTV Partnership',
    committee: 'CCTV Joint Executive',
    year: 2017,
    part: 1,
    language: 'en-GB',
    parts: [
      cover(),
      coveringReport(),
      statistics(
        'areas',
        '1 Areas',
        makeTable(
          'areas',
          'IncidentsByArea',
          'Incidents and arrests by area, 2016/17 and 2017/18',
          'Area',
          areas,
        ),
      ),
      statistics('months', '2 Months', monthTable()),
      statistics(
        'categories',
        '3 Categories',
        makeTable(
          'categories',
          'IncidentsByCategory',
          'Incidents by category, 2016/17 and 2017/18',
          'Category',
          categories,
          ['incidents'],
        ),
      ),
      {
        id: 'charts',
        sheetName: 'Charts',
        title: 'Annual Operations Report 2017/18: charts',
        role: 'charts',
        internal: false,
        orientation: 'portrait',
        blocks: [
          chart('chart-months', 'line', 'Incidents by month', 'months', [
            ['before', '2016/17'],
            ['now', '2017/18'],
          ]),
          chart('chart-areas', 'column', 'Incidents by area', 'areas', [
            ['incidents-before', '2016/17'],
            ['incidents-now', '2017/18'],
          ]),
          chart('chart-categories', 'bar', 'Incidents by category', 'categories', [
            ['incidents-now', '2017/18'],
          ]),
          chart('chart-categories-two', 'bar', 'Incidents by category, both years', 'categories', [
            ['incidents-before', '2016/17'],
            ['incidents-now', '2017/18'],
          ]),
        ],
      },
      {
        id: 'figures',
        sheetName: 'Figures',
        title: 'Annual Operations Report 2017/18: the figures behind every table, sentence and chart',
        role: 'figures',
        internal: true,
        orientation: 'landscape',
        blocks: [
          {
            type: 'paragraph',
            id: 'figures-introduction',
            sentence: [
              say(
                'Every number in this report is calculated from the table below. One row is one combination of year, month, area, category and source that occurs in the records, with its counts.',
              ),
            ],
          },
        ],
      },
    ],
  };
}

function cover(): Part {
  return {
    id: 'cover',
    sheetName: 'Cover',
    title: 'Annual Operations Report 2017/18',
    role: 'cover',
    internal: false,
    orientation: 'portrait',
    blocks: [
      { type: 'heading', id: 'committee', level: 2, text: 'CCTV Joint Executive, 19 June 2018' },
      { type: 'paragraph', id: 'part', sentence: [say('PART 1 – PUBLIC DOCUMENT')] },
      {
        type: 'paragraph',
        id: 'what',
        sentence: [
          say(
            'This workbook holds the covering report, the control room statistics of Appendix A, and the figures they are calculated from. It covers ',
          ),
          show(sum('incidents', { year: 2017 })),
          say(' incidents in five areas.'),
        ],
      },
      { type: 'heading', id: 'contents-heading', level: 1, text: 'Contents' },
      { type: 'contents', id: 'contents' },
      {
        type: 'table',
        id: 'sources',
        name: 'SourceFiles',
        title: 'Source files',
        notes: [],
        columns: [
          { id: 'file', header: 'File', width: 2, align: 'left' },
          { id: 'hash', header: 'SHA-256', width: 3, align: 'left' },
          { id: 'rows', header: 'Rows', width: 1, align: 'right' },
        ],
        rows: [
          {
            role: 'part',
            cells: [
              { type: 'text', text: 'Stevenage log 2017-18.xlsx' },
              { type: 'text', text: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' },
              { type: 'number', value: 5124, format: 'count' },
            ],
          },
          {
            role: 'part',
            cells: [
              { type: 'text', text: '=HYPERLINK("http://example.org").csv' },
              { type: 'text', text: '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752' },
              { type: 'number', value: 361, format: 'count' },
            ],
          },
        ],
      },
    ],
  };
}

function coveringReport(): Part {
  const rise = change('incidents', {});
  const paragraph = (number: string, sentence: readonly Run[]) =>
    ({ type: 'paragraph', id: `p-${number}`, number, sentence }) as const;
  const proactive: Figure = {
    type: 'share',
    part: sum('incidents', { year: 2017, proactive: 'proactive' }),
    whole: sum('incidents', { year: 2017 }),
  };
  return {
    id: 'covering-report',
    sheetName: 'Covering report',
    title: 'Annual Operations Report 2017/18: covering report',
    role: 'covering report',
    internal: false,
    orientation: 'portrait',
    blocks: [
      { type: 'heading', id: 'h1', level: 1, number: '1', text: 'Executive summary' },
      paragraph('1.1', [
        say('In 2017/18 the partnership’s control room recorded '),
        show(sum('incidents', { year: 2017 })),
        say(' incidents, '),
        {
          type: 'choice',
          figure: rise,
          above: [say('a rise of '), show(rise, 'percentage'), say(' on 2016/17')],
          below: [say('a change of '), show(rise, 'signed percentage'), say(' on 2016/17')],
          equal: [say('as many as in 2016/17')],
          none: [say('with nothing to compare')],
        },
        say('. They contributed to '),
        show(sum('arrests', { year: 2017 })),
        say(' arrests, '),
        show(
          {
            type: 'ratio',
            of: sum('arrests', { year: 2017 }),
            to: sum('incidents', { year: 2017 }),
            per: 100,
          },
          'one decimal',
        ),
        say(' for every 100 incidents. '),
        { type: 'leader', table: 'areas', column: 'incidents-now', place: 1 },
        say(' recorded the most incidents, followed by '),
        { type: 'leader', table: 'areas', column: 'incidents-now', place: 2 },
        say(' and '),
        { type: 'leader', table: 'areas', column: 'incidents-now', place: 3 },
        say('.'),
      ]),
      paragraph('1.2', [
        say('Operators started '),
        show(proactive, 'percentage'),
        say(
          ' of the incidents themselves; the rest began with a call from the police, a shop radio or another source.',
        ),
      ]),
      { type: 'heading', id: 'h2', level: 1, number: '2', text: 'Recommendations' },
      paragraph('2.1', [
        say('That the Annual Operations Report 2017/18 and the Independent Inspectors’ Report be approved.'),
      ]),
      {
        type: 'list',
        id: 'l',
        items: [
          [say('Appendix A: the Annual Operations Report')],
          [
            say('Appendix B: the Independent Inspectors’ Report, which covers '),
            show(sum('incidents', { year: 2017 })),
            say(' incidents'),
          ],
        ],
      },
      { type: 'heading', id: 'h3', level: 1, number: '3', text: 'Alternative options considered' },
      {
        type: 'prompt',
        id: 'alternatives',
        number: '3.1',
        ask: 'the options the partnership looked at and why each was not taken. If none was, write “None.”',
      },
      { type: 'heading', id: 'h4', level: 1, number: '4', text: 'Consultation' },
      {
        type: 'prompt',
        id: 'consultation',
        number: '4.1',
        ask: 'who was asked',
        typed: 'The police were asked.\n=SUM(1,2) is not a formula here.\n',
      },
      { type: 'heading', id: 'h5', level: 1, number: '5', text: 'Relevant considerations' },
      ...[1, 2, 3, 4, 5, 6].map((index) =>
        paragraph(`5.${index}`, [
          say(
            `${'The control room works with the police, with shops and with the councils. '.repeat(index * 2)}In this year it saw `,
          ),
          show(sum('attendances', { year: 2017 })),
          say(' attendances.'),
        ]),
      ),
      { type: 'heading', id: 'h6', level: 1, number: '6', text: 'Background papers' },
      paragraph('6.1', [say('None.')]),
    ],
  };
}
