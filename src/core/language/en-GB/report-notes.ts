/** The Notes: shorthand, definitions, glossary, breaks and gaps. */
export const notesText = {
  introduction: 'These notes say how the figures are counted and what the words and symbols in them mean.',

  shorthandTable: {
    title: 'Shorthand: symbols that stand in place of a number',
    symbol: 'Symbol',
    meaning: 'Meaning',
    noteRounded: 'Counts are rounded to the nearest 5: a 0 stands for 0 to 2.',
    note: 'A 0 is a true zero: it was recorded that there was none.',
  },
  /** `meaning` follows the symbol in the notes of a table; `explanation` stands in the Notes. */
  shorthand: {
    '[b]': {
      meaning: 'break in the series',
      explanation:
        'Break in the series: what is counted, or how, changed between the two years, so no change is given.',
    },
    '[c]': {
      meaning: 'confidential',
      explanation:
        'Confidential: withheld so that nobody can be identified. In a table ordered by size, a row whose size is withheld stands last.',
    },
    '[e]': { meaning: 'estimated', explanation: 'Estimated: not a full count.' },
    '[k]': { meaning: 'low', explanation: 'Low: not zero, but rounds to zero.' },
    '[p]': { meaning: 'provisional', explanation: 'Provisional: may still be corrected.' },
    '[r]': { meaning: 'revised', explanation: 'Revised: corrected since it was first published.' },
    '[x]': {
      meaning: 'not available',
      explanation: 'Not available: the workbooks hold no figure. It is not a zero.',
    },
    '[z]': {
      meaning: 'not applicable',
      explanation:
        'Not applicable: the area had not joined yet, or there is nothing to compare with or to divide by.',
    },
  },

  definitionsTable: {
    title: 'Definitions: what each figure counts',
    measure: 'Figure',
    definition: 'What it counts',
  },
  definitions: {
    incidents:
      'Events that the control room logged, whether an operator saw them first or was told of them. In a log, one row is one incident unless the row itself gives a number.',
    arrests:
      'Arrests to which the work of the control room contributed. Several can come from one incident, so there can be more arrests than incidents.',
    attendances: 'Occasions on which the police attended an incident.',
    evidence: 'Recordings supplied as evidence, on disc or in another form.',
    activations:
      'Times that an alarm connected to the control room went off, whether or not anything had happened.',
    reviews: 'Occasions on which recorded footage was searched after the event.',
    cameras: 'Entries in the workbooks that say how far a camera was available.',
    availability: 'The mean of the camera readings: the part of the time for which a camera was working.',
    faults: 'Faults of cameras that were reported.',
  },
  noDefinitions: 'The workbooks hold no figures to define.',
  rates: {
    change: {
      name: 'Change',
      definition: 'This year’s figure less last year’s; in %, as a part of last year’s.',
    },
    arrestsPer100: {
      name: 'Arrests per 100 incidents',
      definition:
        'Arrests divided by incidents, times 100, both counted over the areas and months that record both; in a table by category or sub-area, over those that record both by it. It is not a share and can exceed 100.',
    },
    proactiveShare: {
      name: 'Proactive share',
      definition:
        'Proactive incidents as a part of the incidents whose source is recorded. Incidents without a recorded source are left out of both.',
    },
    evidencePer100: {
      name: 'Evidence packages per 100 footage reviews',
      definition:
        'Evidence packages divided by footage reviews, times 100. It is not a share: evidence can be produced without a review.',
    },
    activationsPerIncident: {
      name: 'Activations per incident',
      definition:
        'Alarm activations divided by the incidents that began with an alarm; where the workbooks do not say which did, by all incidents of the same areas.',
    },
    likeForLike: {
      name: 'Like for like',
      definition:
        'A comparison that counts, for each figure, only the areas and months that have it in both years, so that it shows a change in what happened and not in who reported.',
    },
  },

  glossaryTable: { title: 'Glossary: words used in this report', term: 'Term', meaning: 'Meaning' },
  /** In alphabetical order. */
  glossary: [
    ['Activation', 'A signal from an alarm that is connected to the control room.'],
    ['Airwave', 'The radio network of the police and the other emergency services.'],
    ['Area', 'A place that is reported on separately: the area of a member or of a client.'],
    ['Attendance', 'The police coming to an incident. More than one visit can be logged for an incident.'],
    [
      'Break in the series',
      'A change in what is counted, or how, that makes figures before and after it differ for that reason alone.',
    ],
    ['CCTV', 'Closed-circuit television: cameras whose pictures go to a control room and are not broadcast.'],
    ['Client', 'A body that buys monitoring from the partnership without being a member of it.'],
    [
      'Control room',
      'The room from which operators watch the cameras, log incidents and speak with the police.',
    ],
    ['Evidence package', 'A recording that was prepared and handed over as evidence.'],
    ['Financial year', 'The year from 1 April to 31 March, written as 2017/18.'],
    ['Footage review', 'A search of recorded pictures after an event.'],
    ['Incident', 'An event that the control room logged.'],
    ['Member', 'An authority that is part of the partnership.'],
    [
      'Part 1, Part 2',
      'The parts of a committee’s agenda: Part 1 is public; Part 2 holds reports that are exempt from publication.',
    ],
    ['Proactive', 'Of an incident: first seen by an operator in the control room.'],
    ['Pubwatch', 'A scheme in which licensed premises share warnings, often by radio.'],
    [
      'Reactive',
      'Of an incident: raised by somebody else, such as the police, a radio scheme, an alarm or a member of the public.',
    ],
    [
      'Reconciliation',
      'The proof that every row of the source workbooks is either counted or left out for a stated reason, and that totals agree.',
    ],
    ['Shopwatch', 'A scheme in which shops share warnings, often by radio.'],
    ['Sub-area', 'A part of an area, such as a neighbourhood. It is counted once, within its area.'],
    [
      'Surveillance Camera Code of Practice',
      'The code under the Protection of Freedoms Act 2012 to which local authorities must have regard when they use surveillance cameras in public places.',
    ],
  ],

  /** What only the working copy speaks of. */
  termsOfWorkingCopy: new Set<string>(['Reconciliation']),

  breaksTable: {
    title: 'Breaks in the series',
    appliesTo: 'Applies to',
    reason: 'From when, and why',
    fromMonth: (month: string, reason: string) => `From ${month}. ${reason}`,
  },
  everything: 'All figures',
  appliesToArea: (area: string) => area,
  appliesToCategory: (category: string) => `Category ${category}`,
  appliesToBoth: (area: string, category: string) => `Category ${category} in ${area}`,
  noBreaks: 'No break in the series was declared.',

  gapsTable: { title: 'Missing figures', area: 'Area', figures: 'What is missing' },
  missing: (figures: string, months: string) => `${figures}: ${months}`,
  everyArea: 'Every area',
  gapsNote: 'The tables mark what is missing [x]; nothing was estimated in its place.',
  /** Where some of it is columns of logs that were left blank. */
  blankColumnsNote:
    'A blank cell in a log counts as none, except where so many are blank together that nobody can have filled the column in: a whole year, all the entries of an area, or months between filled ones. Those are listed here as missing.',
  noGaps: {
    month: 'No area that reported in either year has a month without figures.',
    year: 'No area that reported in either year is without figures. Not all of them are given by month, so a month that is missing could not be seen.',
  },

  joinedTable: {
    title: 'Areas that joined during the two years',
    area: 'Area',
    joined: 'Joined',
    joinedAs: (month: string, kind: string) => `${month}, as a ${kind.toLowerCase()}`,
  },
} as const;
