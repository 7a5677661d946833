import type { Rule } from '../rule';
import { areaByOtherFigures } from './area-by-other-figures';
import { areasAsked } from './areas-asked';
import { areaColumnMissing } from './area-column-missing';
import { areaNotRecorded } from './area-not-recorded';
import { areaOnlyLastYear } from './area-only-last-year';
import { arrestWithoutAction } from './arrest-without-action';
import { arrestWithoutAttendance } from './arrest-without-attendance';
import { arrestsAgainstAttendances } from './arrests-against-attendances';
import { attendancesAboveIncidents } from './attendances-above-incidents';
import { availabilityInTwoUnits } from './availability-in-two-units';
import { blankRowInTable } from './blank-row-in-table';
import { breakSuspected } from './break-suspected';
import { cameraNotInRegister } from './camera-not-in-register';
import { cameraTwice } from './camera-twice';
import { cancelledEntry } from './cancelled-entry';
import { categoryColumnMissing } from './category-column-missing';
import { categoryNotRecorded } from './category-not-recorded';
import { clearedBeforeReported } from './cleared-before-reported';
import { columnGone } from './column-gone';
import { columnMissingEverywhere } from './column-missing-everywhere';
import { columnTakenOnTrust } from './column-taken-on-trust';
import { countLeftOut } from './count-left-out';
import { countOutOfLine } from './count-out-of-line';
import { countsWithoutHeading } from './counts-without-heading';
import { dateAsText } from './date-as-text';
import { dateFromSheet } from './date-from-sheet';
import { dateInFuture } from './date-in-future';
import { dateMissing } from './date-missing';
import { dateOfBirth } from './date-of-birth';
import { dateOutsideSheetMonth } from './date-outside-sheet-month';
import { dateUnreadable } from './date-unreadable';
import { datesMonthFirst } from './dates-month-first';
import { datesOutsideYear } from './dates-outside-year';
import { dayAndMonthSwapped } from './day-and-month-swapped';
import { duplicateHeader } from './duplicate-header';
import { duplicateReference } from './duplicate-reference';
import { emailAddress } from './e-mail-address';
import { errorInCell } from './error-in-cell';
import { evidenceAgainstLog } from './evidence-against-log';
import { evidenceWithoutIncident } from './evidence-without-incident';
import { externalLink } from './external-link';
import { figuresBeforeJoining } from './figures-before-joining';
import { formulaError } from './formula-error';
import { fractionalCount } from './fractional-count';
import { hardCodedTotal } from './hard-coded-total';
import { headerChanged } from './header-changed';
import { hiddenColumnUsed } from './hidden-column-used';
import { hiddenRowsCounted } from './hidden-rows-counted';
import { hiddenSheetWithData } from './hidden-sheet-with-data';
import { implausibleCount } from './implausible-count';
import { invisibleCharacters } from './invisible-characters';
import { lastYearRestated } from './last-year-restated';
import { logWithoutDates } from './log-without-dates';
import { loneSmallCount } from './lone-small-count';
import { measureAssumed } from './measure-assumed';
import { mixedKinds } from './mixed-kinds';
import { monthHeadingTwice } from './month-heading-twice';
import { monthMissing } from './month-missing';
import { monthOutOfLine } from './month-out-of-line';
import { monthTwice } from './month-twice';
import { nameTwice } from './name-twice';
import { namesNotKnown } from './names-not-known';
import { nameOfPerson } from './name-of-person';
import { nearSpelling } from './near-spelling';
import { negativeCount } from './negative-count';
import { nightShiftAtMonthEnd } from './night-shift-at-month-end';
import { noMeasure } from './no-measure';
import { noMonthOrYear } from './no-month-or-year';
import { noneWrittenTwoWays } from './none-written-two-ways';
import { noteRow } from './note-row';
import { notCalculated } from './not-calculated';
import { numberAsText } from './number-as-text';
import { oneOffArea } from './one-off-area';
import { outOfOrder } from './out-of-order';
import { paddedText } from './padded-text';
import { partnerStoppedReporting } from './partner-stopped-reporting';
import { perhapsCancelled } from './perhaps-cancelled';
import { personalDataInNotes } from './personal-data-in-notes';
import { phoneNumber } from './phone-number';
import { policeReference } from './police-reference';
import { postcode } from './postcode';
import { profileColumnNotFound } from './profile-column-not-found';
import { quarterWithoutFigure } from './quarter-without-figure';
import { quartersRunUp } from './quarters-run-up';
import { referenceGap } from './reference-gap';
import { referenceUsedTwice } from './reference-used-twice';
import { referencesBeginAgain } from './references-begin-again';
import { repeatedHeader } from './repeated-header';
import { sameFileTwice } from './same-file-twice';
import { sameIncidentTwice } from './same-incident-twice';
import { sameSheetTwice } from './same-sheet-twice';
import { severalAttendances } from './several-attendances';
import { sheetNameAgainstDates } from './sheet-name-against-dates';
import { smallCategories } from './small-categories';
import { smallCounts } from './small-counts';
import { smallCountsShown } from './small-counts-shown';
import { smallRemainder } from './small-remainder';
import { sourceColumnMissing } from './source-column-missing';
import { sourceNotRecorded } from './source-not-recorded';
import { spellingsMerged } from './spellings-merged';
import { sourcesLookAlike } from './sources-look-alike';
import { staleTotal } from './stale-total';
import { subtotalInData } from './subtotal-in-data';
import { suddenChange } from './sudden-change';
import { sumMissesCells } from './sum-misses-cells';
import { swappedAgainstNeighbours } from './swapped-against-neighbours';
import { tableCutShort } from './table-cut-short';
import { monthsUntold } from './months-untold';
import { tablesDisagree } from './tables-disagree';
import { testEntry } from './test-entry';
import { timeAt24 } from './time-at-24';
import { timeColumnMissing } from './time-column-missing';
import { toldAgain } from './told-again';
import { tooManyOther } from './too-many-other';
import { totalDoesNotAddUp } from './total-does-not-add-up';
import { twoColumnsForOneField } from './two-columns-for-one-field';
import { twoDateSystems } from './two-date-systems';
import { unknownArea } from './unknown-area';
import { unknownCategory } from './unknown-category';
import { unknownSource } from './unknown-source';
import { unreadableAnswer } from './unreadable-answer';
import { unreadableCount } from './unreadable-count';
import { unreadableName } from './unreadable-name';
import { unreadableTime } from './unreadable-time';
import { unrecognisedSheet } from './unrecognised-sheet';
import { vehicleRegistration } from './vehicle-registration';
import { yearAgainstNeighbours } from './year-against-neighbours';
import { titleOfAnotherMonth } from './title-of-another-month';
import { yearAgainstSheet } from './year-against-sheet';
import { yearsAlone } from './years-alone';

