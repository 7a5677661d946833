import { formatCount } from '../languages';

const number = (value: number): string => formatCount(value, 'en-GB');
const findings = (count: number): string => `${number(count)} ${count === 1 ? 'finding' : 'findings'}`;

/** Check: what was found wrong, how to put it right, what may stay. */
export const paneCheckText = {
  heading: 'Check',
  fit: {
    'not fit': (errors: number): string =>
      `Not fit to report yet: ${number(errors)} ${errors === 1 ? 'error makes a figure' : 'errors make figures'} wrong.`,
    doubtful: (warnings: number): string =>
      `Fit to report once you have looked at ${number(warnings)} ${warnings === 1 ? 'warning' : 'warnings'}.`,
    fit: 'Fit to report: nothing was found wrong.',
  },
  severities: { error: 'Error', warning: 'Warning', info: 'Note' },
  severityMany: { error: 'Errors', warning: 'Warnings', info: 'Notes' },
  filterBy: 'Show',
  groupBy: 'Grouped by',
  groupings: { rule: 'What is wrong', area: 'Area affected', sheet: 'Sheet' },
  files: 'File',
  allFiles: 'All files',
  allAreas: 'All areas',
  showSilenced: (count: number): string => `Silenced (${number(count)})`,
  findings,
  affects: (incidents: number): string =>
    incidents === 0 ? '' : `${number(incidents)} ${incidents === 1 ? 'incident' : 'incidents'}`,
  list: 'Findings',
  loading: 'Loading …',
  none: 'Nothing was found wrong here.',
  noneFiltered: 'No finding passes this filter.',
  showAll: 'Show all findings',

  previous: 'Previous finding',
  next: 'Next finding',
  placeOf: (place: number, inAll: number): string => `${number(place)} of ${number(inAll)}`,
  goneTo: (place: string): string => `Selected in Excel: ${place}.`,
  why: 'Why it matters',
  how: 'How to put it right',
  silencedBecause: (reason: string): string => `Silenced: ${reason}`,
  hidden: (sheet: string): string => `“${sheet}” is a hidden sheet.`,
  showHidden: 'Show the sheet',
  leaveHidden: 'Leave it hidden',
  rowsHere: (place: string): string => `Cells of ${place}`,

  fixOne: 'Put right …',
  fixAll: (count: number): string => (count === 1 ? 'Put it right …' : `Put all ${number(count)} right …`),
  preview: {
    title: 'What would change',
    cells: (count: number): string => `${number(count)} ${count === 1 ? 'cell changes' : 'cells change'}`,
    remembered: (count: number): string =>
      `${number(count)} ${count === 1 ? 'thing is' : 'things are'} remembered for the report`,
    from: 'Now',
    to: 'After',
    where: 'Where',
    blank: 'blank',
    spelling: (spelling: string, name: string): string => `“${spelling}” counts as “${name}”`,
    month: (sheet: string, month: string): string => `${sheet} is of ${month}`,
    duplicate: (reference: string): string => `${reference} does not count twice`,
    more: (count: number): string => `and ${number(count)} more`,
    leftOut: (count: number): string =>
      `${number(count)} ${count === 1 ? 'place is' : 'places are'} left as they are`,
    otherFiles: (count: number): string =>
      `${number(count)} ${count === 1 ? 'cell lies' : 'cells lie'} in added files, which are never written to. Mend them there.`,
    figures: 'Figures that change',
    noFigures: 'No figure of the year changes.',
    nothing: 'There is nothing the software can put right here.',
    apply: 'Put right',
    cancel: 'Leave as it is',
  },
  measures: {
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
  fixed: (count: number): string => `${number(count)} ${count === 1 ? 'change was' : 'changes were'} made.`,
  notFixed: (count: number): string =>
    `${number(count)} ${count === 1 ? 'place had' : 'places had'} changed meanwhile and ${count === 1 ? 'was' : 'were'} left alone.`,
  notNoted: 'No cell was changed, because the change could not be noted in the workbook first.',
  halfMade: (why: string, made: number, all: number): string =>
    `${why} ${number(made)} of ${number(all)} changes were made before that; they stand under “Put right so far” and can be undone there.`,
  perhapsMade: (why: string): string =>
    `${why} Whether cells were changed before that cannot be told now; the change stands under “Put right so far” and can be undone there.`,
  done: {
    heading: 'Put right so far',
    batch: (count: number): string => `${number(count)} ${count === 1 ? 'change' : 'changes'}`,
    undo: 'Undo',
    undoOf: (title: string): string => `Undo: ${title}`,
    dropped: (count: number): string =>
      `${number(count)} ${count === 1 ? 'change' : 'changes'} of cells can no longer be undone here.`,
    droppedTitle: 'The oldest changes of cells can no longer be undone',
    droppedWhy: (count: number): string =>
      `What this workbook remembers grew too large, so the cells of ${number(count)} older ${count === 1 ? 'change' : 'changes'} were taken out of it. The sheets hold what was put right; texts and decisions are kept.`,
    undone: 'The change was taken back.',
    undoneInPart: (undone: number, left: number): string =>
      `${number(undone)} ${undone === 1 ? 'change was' : 'changes were'} taken back. ${number(left)} ${left === 1 ? 'cell could' : 'cells could'} not be: what stands there now is not what was put right.`,
  },
  role: 'CCTV manager',

  silence: {
    open: 'Right as it is …',
    title: 'Why is it right as it is?',
    hint: 'The reason is printed in the report’s list of findings.',
    missing: 'Write the reason first.',
    scope: 'What to silence',
    one: 'This finding',
    sheet: 'All of this kind on the sheet',
    rule: 'All of this kind',
    apply: 'Silence',
    done: 'Silenced. The reason is kept.',
    lift: 'Count it again',
    lifted: 'It counts again.',
  },
  live: (gone: number): string =>
    gone === 1 ? 'One finding is gone.' : `${number(gone)} findings are gone.`,
};
