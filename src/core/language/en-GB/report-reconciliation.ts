/** The Reconciliation: that every row is accounted for and totals agree, or where they do not. */
export const reconciliationText = {
  introduction:
    'Every row of the source workbooks is counted or left out for a reason, and every total the workbooks print is set beside the figure of this report. What does not agree is named.',

  rowsTable: {
    title: 'Rows read, counted and left out, by sheet',
    file: 'File',
    sheet: 'Sheet',
    read: 'Rows read',
    counted: 'Rows counted',
    excluded: 'Rows left out',
    unexplained: 'Rows unaccounted for',
    total: 'All files',
    allSheets: 'All sheets',
    note: 'A row is a row of a log or register, or in a cross-table a cell that holds a count. Rows unaccounted for are rows read less rows counted and rows left out: they must be 0.',
  },
  noRows: 'No rows were read.',

  excludedTable: {
    title: 'Rows left out, by sheet and reason',
    sheet: 'File and sheet',
    reason: 'Reason',
    rows: 'Rows',
    total: 'All files',
    allReasons: 'All reasons',
  },
  noneExcluded: 'No row was left out.',
  reasons: {
    'repeated header': 'Column headings repeated within the table',
    'subtotal row': 'Subtotal printed within the table',
    'total row': 'Total printed in the table',
    'note row': 'Note, not an entry',
    cancelled: 'Cancelled entry',
    'test entry': 'Test or training entry',
    'duplicate reference': 'Second entry with the same reference and the same facts',
    'date missing': 'No date, and the sheet does not give the month',
    'date unreadable': 'Date could not be read, and the sheet does not give the month',
    'count unreadable': 'Count could not be read',
    'error value': 'Cell holds an error value',
    'no month or year': 'Neither month nor year could be told',
    'second view': 'The same facts were counted from another table',
    'part of a measure': 'Only a part of a figure; no table tells the whole of it for that area and time',
    'quarter without figure': 'Another quarter of the same year holds no figure, so they are no whole year',
    'no measure': 'It could not be told what the number counts',
  },

  yearsTable: {
    title: 'Figures of every financial year in the records',
    year: 'Financial year',
    figure: 'Figure',
    number: 'Number',
    notShown: (year: string) => `${year} (not in this report)`,
    note: 'Records of other years than these two were counted too; they are not part of the report.',
  },

  noYears: 'No record has a year.',

  checksTable: {
    title: 'The rows of each table against its total',
    table: 'Worksheet',
    column: 'Column',
    total: 'Total',
    rows: 'Rows added up',
    difference: 'Difference',
    note: 'Totals are counted by themselves and not added up from the rows shown, so a difference would show a row that is missing or counted twice. It must be 0.',
  },

  printedHeading: 'Totals printed in the workbooks',
  printedTable: {
    title: 'Printed totals that differ from this report or cannot be compared with it',
    sheet: 'File and sheet',
    printed: 'Printed',
    cells: 'Cells added up',
    counted: 'Counted here',
    difference: 'Difference',
    explanation: 'Cell, what it says it is, and what explains the difference',
    explained: (cell: string, label: string, explanation: string) =>
      label === '' ? `${cell}, without a label. ${explanation}` : `${cell}, “${label}”. ${explanation}`,
    note: '“Cells added up” are the cells on the sheet that the printed total stands for; “Counted here” is the figure of this report; the difference is that figure less the printed one. [z]: cannot be told.',
  },
  printedSheetsTable: {
    title: 'Printed totals found, by sheet',
    file: 'File',
    sheet: 'Sheet',
    found: 'Found',
    agreeing: 'Agree',
    differing: 'Differ',
    incomparable: 'Cannot be compared',
  },
  printedSummary:
    'Printed totals found: {found}. Of these {agreeing:one [1 agrees] other [{agreeing} agree]} with the figures of this report, {differing:one [1 differs] other [{differing} differ]} and {incomparable} cannot be compared.',
  noPrinted: 'The workbooks print no totals.',
  explanations: {
    ownCells: 'The printed total does not add up the cells it stands for.',
    rowsLeftOut: (reasons: string) => `Rows among these were left out: ${reasons}.`,
    cellsLeftOut: (reasons: string) => `Cells among these were left out: ${reasons}.`,
    otherTable:
      'The report counts these areas and times from another table; see the tables that tell the same facts.',
    spellings: (lines: string, together: string) =>
      `It is one of ${lines} lines of this table that name the same thing in different spellings; together they print ${together}.`,
    parts: (parts: string) => `The difference lies in ${parts}.`,
    part: (name: string, printed: string, counted: string) => `${name} (${printed} there, ${counted} here)`,
    otherRows: 'The report counts other rows or cells for the same time and area as well.',
    notInReport: 'What it counts is no part of this report’s years, areas or categories.',
    unclear: 'It could not be told what it counts, or for which time.',
  },
  reasonCount: (reason: string, rows: string) =>
    `${reason.charAt(0).toLowerCase()}${reason.slice(1)} (${rows})`,

  viewsHeading: 'Tables that tell the same facts',
  viewsIntroduction:
    'Where two tables give a figure for the same measure, area and time, one was counted and the other only compared, so that nothing is counted twice.',
  viewPairsTable: {
    title: 'Tables compared with the ones that were counted',
    pair: 'Figure, and table compared',
    countedFrom: 'Table it was counted from',
    compared: 'Figures compared',
    agreeing: 'Agree',
    differing: 'Differ',
  },
  viewsTable: {
    title: 'Figures on which tables differ',
    pair: 'Figure, and table compared',
    where: 'Where they differ, and table it was counted from',
    differs: (area: string, time: string, countedFrom: string) => `${area}, ${time}: ${countedFrom}`,
    counted: 'Counted',
    other: 'Says',
    difference: 'Difference',
    note: 'The difference is the figure compared less the figure counted.',
  },
  noViews: 'No two tables give figures for the same measure, area and time.',
  viewsAgree: 'Wherever two tables give the same figure, they agree.',
  allAreas: 'All areas, or not recorded',
  sheet: (file: string, sheet: string) => `${file}, ${sheet}`,
  pair: (measure: string, place: string) => `${measure}: ${place}`,
  otherTables: (count: number) => (count === 1 ? '1 other table' : `${count} other tables`),
  notTold: 'Not told',
} as const;
