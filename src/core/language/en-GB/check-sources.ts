import {
  capital,
  counted,
  grouped,
  inTime,
  inWords,
  measured,
  percentage,
  placeName,
  plainName,
  quoted,
  type RuleCatalogue,
  verb,
} from './check-words';

/** One table, or the tables of the parts of a year together. */
function tablesGive(tables: string | number | undefined): string {
  return tables === undefined
    ? 'This table gives'
    : `The ${grouped(tables)} tables of this year together give`;
}

/** What rules that compare tables, areas and years say. */
export const sourceRuleWords = {
  'tables-disagree': {
    title: 'Two tables disagree',
    what: ({ measure, area, period, last, counted: value, other, tables }) =>
      `${tablesGive(tables)} ${measured(other, measure)} for ${placeName(area)} ${inTime(period, last)}; the table that is counted gives ${grouped(value)}.`,
    why: 'Only one of them can be right.',
    how: 'Find the difference and correct the table that is wrong. If this table is right, leave the other one out in the profile.',
  },
  'sources-look-alike': {
    title: 'These two sources look alike',
    what: ({ by, size, matched, other }) =>
      by === 'rows'
        ? `Of the ${counted(size, 'entry', 'entries')} here, ${grouped(matched)} ${verb(matched, 'stands', 'stand')} on ${quoted(other)} too: what both fill in is the same.`
        : `The figures here, ${grouped(size)} in all, are nearly those of ${quoted(other)} under another name of the area: ${grouped(matched)} ${verb(matched, 'stands', 'stand')} in both, month by month.`,
    why: 'Both are counted. If they tell the same incidents, those count twice.',
    how: 'If they are two records of the same incidents, leave one out in the profile, or give both the same references. If only the area is called otherwise, give it one name. If they are different incidents, nothing is to be done.',
  },
  'told-again': {
    title: 'Entries told again',
    what: ({ size, matched, other }) =>
      `Of the ${counted(size, 'entry', 'entries')} here, ${grouped(matched)} ${verb(matched, 'stands', 'stand')} on ${quoted(other)} or beside it too, so this table is taken for a second view of them.`,
    why: 'What stands in both is counted once, from the table that tells more.',
    how: 'If they are different incidents, add what tells them apart: a time, a camera or an area in both tables.',
  },
  'area-by-other-figures': {
    title: 'Table without an area beside others',
    what: ({ text }) =>
      `Nothing says of which area this table is, and its figures differ clearly from those of other tables: it counts beside them, as ${quoted(text)}.`,
    why: 'If it tells the same incidents as another table, those count twice; and its area has the name of a sheet or file.',
    how: 'Write the area in the title of the table, or say it in the profile. If it is an old or partial copy, leave it out in the profile.',
  },
  'months-untold': {
    title: 'Part of a year without a table',
    what: ({ measure, area, first, last }) =>
      `No table tells the ${plainName(measure)} of ${placeName(area)} ${inTime(first, last === first ? undefined : last)}; the other quarters of the year are counted.`,
    why: 'The figure of the year holds only what is told, so it is too low and is compared with no other year.',
    how: 'Add what is missing. Where there was none, write 0.',
  },
  'quarters-run-up': {
    title: 'Quarters that seem to run up',
    what: () =>
      'Every figure rises from quarter to quarter, so the tables are taken for totals to date: this last one is counted, and they are not added up.',
    why: 'If each of them tells its own quarter only, the year is too low.',
    how: 'Write “cumulative” in their titles if they run up. If they do not, put all quarters in one table, a column each.',
  },
  'last-year-restated': {
    title: 'An earlier year told in two ways',
    what: ({ measure, area, period, last, counted: value, other, tables }) =>
      `${tablesGive(tables)} ${measured(other, measure)} for ${placeName(area)} ${inTime(period, last)}; ${grouped(value)} is what the report compares with.`,
    why: 'Members compare with what was published last year. A figure that was changed must be marked as revised.',
    how: 'Find out which is right. If the figure was revised, say why in the report.',
  },
  'evidence-against-log': {
    title: 'Evidence register and log disagree',
    what: ({ area, period, last, counted: value, other, by, table }) =>
      `${capital(table)} gives ${other === 0 ? 'no evidence package' : counted(other, 'evidence package')} for ${placeName(area)} ${inTime(period, last)}; ${String(by)} gives ${grouped(value)}, which ${verb(value, 'is', 'are')} counted.`,
    why: 'Only one of them can be right. For each month of an area the register is counted where it has any entry, and the log where the register has none.',
    how: 'Find the packages that stand in one and not in the other.',
  },
  'evidence-without-incident': {
    title: 'Evidence for an incident that is not logged',
    what: ({ text }) => `The reference ${quoted(text)} in the evidence register stands in no log.`,
    why: 'Either the reference is mistyped or an incident is missing from the figures.',
    how: 'Look the incident up and correct the reference, or add the incident to the log.',
  },
  'arrests-against-attendances': {
    title: 'Far fewer attendances than arrests',
    what: ({ area, arrests, attendances }) =>
      `${String(area)} has ${counted(arrests, 'arrest')}, but ${attendances === 0 ? 'no police attendance' : `only ${counted(attendances, 'police attendance')}`}.`,
    why: 'Arrests need police. Attendances were probably not written down, so they are too low.',
    how: 'Ask the control room whether attendances were recorded all year.',
  },
  'attendances-above-incidents': {
    title: 'More attendances than incidents',
    what: ({ area, month, attendances, incidents }) =>
      `In ${inWords(month)} ${String(area)} has ${counted(attendances, 'police attendance')} for ${counted(incidents, 'incident')}.`,
    why: 'An attendance is counted once for an incident, so there cannot be more.',
    how: 'See whether officers or cars were counted, or incidents are missing.',
  },
  'sudden-change': {
    title: 'Changed quite otherwise than the other areas',
    what: ({ area, before, now, change, others }) =>
      `${String(area)} went from ${grouped(before)} to ${counted(now, 'incident')} (${signed(change)}); the middle of the other areas (their median) is ${signed(others)}. The distance is judged by how far the others usually lie from their median (median absolute deviation).`,
    why: 'It may be real. It may also be a month missing, counted twice, or counted in another way; members will ask.',
    how: 'Find the reason. If the way of counting changed, say so in the profile as a break.',
  },
  'month-out-of-line': {
    title: 'Month far from the others',
    what: ({ area, month, incidents, middle }) =>
      `${String(area)} has ${counted(incidents, 'incident')} in ${inWords(month)}; the middle of its months (their median) is ${grouped(middle)}. Months usually lie much nearer to it (median absolute deviation).`,
    why: 'It may be real. It may also be entries missing, copied, or put in the wrong month.',
    how: 'Look at the month. If it is right, nothing is to be done.',
  },
  'break-suspected': {
    title: 'Perhaps a change in what is counted',
    what: ({ name, area, month, replacement, before, after }) =>
      replacement === ''
        ? `From ${inWords(month)} on, ${quoted(name)} has about ${counted(after, 'incident')} a month instead of ${grouped(before)} (medians).`
        : `From ${inWords(month)} on, ${quoted(name)} is no longer used${area === '' ? '' : ` in ${String(area)}`}, and ${quoted(replacement)} begins.`,
    why: 'If something else is counted, figures before and after cannot be compared: it is no rise and no fall.',
    how: 'If the way of counting changed, name the break and its reason in the profile. If not, nothing is to be done.',
  },
  'partner-stopped-reporting': {
    title: 'Area that stopped reporting',
    what: ({ area, month, months }) =>
      `The last figures of ${String(area)} are of ${inWords(month)}; for ${counted(months, 'month')} after it others report and this area does not.`,
    why: 'The area’s year is not complete, so its total is too low.',
    how: 'Ask for the missing months. If the area left, say so in the report.',
  },
  'area-only-last-year': {
    title: 'Area with figures for last year only',
    what: ({ area, before, year, last }) =>
      `${String(area)} has ${counted(before, 'incident')} in ${String(last)} and none at all in ${String(year)}.`,
    why: 'Its workbook may be missing, or its name may be written otherwise this year.',
    how: 'Add the missing workbook, or name the spelling in the profile. If the area left, say so in the report.',
  },
  'figures-before-joining': {
    title: 'Figures from before an area joined',
    what: ({ area, month, rows }) =>
      `${String(area)} joined in ${inWords(month)}, but ${counted(rows, 'row')} ${verb(rows, 'is', 'are')} of earlier months.`,
    why: 'They are counted. Either the date of joining or the entries are wrong.',
    how: 'Correct the month of joining in the profile, or the dates.',
  },
} satisfies RuleCatalogue;

function signed(change: string | number | undefined): string {
  if (typeof change !== 'number') return percentage(change);
  return `${change < 0 ? '−' : '+'}${percentage(Math.abs(change))}`;
}
