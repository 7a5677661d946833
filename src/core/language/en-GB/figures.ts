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
  /** Yes or no: whether the row's area and month report the measure in both years. */
  likeForLike: {
    incidents: 'Incidents like for like',
    arrests: 'Arrests like for like',
    attendances: 'Attendances like for like',
  },
  /** Yes or no: whether the row's area and month record incidents and arrests alike. */
  rated: {
    all: 'Incidents with arrests',
    category: 'Both by category',
    subArea: 'Both by sub area',
  },
  areaKinds: { member: 'Member', client: 'Client' },
  proactivity: { proactive: 'Proactive', reactive: 'Reactive', 'not recorded': 'Not recorded' },
  yes: 'Yes',
  no: 'No',
} as const;
