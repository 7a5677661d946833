import { MONTH_NAMES } from './calendar-names';

/**
 * Words and wordings the whole report shares. The sentences of its parts stand in the files named `report-…`.
 *
 * Templates hold placeholders in braces; a wording that follows a figure is written `{figure:one […] other […]}` or
 * `{figure:above […] below […] equal […] none […]}` (see `report/prose/parse-template.ts`). A translation keeps the
 * keys and may order, repeat or leave out placeholders as its grammar asks.
 */
export const reportText = {
  language: 'en-GB',
  months: MONTH_NAMES,

  /** `title` heads a column, `inFull` a row; `many` stands within a sentence. */
  measures: {
    incidents: { title: 'Incidents', inFull: 'Incidents', many: 'incidents' },
    arrests: { title: 'Arrests', inFull: 'Arrests', many: 'arrests' },
    attendances: { title: 'Attendances', inFull: 'Police attendances', many: 'police attendances' },
    evidence: { title: 'Evidence packages', inFull: 'Evidence packages', many: 'evidence packages' },
    activations: { title: 'Activations', inFull: 'Alarm activations', many: 'alarm activations' },
    reviews: { title: 'Footage reviews', inFull: 'Footage reviews', many: 'footage reviews' },
    cameras: { title: 'Camera readings', inFull: 'Camera readings', many: 'camera readings' },
    availability: {
      title: 'Camera availability',
      inFull: 'Camera availability',
      many: 'camera availability',
    },
    faults: { title: 'Camera faults', inFull: 'Camera faults', many: 'camera faults' },
  },

  operationsReport: (year: string) => `Annual Operations Report ${year}`,
  titleWithYear: (title: string, year: string) => `${title} ${year}`,
  subject: (partnership: string, year: string) =>
    `Statistics of the control room of ${partnership} for ${year}`,
  keywords: (year: string) =>
    `CCTV; annual report; ${year}; incidents; arrests; police attendances; statistics; committee report`,

  /** Stand in for a name that is not given. */
  unnamedPartnership: 'CCTV partnership',
  thePartnership: 'the partnership',
  theCommittee: 'the committee',

  /** Lists too long for a page that others share, by table. */
  longTables: {
    tabs: tabsByTable({
      'rows-by-sheet': 'Rows by sheet',
      'rows-left-out': 'Rows left out',
      'printed-totals-by-sheet': 'Printed totals by sheet',
      'printed-totals': 'Printed totals',
      'second-views': 'Tables compared',
      'view-differences': 'Tables that differ',
      'figures-by-year': 'Figures by year',
      'cross-checks': 'Tables re-added',
      findings: 'Findings',
      silenced: 'Findings accepted',
      'unread-cells': 'Cells not read',
      remarks: 'Remarks on entries',
      ambiguities: 'Read in two ways',
      'rival-columns': 'Columns to choose from',
      'merged-spellings': 'Spellings read as one',
      spellings: 'Spellings alike',
      'unrecognised-sheets': 'Sheets not recognised',
      'unused-columns': 'Columns not used',
      hidden: 'Hidden',
      'external-links': 'Links to other files',
      'texts-without-place': 'Texts without place',
    }),
    elsewhere: (sheet: string) => `This list is long and has a worksheet of its own, “${sheet}”.`,
  },

  parts: {
    cover: 'Cover',
    notes: 'Notes',
    coveringReport: 'Covering report',
    charts: 'Charts',
    figures: 'Figures',
    reconciliation: 'Reconciliation',
    dataQuality: 'Data quality',
  },
  partTitles: {
    cover: (title: string, partnership: string) => `${title}, ${partnership}`,
    notes: (title: string) => `${title}: notes, definitions and glossary`,
    coveringReport: (title: string) => `${title}: covering report`,
    charts: (title: string) => `${title}: charts`,
    figures: (title: string) => `${title}: the figures behind every table, sentence and chart`,
    reconciliation: (title: string) => `${title}: reconciliation with the source workbooks`,
    dataQuality: (title: string) => `${title}: quality of the data`,
  },

  figuresIntroduction:
    'Every number in this report is calculated from the table below. One row is one combination of year, month, area, category and source that occurs in the records, with its counts. On paper the table would be too small to read: on screen it stands here whole, in print only this page does.',

  part1: 'PART 1 – PUBLIC DOCUMENT',
  part2: 'PART 2 – EXEMPT DOCUMENT',

  /** "A", "A and B", "A, B and C". */
  list: (items: readonly string[]): string =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`,

  /** Lists that hold lists themselves: "A and B (members); and C (client)". */
  listGroups: (groups: readonly string[]): string => groups.join(' and '),

  /** A body's name as it stands in a sentence: with its article where its last word asks for one. */
  inSentence: (name: string): string => {
    if (/^the\s/i.test(name)) return `the ${name.slice(4)}`;
    const takesArticle =
      /\b(?:partnership|executive|committee|sub-committee|board|panel|cabinet|council|group|forum|service|authority|consortium|team|network|system|scheme|company)$/i;
    return takesArticle.test(name) ? `the ${name}` : name;
  },

  wholeYear: (year: string) => `the whole of ${year}`,
  monthSpan: (first: string, last: string) => `${first} to ${last}`,
  yearSpan: (startYear: number) => `1 April ${startYear} to 31 March ${startYear + 1}`,
} as const;

/** Any table may be asked for; one that is not here is called after its part. */
function tabsByTable(tabs: Readonly<Record<string, string>>): Readonly<Record<string, string | undefined>> {
  return tabs;
}
