/** What the report workbook itself says, besides the document it shows. */
export const workbookText = {
  /** Before what an author still has to write; the words, not the colour, mark it. */
  toBeWritten: (ask: string) => `To be written: ${ask}`,
  lookAgain: (numbersGone: readonly string[], draft: string | undefined) =>
    [
      'Look again: figures have moved since this was written.',
      ...(numbersGone.length > 0
        ? [`The report no longer shows ${numbersGone.map((number) => `“${number}”`).join(', ')}.`]
        : []),
      ...(draft === undefined ? [] : [`Its own wording is now: “${draft}”`]),
    ].join(' '),
  listMark: '• ',

  contentsLink: 'Contents',
  contentsLinkHint: (sheet: string) => `Go to the contents on the worksheet ${sheet}`,
  sheetLinkHint: (sheet: string) => `Go to the worksheet ${sheet}`,
  contentsTable: 'Contents',
  contentsColumns: { sheet: 'Worksheet', holds: 'What it holds' },

  chartDescription: (alternativeText: string) => `What the chart shows: ${alternativeText}`,

  /** After a text that no row could hold. */
  cutOff: (characters: number) => ` … (cut here: ${characters} more characters)`,
  emptyTable: 'None',
  notApplicable: '[z]',

  quoted: {
    sheet: 'Figures in text',
    title: 'Figures quoted in the text',
    table: 'FiguresInText',
    columns: { name: 'Name', meaning: 'What it is', value: 'Value' },
    notes: [
      'Each number and each name that a sentence of this report quotes from the figures stands here once; the sentence refers to it by its name.',
      '[z] means not applicable: there was nothing to divide by, or no such row.',
      'This worksheet contains one table.',
    ],
  },

  /** A figure in words: what a finance officer reads beside its formula. */
  figure: {
    areaKinds: { member: 'member areas', client: 'client areas' },
    proactive: { proactive: 'proactive', reactive: 'reactive', 'not recorded': 'source not recorded' },
    likeForLike: 'like for like',
    rated: {
      all: 'where incidents and arrests are both recorded',
      category: 'where both are recorded by category',
      subArea: 'where both are recorded by sub-area',
    },
    constant: (value: string) => `The number ${value}`,
    ratio: (of: string, to: string, per: number) =>
      per === 1 ? `${of} for each of ${to}` : `${of} per ${per} of ${to}`,
    difference: (now: string, before: string) => `${now} less ${before}`,
    change: (now: string, before: string) => `Change to ${now} from ${before}`,
    yearOnYear: (now: string) => `Change on the year before in ${now}`,
    share: (part: string, whole: string) => `${part} as a share of ${whole}`,
    rank: (of: string, among: number) => `Place of ${of} among ${among}`,
    total: (first: string, parts: number) => `Total of ${parts} figures from ${first} on`,
    rows: 'Rows',
    inTable: (what: string, title: string) => `${what} in “${title}”`,
    wording: 'Wording that follows the figures',
    leader: (place: number, column: string, table: string) => `Number ${place} by ${column} in ${table}`,
    leaderFigure: (show: string, place: number, column: string, table: string) =>
      `${show} of number ${place} by ${column} in ${table}`,
  },

  pageNumbering: { before: 'Page ', between: ' of ' },
  description: {
    working: (partnership: string, year: string) =>
      `Annual report of ${partnership} for ${year}. Working copy: every figure is a formula over the table Figures.`,
    public: (partnership: string, year: string) =>
      `Annual report of ${partnership} for ${year}. Public copy: values only.`,
  },
} as const;
