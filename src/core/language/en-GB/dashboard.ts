import { MONTH_NAMES, WEEKDAY_NAMES } from './calendar-names';
import { viewTexts } from './dashboard-views';

/** The dashboard: its figures, charts, filters and what they say. Numbers and names come written out. */
export const dashboardText = {
  title: (partnership: string, year: string) => `${partnership}, ${year}`,
  partnership: 'CCTV partnership',
  months: [...MONTH_NAMES],
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  weekdays: [...WEEKDAY_NAMES],
  shortWeekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  list: (items: readonly string[]) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`,
  monthOfYear: (month: string, year: number) => `${month} ${year}`,
  total: 'Total',
  notRecorded: 'Not recorded',

  measures: {
    incidents: 'Incidents',
    arrests: 'Arrests',
    attendances: 'Police attendances',
    evidence: 'Evidence packages',
    activations: 'Alarm activations',
    reviews: 'Footage reviews',
    cameras: 'Camera readings',
    availability: 'Camera availability',
    faults: 'Camera faults',
  },
  rates: {
    arrestsPer100: 'Arrests per 100 incidents',
    proactiveShare: 'Proactive share',
    availability: 'Camera availability',
    evidencePer100: 'Evidence packages per 100 reviews',
    activationsPerIncident: 'Activations per incident',
  },

  /** What stands where there is no number: never a 0. */
  absent: {
    '[b]': 'break in series',
    '[c]': 'withheld',
    '[e]': 'estimated',
    '[k]': 'rounds to 0',
    '[p]': 'provisional',
    '[r]': 'revised',
    '[x]': 'not recorded',
    '[z]': 'not applicable',
  },
  absentInstead: { 'not compared': 'not compared', 'not given': 'not given' },

  headlines: {
    title: 'The year in five figures',
    before: (value: string, year: string) => `${value} in ${year}`,
    beforeAbsent: (year: string) => `Not recorded in ${year}`,
    up: (by: string, share: string) => `Up by ${by} (${share})`,
    down: (by: string, share: string) => `Down by ${by} (${share})`,
    upRate: (by: string) => `Up by ${by}`,
    downRate: (by: string) => `Down by ${by}`,
    points: (by: string) => `${by} percentage points`,
    same: 'Unchanged',
    uneven: (year: string) => `Not compared with ${year}: some areas or months are in one year only.`,
    unevenLikeForLike: 'Not compared: nothing was recorded alike in both years.',
    broken: 'Not compared: what is counted changed between the years.',
    nothing: 'Not recorded',
    nothingWhy: (measure: string, year: string) =>
      `The workbooks hold no figure of it for ${year}: ${measure}.`,
    proactiveOf: (known: string, all: string) =>
      `Of the ${known} incidents whose source is recorded, of ${all} in all.`,
    mixed: 'Includes areas or months that only one of the two years reports.',
    notAlike:
      'Incidents and arrests are not recorded for the same areas and months, so no rate of the two is given.',
    ratedOf: 'Counted over the areas and months that record both incidents and arrests.',
  },

  columns: {
    month: 'Month',
    area: 'Area',
    category: 'Category',
    source: 'Source',
    kind: 'Began as',
    hour: 'Hour',
    compared: 'What is counted',
    count: (measure: string, year: string) => `${measure} ${year}`,
    change: (measure: string) => `Change in ${measure.toLowerCase()}`,
    changeShare: (measure: string) => `Change in ${measure.toLowerCase()}, %`,
    shareOf: (measure: string, year: string) => `Share of all ${measure.toLowerCase()} ${year}`,
    rate: (rate: string, year: string) => `${rate} ${year}`,
    alarmIncidents: (year: string) => `Incidents begun by an alarm ${year}`,
    allIncidents: (year: string) => `Incidents ${year}`,
  },

  proactivity: { proactive: 'Proactive', reactive: 'Reactive', 'not recorded': 'Not recorded' },

  views: viewTexts,

  missing: {
    title: 'Not recorded',
    months: (measures: string, area: string, months: string) => `${measures}, ${area}: ${months}`,
    year: (year: string) => `the whole of ${year}`,
    allAreas: 'all areas',
    span: (first: string, last: string) => `${first} to ${last}`,
    more: (count: string) => `and ${count} more gaps, listed in the report’s Notes`,
  },

  filters: {
    title: 'What is shown',
    areas: 'Areas',
    categories: 'Categories',
    sources: 'Sources',
    months: 'Months',
    all: (what: string) => `All ${what.toLowerCase()}`,
    some: (count: string, what: string) => `${count} ${what.toLowerCase()}`,
    clear: 'Show everything',
    likeForLike: 'Like for like',
    likeForLikeHint:
      'Counts only areas and months that both years report, so that new contracts are not taken for a rise.',
    shown: (parts: string) => `Showing: ${parts}`,
    everything: 'Showing everything',
  },

  chart: {
    asTable: 'Table',
    asChart: 'Chart',
    copyPicture: 'Copy picture',
    copyTable: 'Copy table',
    putIntoWorkbook: 'Put into the workbook',
    sheetName: (title: string) => `Chart – ${title}`,
    sheetNote:
      'Put here from the dashboard. The numbers are those shown then; they do not change with the workbook.',
    allDays: 'All days',
    more: (title: string) => `More for “${title}”`,
    label: (title: string, reading: string) => `${title}. ${reading}`,
    notDrawn: 'What is not recorded is not drawn.',
    traceHint: 'Where does this come from?',
    show: (what: string) => `${what}: show where it comes from`,
    thisYear: 'solid',
    lastYear: 'striped',
  },

  outcomes: {
    pictureCopied: 'The picture is on the clipboard.',
    pictureSaved: 'The picture could not be put on the clipboard, so it was saved as a file.',
    tableCopied: 'The table is on the clipboard. Paste it into Word or Excel.',
    tableCopiedAsText: 'The table is on the clipboard as plain text: this Office does not allow more.',
    copyFailed:
      'Nothing could be put on the clipboard: this Office does not allow it. Select the table and copy it instead.',
    written: 'The chart and its table are in the workbook.',
    notWritten: (why: string) => `The chart was not written. ${why}`,
  },

  glossary: {
    title: 'What the words and looks mean',
    looks: {
      now: (year: string) => `${year}: solid, dark`,
      before: (year: string) => `${year}: striped, light`,
      sizes: 'Weekday by hour: a larger and darker square means more incidents.',
      noGood: 'No colour means good or bad. Up and down are said in words.',
    },
    terms: {
      incident: 'Incident',
      incidentMeaning:
        'An event the control room logged, whether an operator saw it first or was told of it.',
      arrest: 'Arrest',
      arrestMeaning:
        'An arrest to which the control room’s work contributed. Several can come from one incident.',
      attendance: 'Police attendance',
      attendanceMeaning: 'An occasion on which the police attended an incident.',
      proactive: 'Proactive',
      proactiveMeaning: 'An operator saw the incident first.',
      reactive: 'Reactive',
      reactiveMeaning:
        'Somebody else reported it: the police over Airwave, a shop or pub radio, an alarm, the public.',
      likeForLike: 'Like for like',
      likeForLikeMeaning:
        'Only areas and months that both years report, so that a new area or contract is not taken for a rise.',
      activation: 'Activation',
      activationMeaning:
        'An alarm connected to the control room went off, whether or not anything had happened.',
      evidence: 'Evidence package',
      evidenceMeaning: 'A recording supplied as evidence, on disc or in another form.',
      availability: 'Availability',
      availabilityMeaning: 'The part of the time for which cameras worked: the mean of the readings.',
      notRecorded: 'Not recorded',
      notRecordedMeaning: 'The workbooks hold no figure. It is not a zero.',
      break: 'Break in series',
      breakMeaning: 'What is counted, or how, changed between the two years, so no change is given.',
    },
  },

  states: {
    loading: 'Working out the figures …',
    failed: 'The figures could not be worked out.',
    again: 'Try again',
    nothing: 'Nothing has been counted yet.',
    nothingWhy: 'Add the year’s workbooks under Sources, and the dashboard fills itself.',
    nothingSelected: 'Nothing fits what is selected.',
    openFullPage: 'Open in its own window',
    print: 'Print',
    fullPageWaiting: 'Waiting for the pane. Keep it open beside the workbook.',
    lost: 'These are the last figures: newer ones could not be worked out.',
  },
} as const;
