/** The statistics of Appendix A: titles, column headers, notes. */
export const tableText = {
  /** "Table A3: Incidents by month, 2016/17 and 2017/18". */
  numbered: (number: number, title: string) => `Table A${number}: ${title}`,
  number: (number: number) => `A${number}`,
  reference: (number: number) => `Table A${number}`,
  sheetName: (number: number, name: string) => `A${number} ${name}`,

  columns: {
    area: 'Area',
    subArea: 'Sub-area',
    kind: 'Kind',
    month: 'Month',
    category: 'Category',
    source: 'Source',
    proactivity: 'Began as',
    measure: 'Measure',
    change: 'Change',
    changeShare: 'Change in %',
    counted: (measure: string, year: string) => `${measure} ${year}`,
    changeOf: (measure: string) => `${measure}: change`,
    changeShareOf: (measure: string) => `${measure}: change in %`,
    arrestsPer100: (year: string) => `Arrests per 100 incidents ${year}`,
    shareOfIncidents: (year: string) => `Share of incidents ${year}`,
    evidencePer100: (year: string) => `Evidence packages per 100 reviews ${year}`,
    shareOfKnown: (year: string) => `Share of those with a source ${year}`,
    alarmIncidents: (year: string) => `Incidents begun by an alarm ${year}`,
    allIncidents: (year: string) => `Incidents ${year}`,
    activationsPerIncident: (year: string) => `Activations per incident ${year}`,
    availability: (year: string) => `Available ${year}`,
    readings: (year: string) => `Readings ${year}`,
    likeForLike: (measure: string, year: string) => `${measure} ${year}, like for like`,
    likeForLikeChange: (measure: string) => `${measure}: like-for-like change`,
    likeForLikeChangeShare: (measure: string) => `${measure}: like-for-like change in %`,
    monthNotRecorded: 'Month not recorded',
    yearTotal: (year: string) => `Total ${year}`,
  },

  kindOfArea: { member: 'Member', client: 'Client' },
  kindsOfAreas: { member: 'Members', client: 'Clients' },
  notRecorded: 'Not recorded',
  total: 'Total',
  allSources: 'All',
  twoYears: (lastYear: string, year: string) => `${lastYear} and ${year}`,

  titles: {
    keyFigures: (years: string) => `Key figures, ${years}`,
    keyRates: (years: string) => `Key rates, ${years}`,
    areas: (measures: string, years: string) => `${measures} by area, ${years}`,
    kinds: (measures: string, years: string) => `${measures} of members and clients, ${years}`,
    likeForLike: (measures: string, years: string) => `${measures} like for like, by area, ${years}`,
    months: (measures: string, years: string) => `${measures} by month, all areas, ${years}`,
    areaMonths: (measures: string, area: string, years: string) => `${measures} by month, ${area}, ${years}`,
    areasByMonth: (measures: string, year: string) => `${measures} by area and month, ${year}`,
    subAreas: (measures: string, area: string, years: string) => `${measures} by sub-area, ${area}, ${years}`,
    categories: (measures: string, years: string) => `${measures} by category, ${years}`,
    sources: (measures: string, years: string) => `${measures} by source, ${years}`,
    proactivity: (measures: string, years: string) => `Proactive and reactive ${measures}, ${years}`,
    evidence: (measures: string, dimension: string, years: string) => `${measures} by ${dimension}, ${years}`,
    activations: (dimension: string, years: string) =>
      `Alarm activations and incidents by ${dimension}, ${years}`,
    activationsAlone: (dimension: string, years: string) => `Alarm activations by ${dimension}, ${years}`,
    availability: (dimension: string, years: string) => `Camera availability by ${dimension}, ${years}`,
    faults: (dimension: string, years: string) => `Camera faults by ${dimension}, ${years}`,
  },
  dimensions: { area: 'area', month: 'month', monthOf: (area: string) => `month, ${area}` },

  /** Short names for the tabs. */
  tabs: {
    keyFigures: 'Key figures',
    keyRates: 'Key rates',
    areas: 'Areas',
    kinds: 'Members and clients',
    likeForLike: 'Like for like',
    months: 'Months',
    areasByMonth: (measure: string, year: string) => `${measure} ${year}`,
    subAreas: (area: string) => `Parts of ${area}`,
    categories: 'Categories',
    sources: 'Sources',
    proactivity: 'Proactive',
    evidence: 'Evidence',
    activations: 'Activations',
    availability: 'Camera availability',
    faults: 'Camera faults',
  },

  keyRates: {
    arrestsPer100: 'Arrests per 100 incidents',
    arrestsPer100LikeForLike: 'Arrests per 100 incidents, like for like',
    proactiveShare: 'Proactive incidents as a share of those whose source is recorded',
    proactiveShareLikeForLike: 'Proactive share, like for like',
    evidencePer100: 'Evidence packages per 100 footage reviews',
    activationsPerIncident: 'Alarm activations per incident begun by an alarm',
    availability: 'Camera availability',
  },
  proactivity: { proactive: 'Proactive', reactive: 'Reactive', 'not recorded': 'Not recorded' },

  notes: {
    arrests:
      'Arrests are those to which the work of the control room contributed; one incident can lead to several.',
    ratesOfOtherAreas:
      'The two years count different areas or months, so their rates cannot be compared as they stand; those marked like for like can.',
    rate: 'Arrests per 100 incidents is not a share: it can exceed 100.',
    /** Which areas and months rates are of; `told` says it for each year. */
    rated: {
      all: (told: readonly string[]) =>
        `Arrests per 100 incidents count only the areas and months that record both: ${told.join('; ')}.`,
      category: (told: readonly string[]) =>
        `Arrests per 100 incidents count only the areas and months that record both by category: ${told.join('; ')}.`,
      subArea: (told: readonly string[]) =>
        `Arrests per 100 incidents count only the areas and months that record both by sub-area: ${told.join('; ')}.`,
    },
    ratedAreas: (year: string, areas: string) => `${areas} in ${year}`,
    someAreas: (count: number) => `${count} areas`,
    noArea: 'no area',
    measureNotLastYear: (measures: string, year: string) =>
      `The workbooks hold no figures for ${measures} in ${year}, so there is no comparison.`,
    uneven: (measures: string) =>
      `Where some areas or months have figures for ${measures} in one of the two years only, no change is given: it is marked [x].`,
    recordedUnlike: (measures: string, year: string) =>
      `In ${year} what the rows of this table show was recorded for a different share of the ${measures}, so the years are not compared: a change would show how records were kept, not what happened.`,
    orderedBySize: (year: string) => `The rows are in order of the incidents of ${year}, the most first.`,
    kinds: 'A member is an authority of the partnership; a client buys its services.',
    keyRates:
      'Arrests per 100 incidents and evidence packages per 100 footage reviews are not shares: they can exceed 100. The Notes define each rate.',
    notRecorded:
      'The row “Not recorded” counts what the workbooks record without saying which row it belongs to.',
    noneByRow: (areas: string, measures: string, dimension: 'category' | 'source') =>
      `The workbooks do not give the ${measures} of ${areas} by ${dimension}: all of them are in that row.`,
    brokenDown: (measures: string, years: string) =>
      `What these rows say of ${measures} in ${years} comes from tables beside those the total is counted from; the working copy holds the two against each other.`,
    breakdownTooLarge: (measures: string, years: string) =>
      `Tables that tell more ${measures} by row than are counted in ${years} are left out of these rows, as far as they do; the working copy names them.`,
    monthNotRecorded: 'The row “Not recorded” counts what the workbooks give for the whole year only.',
    subAreas: (area: string) =>
      `Sub-areas are parts of ${area} and are counted in it once; the total is that of ${area}.`,
    likeForLike:
      'Each figure counts only the areas and months that have it in both years. An area with none of these is marked [z].',
    proactive:
      'Proactive: first seen by an operator in the control room. Reactive: raised by somebody else. Shares are of the incidents whose source is recorded.',
    shareOfAll: 'Shares are of all incidents of the year.',
    evidence: 'Evidence packages per 100 reviews is not a share: evidence can be produced without a review.',
    alarms: 'Incidents begun by an alarm are those whose source is an alarm activation.',
    alarmsUnknown:
      'The workbooks do not say which incidents began with an alarm, so activations are set beside all incidents of the same areas.',
    availability:
      'Availability is the mean of the readings in the workbooks, each camera counting once per reading.',
    joinedMarked: (area: string, month: string) =>
      `${area} joined in ${month}; what lies before is marked [z].`,
    joinedCounted: (area: string, month: string) => `${area} joined in ${month} and is counted from then on.`,
    areasShown: 'Only areas for which such figures are recorded are shown.',
    gaps: (measures: string, places: readonly string[]) =>
      `No figures for ${measures}: ${places.join('; ')}.`,
    gapOf: (area: string | undefined, months: string) => `${area ?? 'every area'} (${months})`,
    partOfYear: 'Totals add what was recorded; months marked [x] add nothing to them.',
    manyGaps: 'Some months have no figures for some areas; the Notes list them.',
    break: (month: string, reason: string) => `Break in the series from ${month}: ${reason}`,
    breakFor: (subject: string, month: string, reason: string) =>
      `Break in the series for ${subject} from ${month}: ${reason}`,
    shorthand: (meanings: readonly string[]) => `Shorthand: ${meanings.join('; ')}.`,
  },
} as const;
