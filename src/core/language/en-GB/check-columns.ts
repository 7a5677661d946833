import {
  counted,
  grouped,
  inWords,
  percentage,
  plainName,
  quoted,
  type RuleCatalogue,
  verb,
  verbOf,
} from './check-words';

/** What rules about columns say. */
export const columnRuleWords = {
  'time-column-missing': {
    title: 'Table without dates',
    what: () =>
      'This table has no column for the date or the month, and nothing around it says which month or year it is of.',
    why: 'Its rows cannot be put in a year, so they are not counted.',
    how: 'Say in the profile which column holds the date, or which month or year the table is of.',
  },
  'log-without-dates': {
    title: 'Log without dates',
    what: ({ rows }) =>
      `${counted(rows, 'row')} of a log ${verb(rows, 'has', 'have')} no date: no column holds one, and nothing around them says the month.`,
    why: 'The table cannot be counted, since its entries cannot be put in a year.',
    how: 'Add a column for the date, or say in the profile which column holds it or which month the table is of.',
  },
  'column-missing-everywhere': {
    title: 'Column missing on every sheet',
    what: ({ field, blank }) =>
      typeof blank === 'number' && blank > 0
        ? `The column for the ${plainName(field)} is blank in every row of every log, and no other table tells ${verbOf(field, 'it', 'them')}.`
        : `No log has a column for the ${plainName(field)}, and no other table tells ${verbOf(field, 'it', 'them')}.`,
    why: 'The report will have no such figures.',
    how: 'Add the column, or say in the profile which column it is. If it is not recorded at all, nothing is to be done.',
  },
  'area-column-missing': {
    title: 'Table without an area',
    what: () => 'This table has no column for the area, and nothing around it says which area it is of.',
    why: 'Its incidents count in the total, but in no area.',
    how: 'Say in the profile which column holds the area, or which area the table is of.',
  },
  'category-column-missing': {
    title: 'Table without a category',
    what: () => 'This log has no column for the kind of incident.',
    why: 'Its incidents count in the total, but in no category.',
    how: 'Say in the profile which column holds the category. If there is none, nothing is to be done.',
  },
  'source-column-missing': {
    title: 'Table without a source',
    what: () => 'This log has no column that says who reported the incident first.',
    why: 'The report cannot say how many incidents the control room found itself.',
    how: 'Say in the profile which column holds the source. If there is none, nothing is to be done.',
  },
  'two-columns-for-one-field': {
    title: 'Two columns for one field',
    what: ({ field, chosen, rival, isRead }) =>
      `The ${plainName(field)} could be in ${String(chosen)} or in ${String(rival)}. The first was taken${isRead === 1 ? ', and where it is blank the yes or no of the second' : ''}.`,
    why: 'The wrong column would give wrong figures.',
    how: 'If the other column is right, name it in the profile.',
  },
  'duplicate-header': {
    title: 'Two columns with one heading',
    what: ({ header, times }) =>
      `${counted(times, 'column')} ${verb(times, 'is', 'are')} headed ${quoted(header)}.`,
    why: 'Which of them was meant cannot be told by the heading.',
    how: 'Give each column a heading of its own.',
  },
  'month-heading-twice': {
    title: 'Month twice in one table',
    what: ({ month, axis }) =>
      `${inWords(month)} stands over two ${String(axis)}s of this table. Both are counted in that month.`,
    why: 'One of them is most likely of another month: that month then has no figures, and this one too many.',
    how: 'Write the right month in the heading.',
  },
  'name-twice': {
    title: 'Name twice in one table',
    what: ({ text, axis }) =>
      `${quoted(text)} names two ${String(axis)}s of this table. The counts of both are added up.`,
    why: 'If the second was to be called something else, one name has too many and another none. If it was copied, its counts are in twice.',
    how: 'Give it its right name, delete it, or put the two together.',
  },
  'counts-without-heading': {
    title: 'Counts without a heading',
    what: ({ cells }) =>
      `This column holds counts in ${counted(cells, 'row')} and has no heading, so that it is left out.`,
    why: 'If it is a month or a name whose heading was lost, its counts are missing from the figures.',
    how: 'Write the heading, or delete the column.',
  },
  'header-changed': {
    title: 'Heading changed between sheets',
    what: ({ field, header, usual }) =>
      `The ${plainName(field)} ${verbOf(field, 'is', 'are')} headed ${quoted(header)} here, but ${quoted(usual)} on other sheets.`,
    why: 'A new heading may mean that something else was recorded from then on.',
    how: 'If it means the same, use one heading. If not, say so in the profile as a break in the figures.',
  },
  'column-gone': {
    title: 'Column missing on one sheet',
    what: ({ field, usual }) =>
      `This sheet has no column for the ${plainName(field)}; other sheets have one, headed ${quoted(usual)}.`,
    why: 'What the column would say is missing from the figures of this sheet.',
    how: 'Fill the column in, or say in the profile which column it is.',
  },
  'mixed-kinds': {
    title: 'Mixed kinds in one column',
    what: ({ header, few, kind, many, usual }) =>
      `In the column ${quoted(header)}, ${counted(few, 'cell')} ${verb(few, 'holds', 'hold')} ${String(kind)} while ${grouped(many)} ${verb(many, 'holds', 'hold')} ${String(usual)}.`,
    why: 'Excel sorts, filters and sums the two kinds apart. Here they are read alike where that is safe.',
    how: 'Write the whole column in one way.',
  },
  'dates-month-first': {
    title: 'Dates written month first',
    what: ({ header, text, monthFirst, dayFirst, isContradictory, usual }) =>
      isContradictory === 1
        ? `The column ${quoted(header)} has dates written both ways: ${counted(monthFirst, 'text')} such as ${quoted(text)} can only be meant month first, and ${counted(dayFirst, 'text')} only day first. Each is read as it can be; what could be either is read ${String(usual)} first where the sheet’s month does not say otherwise.`
        : `The column ${quoted(header)} is written month first: ${counted(monthFirst, 'text')} such as ${quoted(text)} can only be meant so, and none only day first. All texts in it are read month first.`,
    why: 'Read the wrong way round, an entry of the first twelve days counts in another month. Exports opened under American settings are written so.',
    how: 'Look at a few entries. If it is wrong, say in the profile which way they are written ("dateOrder": "day first" or "month first" of the table). Best is to export again with the month in words or the year first.',
  },
  'column-taken-on-trust': {
    title: 'Column recognised with little to go on',
    what: ({ header, field, confidence }) =>
      `The column ${quoted(header)} was taken for the ${plainName(field)}, at ${percentage(confidence)} confidence.`,
    why: 'If it is something else, the figures are wrong.',
    how: 'Confirm the column in the profile, or name the right one.',
  },
  'measure-assumed': {
    title: 'Table that does not say what it counts',
    what: () => 'Nothing in or above this table says what its figures count: they are counted as incidents.',
    why: 'If they are hours, people or anything else, the incidents are wrong.',
    how: 'Write what it counts in its title (“Incidents by area”), or leave the table out in the profile.',
  },
  'names-not-known': {
    title: 'Names of which nothing says what they are',
    what: ({ text, field }) =>
      field === 'group'
        ? `Nothing says what ${String(text)} are: what stands under them is added up.`
        : `Nothing says what ${String(text)} are: they are counted as ${field === 'category' ? 'categories' : `${plainName(field)}s`}.`,
    why: 'If they are something else, the report gives them in the wrong tables: areas among the categories, or categories among the areas.',
    how: 'Write what they are above them (“Area”, “Category”), or name the areas in the profile.',
  },
  'areas-asked': {
    title: 'Names that may be areas',
    what: ({ text, where }) =>
      where === 'lines'
        ? `Are ${String(text)} areas? They stand alone in rows of the log, and nothing else says so: they are taken for remarks.`
        : `Are ${String(text)} areas? Only the names of the ${String(where)} say so: no area is taken.`,
    why: 'If they are, what happened there is given under no area, or under another one.',
    how: 'If they are areas, write them in the titles of the tables or in a column, or name them in the profile. If not, nothing is to be done.',
  },
  'years-alone': {
    title: 'Years that may be calendar years',
    what: ({ text }) =>
      `Nothing says whether ${String(text)} are financial or calendar years: each is taken for the financial year it begins.`,
    why: 'A calendar year is three quarters of one financial year and a quarter of another. Counted as a financial year, it is compared with what it does not fit.',
    how: 'If they are financial years, write them so (“2017/18”). If not, leave the table alone in the profile: no figure of a financial year can be told from it.',
  },
  'profile-column-not-found': {
    title: 'Column named in the profile is not there',
    what: ({ text, names = '' }) =>
      `The profile names a column that this table does not have (${String(text)}).${names === '' ? '' : ` Its headings are ${String(names)}.`}`,
    why: 'What the column should say is missing from the figures.',
    how: 'Correct the heading in the profile or on the sheet.',
  },
} satisfies RuleCatalogue;
