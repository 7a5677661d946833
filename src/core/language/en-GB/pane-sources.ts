import { formatCount } from '../languages';

const number = (value: number): string => formatCount(value, 'en-GB');
const rows = (count: number): string => `${number(count)} ${count === 1 ? 'row' : 'rows'}`;

/** Sources: which sheets and files are read, and what they are taken for. */
export const paneSourcesText = {
  heading: 'Sources',
  summary: (counted: number, read: number, year: string): string =>
    `The report is on ${year}. ${number(counted)} of ${rows(read)} count${
      read === counted ? '' : `; ${number(read - counted)} ${read - counted === 1 ? 'is' : 'are'} left out`
    }.`,
  year: 'Year of the report',
  yearTaken: (year: string): string => `${year} (most rows)`,
  add: 'Add files',
  addHint: 'Drop workbooks here, or choose them: .xlsx, .xls, .xlsb, .ods, .csv',
  adding: 'Files to add',
  drop: 'Drop the files to add them',
  lookAgain: 'Look again',
  openWorkbook: 'Open workbook',
  lastYears: 'Last year’s file',
  remove: (file: string): string => `Take “${file}” away`,
  removed: (file: string): string => `“${file}” was taken away.`,
  added: (files: readonly string[]): string =>
    files.length === 1 ? `“${files[0] ?? ''}” was added.` : `${number(files.length)} files were added.`,
  sheetsOf: (file: string): string => `Sheets of ${file}`,
  showLess: 'Show less',
  showSheets: (count: number): string => `Show ${number(count)} ${count === 1 ? 'sheet' : 'sheets'}`,

  kinds: {
    log: 'incident log',
    matrix: 'counts by category and month',
    block: 'counts by month, several measures',
    register: 'register',
    summary: 'summary',
  },
  subjects: {
    evidence: 'register of evidence',
    reviews: 'register of footage reviews',
    cameras: 'register of cameras',
    faults: 'register of camera faults',
    arrests: 'register of arrests',
  },
  recognised: (kind: string, counted: string, header: number | undefined): string =>
    `${kind}, ${counted}${header === undefined ? '' : `, header in row ${number(header)}`}`,
  rows,
  confidence: { high: 'sure', fair: 'fairly sure', low: 'not sure' },
  notRecognised: 'Not used',
  ignored: 'Left out, as you decided',
  leaveOut: 'Leave out',
  takeIn: 'Take in again',
  leftOutRows: (count: number): string => `${rows(count)} left out`,
  whyLeftOut: 'Why rows are left out',
  hidden: 'hidden sheet',
  doubts: 'What could be read in two ways',
  whyTaken: 'Why it was taken for this',
  columns: 'Columns',
  changeColumns: 'Change columns',
  unread: (lacking: readonly string[], headings: readonly string[]): string =>
    `No column was found for: ${lacking.join(', ')}. Nothing is made of ${headings.map((heading) => `“${heading}”`).join(', ')}. If ${headings.length === 1 ? 'it holds' : 'one of these holds'} what is lacking, say so under “Change columns”.`,

  exclusions: {
    'repeated header': 'repeated header',
    'subtotal row': 'subtotal',
    'total row': 'total',
    'note row': 'note',
    cancelled: 'cancelled',
    'test entry': 'test entry',
    'duplicate reference': 'duplicate reference',
    'duplicate, excluded by a fix': 'duplicate you left out',
    'date missing': 'no date',
    'date unreadable': 'date cannot be read',
    'count unreadable': 'count cannot be read',
    'error value': 'error in the cell',
    'no month or year': 'no month or year',
    'second view': 'same facts as another table',
    'part of a measure': 'only a part of a measure',
    'quarter without figure': 'a quarter is missing',
    'no measure': 'nothing to count',
  },

  obstacles: {
    'no sources': 'Nothing has been read yet. Look at this workbook, or add files.',
    'nothing recognised':
      'No sheet looks like a log, a register or a table of counts. Add the workbooks with the figures, or tell what the columns of a sheet are.',
    'nothing dated':
      'No row has a date that can be read, so none can be placed in a year. Say which column holds the date.',
    'nothing counts': 'Every row was left out. Open a sheet below to see why.',
    'other years': (year: string, years: string): string =>
      `There are no rows of ${year}; the files hold ${years}. Choose the year of the report.`,
    'profile does not fit':
      'Some of what this workbook remembers speaks of sheets or rows that are not there any more:',
  },
  forget: 'Forget these',

  missingSheets:
    'Something is remembered of sheets that are not there any more. The figures stand without it, and all else that is remembered holds.',
  mapping: {
    title: (sheet: string): string => `Columns of ${sheet}`,
    hint: 'Say above each column what it holds. The first rows are shown as they stand.',
    field: (column: string): string => `What column ${column} holds`,
    notUsed: 'Nothing',
    dateOrder: 'Dates written as text',
    dateOrders: {
      asFound: 'As the column shows',
      'day first': 'Day first: 3/4 is 3 April',
      'month first': 'Month first: 3/4 is 4 March',
    },
    headerRow: 'Header in row',
    alike: (count: number): string =>
      `Also for the ${number(count)} other ${count === 1 ? 'sheet' : 'sheets'} with the same headings`,
    apply: 'Use these columns',
    applied: 'The columns are remembered, for next year too.',
    noRows: 'The sheet has no rows to show.',
    row: 'Row',
  },
  fields: {
    reference: 'Reference',
    date: 'Date',
    time: 'Time',
    month: 'Month',
    year: 'Year',
    area: 'Area',
    camera: 'Camera',
    category: 'Category',
    source: 'Source',
    attended: 'Police attended',
    arrests: 'Arrests',
    evidence: 'Evidence',
    activations: 'Activations',
    reviews: 'Footage reviews',
    availability: 'Availability',
    downtime: 'Downtime',
    outcome: 'Outcome',
    status: 'Status',
    operator: 'Operator',
    notes: 'Notes',
    count: 'Count of incidents',
  },

  areas: {
    heading: 'Areas',
    hint: 'A client is counted apart from the members of the partnership. A part is added into its area once.',
    kind: (area: string): string => `Kind of ${area}`,
    member: 'Member',
    client: 'Client',
    partOf: (area: string): string => `What ${area} is part of`,
    whole: 'An area of its own',
    joined: (area: string): string => `Month ${area} joined`,
    joinedIn: 'Joined in',
    joinedHint: '2017-10',
    joinedWrong: 'Write the month as 2017-10.',
    parts: (parts: string): string => `Parts: ${parts}`,
    none: 'No areas are recorded yet.',
    sameAs: (area: string): string => `Part of ${area}`,
  },
  spellings: {
    heading: 'Spellings',
    hint: 'These look like one name. Accept what is right; it is remembered.',
    field: { area: 'Area', category: 'Category', source: 'Source' },
    cluster: (name: string): string => `Count as “${name}”`,
    accept: 'Accept',
    acceptFor: (name: string): string => `Accept the spellings of ${name}`,
    spelling: (text: string, count: number): string => `“${text}” (${rows(count)})`,
    accepted: (name: string): string => `The spellings now count as “${name}”.`,
  },
};
