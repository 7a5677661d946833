/** What the charts of the dashboard are called, and how each reads. Numbers and names come written out. */
export const viewTexts = {
  months: {
    title: (years: string) => `Incidents by month, ${years}`,
    axis: 'Incidents',
    reading: (year: string, most: string, high: string, least: string, low: string) =>
      `In ${year} the most incidents were recorded in ${most} (${high}) and the fewest in ${least} (${low}).`,
    equal: (year: string, each: string) => `In ${year} every month had ${each} incidents.`,
    one: (year: string, month: string, count: string) =>
      `In ${year} incidents are recorded for ${month} only: ${count}.`,
    nothing: 'The workbooks do not say in which month incidents happened.',
  },
  areas: {
    title: (years: string) => `Incidents by area, ${years}`,
    axis: 'Incidents',
    reading: (year: string, area: string, count: string, share: string) =>
      `In ${year} ${area} had the most incidents: ${count}, ${share} of all.`,
    equal: (year: string, areas: string, count: string) =>
      `In ${year} ${areas} each had the most incidents: ${count}.`,
    only: (year: string, area: string, count: string) => `In ${year} ${area} had ${count} incidents.`,
    nothing: 'The workbooks do not say in which area incidents happened.',
  },
  arrests: {
    title: (years: string) => `Arrests by area, ${years}`,
    axis: 'Arrests',
    reading: (year: string, area: string, count: string, share: string) =>
      `In ${year} the control room contributed to the most arrests in ${area}: ${count}, ${share} of the arrests in all areas.`,
    equal: (year: string, areas: string, count: string) =>
      `In ${year} the control room contributed to the most arrests in ${areas}: ${count} each.`,
    only: (year: string, area: string, count: string) =>
      `In ${year} the control room contributed to ${count} arrests in ${area}.`,
    nothing: 'The workbooks do not say in which area arrests were made.',
  },
  categories: {
    title: (year: string) => `Incidents by category, ${year}, most frequent first`,
    axis: 'Incidents',
    reading: (first: string, count: string, share: string) =>
      `The most frequent category was ${first}: ${count} incidents, ${share} of all.`,
    equal: (names: string, count: string) =>
      `The most frequent categories were ${names}, with ${count} incidents each.`,
    cut: (shown: string, all: string) =>
      `The chart draws the first ${shown} of ${all} categories; the table has all.`,
    nothing: 'The workbooks do not say what incidents were about.',
  },
  sources: {
    title: (years: string) => `How incidents began, ${years}`,
    axis: 'Incidents',
    proactive: (year: string, own: string, known: string, share: string) =>
      `In ${year} the control room itself started ${own} of the ${known} incidents whose source is recorded (${share}).`,
    police: (count: string) => ` The police started ${count}.`,
    cut: (shown: string, all: string) =>
      `The chart draws the first ${shown} of ${all} sources; the table has all.`,
    nothing:
      'The workbooks do not say who started incidents, so proactive and reactive cannot be told apart.',
  },
  hours: {
    title: (year: string) => `When incidents happened, ${year}: weekday by hour`,
    axis: 'Incidents',
    reading: (weekday: string, hour: string, count: string) =>
      `Most incidents happened on ${weekday} between ${hour}: ${count}.`,
    equal: (count: string) => `No hour of the week stands out: ${count} incidents in the busiest ones.`,
    part: (timed: string, all: string) =>
      `Of ${all} incidents, ${timed} are recorded with their day and time; the others are not in this chart.`,
    between: (from: string, to: string) => `${from} and ${to}`,
    cell: (weekday: string, hour: string, count: string) => `${weekday}, ${hour}: ${count}`,
    legend: (most: string) =>
      `The larger and darker the square, the more incidents; the largest stands for ${most}.`,
    nothing: 'The workbooks do not say at what time incidents happened.',
  },
  evidence: {
    title: (dimension: string, year: string) => `Arrests and evidence packages by ${dimension}, ${year}`,
    axis: 'Arrests and evidence packages',
    dimensions: { area: 'area', month: 'month' },
    reading: (year: string, arrests: string, evidence: string) =>
      `In ${year} the control room contributed to ${arrests} arrests and supplied ${evidence} evidence packages.`,
    readingEvidence: (year: string, evidence: string) =>
      `In ${year} ${evidence} evidence packages were supplied.`,
    readingArrests: (year: string, arrests: string) =>
      `In ${year} the control room contributed to ${arrests} arrests; evidence packages are not recorded.`,
    reviews: (rate: string) => ` For every 100 footage reviews, ${rate} evidence packages were supplied.`,
    nothing: 'The workbooks record neither arrests nor evidence packages.',
  },
  activations: {
    title: (dimension: string, years: string) => `Activations per incident by ${dimension}, ${years}`,
    axis: 'Activations per incident',
    reading: (year: string, activations: string, incidents: string, rate: string) =>
      `In ${year} ${activations} alarm activations led to ${incidents} incidents: ${rate} activations to each incident.`,
    readingNone: (year: string, activations: string) =>
      `In ${year} ${activations} alarm activations led to no incident.`,
    ofAreas: (areas: string, all: string) =>
      `Counts only where activations are recorded (${areas}); everywhere together, alarms began ${all} incidents.`,
    why: 'Most activations are people on the premises, weather or faults; the control room looks at each, and only those that turn out to be something are incidents.',
    alone: (year: string, activations: string) =>
      `In ${year} ${activations} alarm activations were received. Which incidents began with one is not recorded.`,
    nothing: 'The workbooks do not record alarm activations.',
  },
  availability: {
    title: (dimension: string, years: string) => `Camera availability by ${dimension}, ${years}`,
    axis: 'Part of the time cameras worked',
    reading: (year: string, share: string) => `In ${year} cameras worked for ${share} of the time.`,
    readingLowest: (name: string, share: string) => ` The lowest was ${name} with ${share}.`,
    nothing: 'The workbooks do not say how much of the time cameras worked.',
  },
  comparison: {
    title: (years: string) => `Is the change real? ${years}, all and like for like`,
    axis: 'Incidents',
    rows: { all: 'All that was counted', alike: 'Areas and months in both years' },
    reading: (all: string, alike: string, year: string) =>
      `Compared with ${year}, incidents ${all}; like for like they ${alike}.`,
    rose: (by: string, share: string) => `rose by ${by} (${share})`,
    fell: (by: string, share: string) => `fell by ${by} (${share})`,
    stayed: 'stayed the same',
    openAll: 'cannot be compared as they stand',
    joined: (area: string, month: string) =>
      `${area} joined in ${month}: what has no counterpart the year before is left out of the comparison.`,
    lacking: (areas: string) => `Not compared at all: ${areas}.`,
    nothing: (year: string) => `There is nothing of ${year} to compare with.`,
  },
} as const;
