/** Sentences about what was recognised on the sheets, and why. */
export const recogniseText = {
  /** Why something was recognised, used or left unused; by the code of a `Reason`. */
  reasons: {
    profile: () => 'The profile says so.',
    heading: (heading: string) => `The heading “${heading}” says so.`,
    'no values': () => 'The column holds no values yet.',
    'values suit': () => 'The values suit it.',
    'values do not suit': () => 'The values hardly suit it.',
    'values alone': (heading: string) => `The values look like it; the heading “${heading}” does not say so.`,
    'values alone, no heading': () => 'The values look like it; the column has no heading.',
    'time beside date': (heading: string) => `The dates in “${heading}” carry their times.`,
    'another column is': (what: string) => `Another column is taken for it – ${what}.`,
    'parts added': (headings: string) =>
      `It holds one part of the count only; the other parts are added to it (${headings}).`,
    'added to': (what: string) => `It holds another part of a count and is added to it – ${what}.`,
    'part of': (what: string) => `It holds a part of what another column counts in all – ${what}.`,
    'blank column': () => 'The column is blank.',
    'no field': () => 'Neither the heading nor the values are those of a field.',
    'no field of a register': (field: string) => `A register does not count ${field}.`,
    'fields of a log': (fields: string) => `It has the columns of a log: ${fields}.`,
    'rows of data': (rows: string) => `Rows of data: ${rows}.`,
    'words of a register': (subject: string) => `Title and headings are those of a register of ${subject}.`,
    'months go down': () => 'Months follow each other down the column.',
    'names known': () => 'The names are known.',
    'breakdown by area': () => 'The title speaks of a breakdown by area.',
    'members and clients': () => 'Names are marked as those of members or clients.',
    'form of the names': () => 'Only the form of the names speaks for it.',
    comparison: () => 'It compares or averages counts; it holds none.',
    'no measure': (label: string) => `“${label}” is no measure that is counted.`,
    'no heading': () => 'It has no heading, so nobody can tell what it counts.',
    'no counts': () => 'It holds no counts.',
    'months on an axis': () => 'Months stand along one side.',
    'parts of years on an axis': () => 'Quarters or years stand along one side.',
    'time named around': () => 'The title or the sheet’s name says when.',
    'measures on an axis': () => 'Its headings say what is counted.',
    'measure named around': (measure: string) =>
      `The title or the sheet’s name says that it counts ${measure}.`,
    pivot: (measure: string) => `It is a pasted pivot of ${measure}.`,
    'area named around': () => 'The title or the sheet’s name is that of an area.',
    'formulas to other sheets': () => 'Its figures are formulas to other sheets.',
    'ignored by profile': () => 'The profile says to leave this sheet alone.',
    'profile does not fit': () => 'The profile says what it is, but no such table is there.',
    'empty sheet': () => 'The sheet is empty.',
    'text only': () => 'The sheet holds text, but no table.',
    'figures of something else': (cell: string) =>
      `There are figures (from ${cell} on), but nothing says that they count incidents, arrests or anything else that is reported.`,
    'log without dates': (place: string) =>
      `There are entries of a log (${place}), but neither a date beside them nor a month around them.`,
    'no dates and no counts': () => 'The sheet holds a list without dates or counts.',
  },

  /** What could be read in two ways, by the code of an `Ambiguity`; `chosen` is what was taken. */
  ambiguities: {
    'profile column not found': (column: string, _: string, found: readonly string[] = []) =>
      `The profile names a column that is not there (${column}). The field stays without a column.${headingsFound(found)}`,
    'profile column twice': (column: string, chosen: string) =>
      `The profile names a column that is there more than once (${column}). Column ${chosen} is taken.`,
    'several areas named': (text: string) => `More than one area could be meant in “${text}”. None is taken.`,
    'area by name alone': (name: string) =>
      `“${name}” may be the area of this table, but only a sheet’s name says so. No area is taken.`,
    'areas by sheet names alone': (names: string) =>
      `Are ${names} areas? Only the names of the sheets say so, and no title, column or other table does: no area is taken. If they are, say so in the profile.`,
    'areas by file names alone': (names: string) =>
      `Are ${names} areas? Only the names of the files say so, and no title, column or other table does: no area is taken. If they are, say so in the profile.`,
    'areas by lines alone': (names: string) =>
      `Are ${names} areas? They stand alone in rows of the log, and nothing else says what they are: they are taken for remarks, and the entries below them for the area above. If they are areas, say so in the profile.`,
    'area by other figures': (name: string) =>
      `Nothing says of which area this table is, and its figures differ clearly from those of the other tables: it is no second view of them and counts beside them, as “${name}” after its sheet or file. Write the area in its title, or say it in the profile.`,
    'area by sheet name': (name: string) => `The sheet’s name “${name}” is taken for the area.`,
    'dates outside the month named': () =>
      'Most dates lie outside the month that the title or the name of the sheet or file names. Every row counts by its own date.',
    'dates month first': (texts: string, chosen: string) =>
      `Dates in this column are written month first: of its texts ${texts} can only be meant so, as 04/13/2017. ${
        chosen === 'month first'
          ? 'All of them are read month first.'
          : 'Others speak against it, so each is read as it can be.'
      }`,
    'areas taken for parts': (names: string, chosen: string) =>
      `The areas ${names} are taken for parts of ${chosen}, because the table is kept for ${chosen}.`,
    'blank rows inside': (count: string) =>
      count === '1'
        ? 'A blank row lies inside the table; the rows below it are read as well.'
        : `Blank rows lie inside the table in ${count} places; the rows below them are read as well.`,
    'calendar year over April to March': (year: string) =>
      `The year ${year} stands over months from April to March. It is taken for the financial year it begins.`,
    'months without a year': (label: string) =>
      `Nothing says of which year “${label}” is. These counts cannot be placed.`,
    'year of the totals': (year: string) =>
      `Only the total names a year. The months are taken for those of ${year}.`,
    'title of another month': (title: string, chosen: string) =>
      `The title “${title}” names another month than its sheet. The ${chosen}’s is taken.`,
    'year alone': (year: string, chosen: string) =>
      `“${year}” could be a calendar or a financial year. It is taken for a ${chosen}.`,
    'years alone': (years: string) =>
      `The years ${years} could be calendar or financial years. Each is taken for the financial year it begins.`,
    'January first in a financial year': () =>
      'The months begin with January, but a financial year is named. January to March are taken for the end of it.',
    'year in doubt': (written: string, chosen: string) =>
      `“${written}” could also be a month, a day or something else. It is taken for the financial year ${chosen}.`,
    'months of several years': () =>
      'The months come round more than once and no year stands over them. The last twelve are taken for the year named, those before for the year before.',
    'days taken for years': (label: string) =>
      `The headings are dates such as ${label} on the 17th or 18th: what becomes of a typed “Apr 17”. The day is taken for the year.`,
    'names not known': (names: string, chosen: string) =>
      chosen === 'group'
        ? `Nothing says what ${names} are. They are taken for no areas: what stands under them is added up. If they are areas, say so in the profile.`
        : `Nothing says what ${names} are. They are taken for ${plural(chosen)}.`,
    'several measures named': (measures: string, chosen: string) =>
      `The title speaks of ${measures}, the table does not say which. It is taken for ${chosen}.`,
    'quarters run up': () =>
      'Every figure of the tables of this year rises from quarter to quarter. They are taken for totals to date and never added up; the last one holds.',
    'measure assumed': () =>
      'Nothing says what the figures of this table count. They are taken for incidents.',
    'year to date': (label: string) =>
      `“${label}” is taken for the whole year, because no quarter or month stands beside it.`,
    'rows below not read': (rows: string) => `Rows below the table do not fit it and are not read (${rows}).`,
    'part not recognised': (places: string) =>
      `Another part of this sheet holds figures that were not recognised: ${places}.`,
    'log without dates': (place: string) =>
      `Another part of this sheet holds entries of a log without dates (${place}). They are not counted.`,
    'parent differs from its parts': (label: string) =>
      `The rows under “${label}” do not add up to it. They count, it does not.`,
    'details left out': (label: string) =>
      `The rows under “${label}” are only some of it. It counts, they do not.`,
    'quarters without figures': (label: string) =>
      `Not all quarters of “${label}” hold a figure, so they are no whole year. None of them counts.`,
    'total by its sums': (label: string) =>
      label === ''
        ? 'A line without a label adds up the others in every cell. It is taken for their total and does not count.'
        : `“${label}” adds up the others in every cell. It is taken for their total and does not count.`,
    'total by most sums': (label: string) =>
      `${label === '' ? 'A line without a label' : `“${label}”`} adds up the others in nearly every cell. It is taken for their total, with slips in it, and does not count.`,
    'running total by its sums': (label: string) =>
      `“${label}” adds up other figures month after month. It is taken for a running total and does not count.`,
    'total of another year': (label: string) =>
      `“${label}” is taken for the total of another year. It is kept to compare and does not count.`,
    'known name adds up': (label: string) =>
      `“${label}” adds up the others in every cell, but it is known as a name of its own. It counts like the others.`,
    'fields by values alone': (fields: string) =>
      `No heading says what the columns hold. They are taken by their values alone (${fields}): look whether that is right, and name the columns in the profile.`,
    'row without a label': () => 'A row of counts has no label and is not read.',
  },

  /** A place in the profile that cannot be obeyed. */
  profileProblem: ({ code, detail = '' }: { readonly code: string; readonly detail?: string }): string => {
    const [place = '', ...rest] = detail.split(': ');
    const what = rest.join(': ');
    return code === 'profile sheet missing'
      ? `tables › ${place}: there is no sheet “${what}” in the files it is for`
      : `tables › ${place}: row ${what} of the sheet is blank or not there`;
  },

  suggestion: (field: string, name: string, spellings: string) =>
    `${spellings} look like other spellings of the ${field} “${name}”.`,
};

function plural(kind: string): string {
  return kind === 'category' ? 'categories' : `${kind}s`;
}

/** More headings than this are not named. */
const MOST_HEADINGS = 15;

function headingsFound(found: readonly string[]): string {
  if (found.length === 0) return '';
  const more = found.length > MOST_HEADINGS ? ' …' : '';
  const named = found.slice(0, MOST_HEADINGS).map((heading) => `“${heading}”`);
  return ` The headings there are ${named.join(', ')}${more}: if one of them is meant, write it in the profile.`;
}
