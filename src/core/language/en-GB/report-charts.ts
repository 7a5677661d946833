/** The charts: titles, axes, one sentence each, and what they are in words without figures. */
export const chartText = {
  introduction:
    'Each chart is drawn from a table of Appendix A, which holds the same numbers. The sentence beside a chart says what it shows.',
  none: 'The workbooks hold nothing that could be drawn.',

  /** Before the reading of a chart that leaves rows out. */
  largestOnly: {
    areas: 'The chart shows the {shown} areas with the most incidents in {year}, of {all} in all. ',
    categories: 'The chart shows the {shown} categories with the most incidents in {year}, of {all} in all. ',
    sources: 'The chart shows the {shown} sources with the most incidents in {year}, of {all} in all. ',
  },
  firstRowsOnly: 'The chart shows the first {shown} rows of its table, of {all} in all. ',
  /** In place of a reading that names the largest. */
  largestOpen: 'The figures shown leave open which is the largest.',
  withheld: ' Figures that are withheld are shown as [c] in the table and not drawn.',
  withoutColumn: ' Where there is no figure nothing is drawn.',

  months: {
    title: (years: string) => `Incidents by month, ${years}`,
    axis: 'Incidents',
    reading: 'In {year} the most incidents were recorded in {busiest} and the fewest in {quietest}.',
    readingEqual:
      'In {year} the same number of incidents, {count}, was recorded in every month that has figures.',
    readingMost: 'In {year} the most incidents were recorded in {busiest}.',
    readingOne: 'In {year} incidents were recorded for one month, {busiest}.',
    description: (years: string, table: string) =>
      `Column chart of the incidents of each month from April to March, ${years}. The numbers are in ${table}.`,
  },
  areas: {
    incidents: {
      title: (years: string) => `Incidents by area, ${years}`,
      axis: 'Incidents',
      reading: 'In {year} the most incidents were recorded in {first} and {second}.',
      readingEqual: 'In {year} every area that has figures had the same number of incidents, {count}.',
      description: (years: string, table: string) =>
        `Chart of the incidents of each area, ${years}. The numbers are in ${table}.`,
    },
    arrests: {
      title: (years: string) => `Arrests by area, ${years}`,
      axis: 'Arrests',
      reading: 'In {year} the control room’s work contributed to the most arrests in {first} and {second}.',
      readingEqual:
        'In {year} the control room’s work contributed to the same number of arrests, {count}, in every area that has figures.',
      description: (years: string, table: string) =>
        `Chart of the arrests of each area, ${years}. The numbers are in ${table}.`,
    },
  },
  categories: {
    title: (year: string) => `Incidents by category, ${year}, most frequent first`,
    axis: 'Incidents',
    reading: 'The most frequent categories were {first} and {second}.',
    readingEqual: 'Every category had the same number of incidents, {count}.',
    description: (year: string, table: string) =>
      `Bar chart of the incidents of each category in ${year}, the most frequent first. The numbers are in ${table}.`,
  },
  sources: {
    title: (years: string) => `Incidents by source, ${years}`,
    axis: 'Incidents',
    reading: 'The most frequent sources were {first} and {second}.',
    readingEqual: 'Every source had the same number of incidents, {count}.',
    proactive: ' Of the incidents whose source is recorded, {share} were proactive.',
    description: (years: string, table: string) =>
      `Bar chart of the incidents of each source, ${years}. The numbers are in ${table}.`,
  },
  evidence: {
    title: (dimension: string, years: string) => `Evidence packages by ${dimension}, ${years}`,
    axis: 'Evidence packages',
    reading:
      '{now:zero [No evidence packages were] one [1 evidence package was] other [{now} evidence packages were]} produced in {year}{comparison}.',
    description: (dimension: string, years: string, table: string) =>
      `Column chart of the evidence packages by ${dimension}, ${years}. The numbers are in ${table}.`,
  },
  activations: {
    title: (dimension: string, years: string) => `Alarm activations by ${dimension}, ${years}`,
    axis: 'Alarm activations',
    reading:
      '{now:zero [No alarm activations were] one [1 alarm activation was] other [{now} alarm activations were]} received in {year}{comparison}.',
    description: (dimension: string, years: string, table: string) =>
      `Column chart of the alarm activations by ${dimension}, ${years}. The numbers are in ${table}.`,
  },
} as const;
