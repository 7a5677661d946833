/** The cover: who, when, what is in here, what was decided. */
export const coverText = {
  purpose:
    'This workbook holds the {title} of {partnership}: the covering report for {committee}, the statistics of Appendix A, charts, and the figures and checks behind them. The year runs from {span}.',
  purposePublic:
    'This workbook holds the {title} of {partnership}: the covering report for {committee}, the statistics of Appendix A, and charts. The year runs from {span}.',
  committee: 'Committee: {committee}',
  committeeAsk: 'Name the committee that will consider the report.',
  date: 'Date of meeting: {date}',
  dateAsk: 'Give the date of the meeting, with its day, month and year.',
  reportOf: 'Report of: {author}',
  reportOfAsk: 'Say whose report this is: the post, and the council that employs its holder.',
  priority: 'Council priority: {priority}',
  priorityAsk: 'Name the council priority or priorities that the report serves.',
  title: 'Title of report: {title}',
  partnership: 'Partnership: {partnership}',
  partnershipAsk: 'Name the partnership.',
  exemptionAsk:
    'Name the paragraph of Part 1 of Schedule 12A to the Local Government Act 1972 under which the report is exempt, and say why the public interest in keeping it so outweighs that in publishing it.',

  contentsHeading: 'What is in this workbook',
  contentsSentence:
    'Paragraphs marked as to be written are for the author to complete; all other sentences with figures follow the figures by themselves.',

  contentsPublic:
    'This copy holds values only. Paragraphs marked as to be written are for the author to complete.',

  policiesHeading: 'Policies chosen',
  policyYear:
    'Year: figures are counted by financial year, 1 April to 31 March, and compared with the year before where the workbooks hold it.',
  policyLikeForLike:
    'Like for like: a comparison marked “like for like” counts, for each figure, only the areas and months that have it in both years.',
  policyRounding:
    'Rounding: counts are exact. Percentages and rates are calculated from exact counts and shown to one decimal place.',
  policyRounded:
    'Rounding: percentages and rates are calculated from rounded counts and shown to one decimal place.',
  policySubAreas: 'Sub-areas: counted once, within the area they are part of.',

  sourcesTable: {
    title: 'Source files',
    file: 'File',
    sheets: 'Sheets',
    read: 'Rows read',
    counted: 'Rows counted',
    excluded: 'Rows left out',
    sha256: 'SHA-256',
    total: 'All files',
    totalSha256: 'Not applicable',
    note: 'A row is a row of a log or register, or in a cross-table a cell that holds a count. Rows read are rows counted plus rows left out.',
    fingerprint:
      'The SHA-256 is a fingerprint of the file as it was read: a file that has been changed since has another.',
  },
  noSources: 'No source file was read.',
} as const;
