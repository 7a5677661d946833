/** The words of the `Figures` table. Its headers are part of every formula: a change here changes them all alike. */
export const figuresWords = {
  headers: {
    year: 'Year',
    yearStarting: 'Year starting',
    month: 'Month',
    area: 'Area',
    areaKind: 'Area kind',
    subArea: 'Sub-area',
    category: 'Category',
    source: 'Source',
    proactive: 'Proactive',
    likeForLike: 'Like for like',
    incidents: 'Incidents',
    arrests: 'Arrests',
    attendances: 'Attendances',
    evidence: 'Evidence packages',
    activations: 'Activations',
    reviews: 'Footage reviews',
    cameras: 'Cameras',
    availability: 'Availability',
    faults: 'Faults',
  },
  areaKinds: { member: 'Member', client: 'Client' },
  proactivity: { proactive: 'Proactive', reactive: 'Reactive', 'not recorded': 'Not recorded' },
  yes: 'Yes',
  no: 'No',
} as const;

/** Why a place in a series was marked as a suspected break. */
export const suspectedBreak = {
  'level shift': (name: string, before: string, after: string) =>
    `${name}: about ${before} incidents a month before, about ${after} from then on. Was something counted differently?`,
  'category replaced': (stopped: string, started: string) =>
    `“${stopped}” stops in the month in which “${started}” starts. Is it one category under two names?`,
} as const;
