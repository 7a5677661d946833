/** Data quality: what was noticed while reading, for whoever keeps the workbooks. */
export const dataQualityText = {
  introduction:
    'What was noticed while the workbooks were read. Nothing was repaired in silence: each entry says what stands in the workbook and what was made of it.',

  unreadTable: {
    title: 'Cells that could not be read',
    place: 'Where',
    text: 'What stands there',
    problem: 'What could not be read',
  },
  unreadKindsTable: {
    title: 'Cells that could not be read, by kind',
    problem: 'What could not be read',
    effect: 'What was made of it',
    cells: 'Cells',
    total: 'All kinds',
    notApplicable: 'Not applicable',
  },
  unread: {
    'time unreadable': { problem: 'Time', effect: 'The entry counts without its time.' },
    'count unreadable': { problem: 'Number', effect: 'Nothing was added for this cell.' },
    'answer unreadable': { problem: 'Yes or no', effect: 'Nothing was added for this cell.' },
    'name unreadable': { problem: 'Name', effect: 'The entry counts as “Not recorded”.' },
    'date unreadable': { problem: 'Date', effect: 'The row was left out.' },
    'error value': { problem: 'Error value', effect: 'Nothing was added for this cell.' },
  },
  noUnread: 'Every cell that was looked at could be read.',
  blankCell: 'Nothing',

  remarksTable: {
    title: 'What was noticed about entries, by sheet',
    sheet: 'File and sheet',
    remark: 'What was noticed',
    entries: 'Entries',
    examples: 'Where (the first of them)',
  },
  remarks: {
    'date from sheet': 'There is no readable date; the entry counts in the month the sheet is for.',
    'day and month swapped':
      'Day and month have changed places; the entry counts in the month the sheet is for.',
    'date outside sheet month':
      'The date is outside the month the sheet is for; the entry counts by its date.',
    nil: 'A dash, “nil” or the like was counted as 0.',
    'area not in profile':
      'The area is not among the areas the profile names; it counts as an area of its own.',
    'same reference, different facts':
      'The reference stands at another entry too, with different facts; both count.',
    'reference of another series':
      'The reference, and many after it, are used by another sheet or log too; all of them count.',
    'availability as percentage':
      'Availability is written as a percentage without its sign; it was read as one.',
    'perhaps cancelled': 'The entry may be void, going by what the cell says; it counts.',
  },
  noRemarks: 'Nothing was noticed about single entries.',

  unkeptTable: {
    title: 'Columns of logs left blank and taken as not recorded',
    area: 'Area',
    measure: 'What was not recorded',
    months: 'Months',
    entries: 'Entries with a blank cell',
    rule: 'A blank cell in a log usually means that there was none, and is counted so. It is taken as not recorded where a whole year, or all the entries of an area, are blank and, going by how often such cells are filled elsewhere, fewer than one such stretch in 20 would be by chance; or where months between filled ones are blank and fewer than one such stretch in 1,000 would be.',
    remedy:
      'Where there really were none, write 0 or “nil” in one cell of each such month: it then counts as 0.',
  },
  noUnkept: 'No column of a log was blank for so long that it was taken as not recorded.',
  noArea: 'No area named',

  breakdownsTable: {
    title: 'Tables that break down what is counted from others',
    what: 'What they break down',
    from: 'Taken from',
    counted: 'Counted',
    told: 'Told there',
    taken: 'Shown',
    effect: 'What this means',
    by: (measure: string, dimension: 'category' | 'source' | 'subArea', year: string) =>
      `${measure} by ${dimension === 'subArea' ? 'sub-area' : dimension}, ${year}`,
    effects: {
      all: 'They agree: everything counted is shown.',
      less: 'They tell less than is counted: the rest is shown as not recorded.',
      months:
        'In some months they tell more than is counted. Only the others are shown; the rest is shown as not recorded.',
      none: 'They tell more than is counted, and no month in which they do not: they are not shown.',
    },
    note: 'Totals, areas and months are counted from other tables that tell the same facts, so nothing counts twice. Only the names of the categories, sources or sub-areas come from these.',
  },

  ambiguitiesTable: {
    title: 'What could be read in two ways, and what was chosen',
    place: 'Where',
    question: 'What could be read in two ways',
    chosen: 'What was chosen',
  },
  noAmbiguities: 'Nothing could be read in two ways.',
  wholeTable: 'the whole table',

  rivalsTable: {
    title: 'Columns that could have been taken instead',
    sheet: 'File and sheet',
    chosen: 'Column taken, and for what',
    chosenFor: (column: string, field: string) => `${column}, for ${field}`,
    rivals: 'Columns that could have been',
  },
  noRivals: 'No column could have been taken instead of another.',

  suggestionsTable: {
    title: 'Spellings that may be one name',
    field: 'What it names',
    name: 'Name',
    spellings: 'Spellings, with their rows',
    note: 'These were not put together. To do so, accept them in the profile.',
  },
  noSuggestions: 'No two spellings look like one name.',
  mergedTable: {
    title: 'Spellings that were read as one name',
    field: 'What it names',
    name: 'Name',
    spellings: 'Read as this name, with their rows',
    note: 'Nobody has said that these are one. To keep them apart, name each of them in the profile.',
  },
  noMerged: 'No two spellings were read as one name, except where the profile says so.',
  nameFields: { area: 'Area', category: 'Category', source: 'Source' },
  spelling: (text: string, rows: string) => `${text} (${rows})`,

  findingsTable: {
    title: 'What the checks found',
    severity: 'Weight',
    finding: 'Finding',
    rule: 'Rule',
    found: 'How often',
    incidents: 'Incidents it bears on',
    severities: { error: 'Error', warning: 'Warning', info: 'Remark' },
    note: 'An error: a figure would be wrong. A warning: it may be. An incident that several findings bear on is counted for each.',
  },
  noFindings: 'The checks found nothing.',
  silencedTable: {
    title: 'Findings accepted as they are',
    place: 'Where',
    what: 'What was found',
    reason: 'Why it is right as it is',
  },
  noSilenced: 'No finding was accepted as it is.',

  sheetsTable: {
    title: 'Sheets on which no table was recognised',
    sheet: 'File and sheet',
    reason: 'Why',
  },
  noSheets: 'A table was recognised on every sheet.',

  columnsTable: {
    title: 'Columns that were not used',
    sheet: 'File and sheet',
    column: 'Column and its heading',
    reason: 'Why',
  },
  noColumns: 'Every column was used.',
  withoutHeading: 'Without heading',

  hiddenTable: {
    title: 'What is hidden in the workbooks',
    sheet: 'File and sheet',
    hidden: 'What is hidden',
  },
  hiddenNote: 'Hidden sheets, rows and columns were read like all others.',
  hiddenSheet: 'The sheet',
  veryHiddenSheet: 'The sheet, so that Excel’s menus do not show it',
  hiddenRows: (rows: string, one: boolean) => (one ? '1 row' : `${rows} rows`),
  hiddenColumns: (columns: string, one: boolean) => (one ? '1 column' : `${columns} columns`),
  noHidden: 'Nothing is hidden in the workbooks.',

  linksTable: { title: 'Links to other files', file: 'File', link: 'File its formulas point to' },
  linksNote: 'The values last saved were read; the other files were not opened.',
  noLinks: 'No formula points to another file.',

  textsTable: {
    title: 'Texts in the profile whose paragraph this report does not have',
    id: 'Paragraph',
    text: 'Text',
  },
  noTexts: 'Every text of the profile has its place in the report.',

  notAllListed: (listed: string, all: string) => `The first ${listed} of ${all} are listed.`,
  more: (count: string) => `and ${count} more`,

  codeWithDetail: (words: string, detail: string) => `${words}: ${detail}`,
} as const;