/** Every rule, in the order a person would put things right. Adding a rule is adding a file and a line. */
export const RULES: readonly Rule[] = [
  hiddenSheetWithData,
  unrecognisedSheet,
  sameFileTwice,
  sameSheetTwice,
  monthMissing,
  monthTwice,
  sheetNameAgainstDates,
  tableCutShort,
  blankRowInTable,
  hiddenRowsCounted,
  hiddenColumnUsed,
  totalDoesNotAddUp,
  sumMissesCells,
  staleTotal,
  hardCodedTotal,
  formulaError,
  notCalculated,
  externalLink,
  twoDateSystems,
  logWithoutDates,
  timeColumnMissing,
  columnMissingEverywhere,
  areaColumnMissing,
  categoryColumnMissing,
  sourceColumnMissing,
  profileColumnNotFound,
  twoColumnsForOneField,
  duplicateHeader,
  monthHeadingTwice,
  nameTwice,
  countsWithoutHeading,
  columnTakenOnTrust,
  measureAssumed,
  namesNotKnown,
  areasAsked,
  yearsAlone,
  columnGone,
  headerChanged,
  mixedKinds,
  titleOfAnotherMonth,
  datesMonthFirst,
  dateMissing,
  dateUnreadable,
  dateFromSheet,
  dayAndMonthSwapped,
  swappedAgainstNeighbours,
  yearAgainstNeighbours,
  yearAgainstSheet,
  dateOutsideSheetMonth,
  datesOutsideYear,
  dateInFuture,
  dateAsText,
  unreadableTime,
  timeAt24,
  nightShiftAtMonthEnd,
  unreadableCount,
  countLeftOut,
  errorInCell,
  quarterWithoutFigure,
  noMonthOrYear,
  noMeasure,
  numberAsText,
  negativeCount,
  fractionalCount,
  implausibleCount,
  severalAttendances,
  countOutOfLine,
  noneWrittenTwoWays,
  unreadableAnswer,
  arrestWithoutAttendance,
  arrestWithoutAction,
  unreadableName,
  paddedText,
  invisibleCharacters,
  unknownArea,
  oneOffArea,
  unknownCategory,
  unknownSource,
  nearSpelling,
  spellingsMerged,
  tooManyOther,
  cameraNotInRegister,
  cameraTwice,
  clearedBeforeReported,
  availabilityInTwoUnits,
  duplicateReference,
  referenceUsedTwice,
  referencesBeginAgain,
  sameIncidentTwice,
  cancelledEntry,
  perhapsCancelled,
  testEntry,
  subtotalInData,
  repeatedHeader,
  noteRow,
  areaNotRecorded,
  categoryNotRecorded,
  sourceNotRecorded,
  outOfOrder,
  referenceGap,
  tablesDisagree,
  monthsUntold,
  quartersRunUp,
  sourcesLookAlike,
  toldAgain,
  areaByOtherFigures,
  lastYearRestated,
  evidenceAgainstLog,
  evidenceWithoutIncident,
  arrestsAgainstAttendances,
  attendancesAboveIncidents,
  suddenChange,
  monthOutOfLine,
  breakSuspected,
  partnerStoppedReporting,
  areaOnlyLastYear,
  figuresBeforeJoining,
  nameOfPerson,
  dateOfBirth,
  vehicleRegistration,
  postcode,
  phoneNumber,
  emailAddress,
  policeReference,
  personalDataInNotes,
  smallCounts,
  smallCountsShown,
  loneSmallCount,
  smallCategories,
  smallRemainder,
];
