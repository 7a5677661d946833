import { counted, grouped, quoted, type RuleCatalogue, verb } from './check-words';

/** What rules about rows say. */
export const rowRuleWords = {
  'duplicate-reference': {
    title: 'Same incident twice',
    what: ({ rows, of, other }) =>
      rows === undefined
        ? 'Another row has the same reference, date, area and category.'
        : `Of the ${counted(of, 'row')} of this sheet, ${grouped(rows)} ${verb(rows, 'stands', 'stand')} on ${quoted(other)} too, with the same reference, date, area and category.`,
    why: 'Counting both would count an incident twice. What stands here a second time is left out.',
    how: 'If this is a copy, delete it. If a row is another incident, give it its own reference.',
  },
  'reference-used-twice': {
    title: 'One reference for two incidents',
    what: ({ text }) => `The reference ${quoted(text)} stands at two rows that differ.`,
    why: 'Both are counted. If they are one incident, it is counted twice.',
    how: 'Correct the reference, or delete the row that is wrong.',
  },
  'references-begin-again': {
    title: 'References that begin again',
    what: ({ text, series }) =>
      `From ${quoted(text)} on, this sheet uses many references of another sheet or log${series === 1 ? '' : `; so do those of ${counted(typeof series === 'number' ? series - 1 : series, 'further log')}`}.`,
    why: 'All entries are counted. Where references begin again, an entry sent in twice with other facts cannot be told by them.',
    how: 'Nothing is to be done where every log, or every sheet, numbers its own entries. Else look at these rows.',
  },
  'same-incident-twice': {
    title: 'Perhaps one incident under two references',
    what: ({ date, camera }) =>
      `Another row has the same date (${String(date)}), time, camera (${String(camera)}), area and category.`,
    why: 'Both are counted. If they are one incident, it is counted twice.',
    how: 'Look at both. If they are one incident, delete one row. If not, nothing is to be done.',
  },
  'cancelled-entry': {
    title: 'Cancelled entry',
    what: () => 'This row is marked as cancelled.',
    why: 'It is not counted.',
    how: 'Nothing is to be done, unless the mark is wrong.',
  },
  'perhaps-cancelled': {
    title: 'Perhaps a cancelled entry',
    what: ({ text }) => `${quoted(text)} may mean that the entry is void, or only what became of the call.`,
    why: 'It is counted. If it is void, the figures are too high.',
    how: 'If the entry is void, write “Cancelled” and nothing else, or delete the row. If not, nothing is to be done.',
  },
  'test-entry': {
    title: 'Test entry',
    what: () => 'This row is marked as a test.',
    why: 'It is not counted.',
    how: 'Nothing is to be done, unless the mark is wrong.',
  },
  'subtotal-in-data': {
    title: 'Subtotal among the rows',
    what: () => 'This row adds up the rows above it.',
    why: 'It is not counted; Excel’s own sums over the column count those rows twice.',
    how: 'Nothing is to be done for the report. Subtotals are safer on a sheet of their own.',
  },
  'repeated-header': {
    title: 'Heading row repeated',
    what: () => 'This row repeats the headings.',
    why: 'It is not counted.',
    how: 'Nothing is to be done. To repeat headings in print, use Print Titles.',
  },
  'note-row': {
    title: 'Note among the rows',
    what: ({ text }) =>
      text === ''
        ? 'This row holds a remark and no entry.'
        : `This row holds a remark and no entry: ${quoted(text)}.`,
    why: 'It is not counted. If it is an entry, it is missing.',
    how: 'If it is an entry, fill in its date and columns.',
  },
  'area-not-recorded': {
    title: 'Entries without an area',
    what: ({ rows }) => `${counted(rows, 'row')} of this table ${verb(rows, 'names', 'name')} no area.`,
    why: 'They count in the total, but in no area, so the areas do not add up to the total.',
    how: 'Fill in the area.',
  },
  'category-not-recorded': {
    title: 'Entries without a category',
    what: ({ rows }) => `${counted(rows, 'row')} of this table ${verb(rows, 'names', 'name')} no category.`,
    why: 'They count in the total, but in no category.',
    how: 'Fill in the category.',
  },
  'source-not-recorded': {
    title: 'Entries without a source',
    what: ({ rows }) =>
      `${counted(rows, 'row')} of this table ${verb(rows, 'does', 'do')} not say who reported the incident.`,
    why: 'They count neither as proactive nor as reactive.',
    how: 'Fill in the source.',
  },
  'out-of-order': {
    title: 'Rows out of order',
    what: ({ rows }) =>
      `${counted(rows, 'row')} of this table ${verb(rows, 'stands', 'stand')} out of the order of dates that the others keep.`,
    why: 'The order itself changes no figure. A date out of order is often a wrong one.',
    how: 'Look at the dates of these rows.',
  },
  'reference-gap': {
    title: 'Gap in the reference numbers',
    what: ({ missing, named, more }) =>
      `${counted(missing, 'number')} in the sequence of references ${verb(missing, 'is', 'are')} missing: ${String(named)}${more === 0 ? '' : ` and ${counted(more, 'further gap')}`}.`,
    why: 'Entries may have been deleted or not sent in; then the figures are too low.',
    how: 'Find out what became of the numbers. If they were never used, nothing is to be done.',
  },
} satisfies RuleCatalogue;
