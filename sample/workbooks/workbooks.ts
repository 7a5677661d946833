import type { Facts } from '../facts/facts';
import { makeAppendix1 } from './appendix-1';
import { makeCameraAndFaultLog } from './camera-and-fault-log';
import { makeContacts } from './contacts';
import { makeDiscsAndReviews } from './discs-and-reviews';
import { makeEvidenceRegister } from './evidence-register';
import { makeExportPivot } from './export-pivot';
import { makeIncidentExport } from './incident-export';
import { makeMemberReturns } from './member-returns';
import { makePerformanceSummary } from './performance-summary';
import type { SampleWorkbook, WorkbookMaker } from './sample-workbook';
import { makeSchoolAlarms } from './school-alarms';
import { makeStonebridgeLog } from './stonebridge-log';

/** The workbooks of the sample. Adding one is adding a file and a line. */
const MAKERS: readonly WorkbookMaker[] = [
  makeStonebridgeLog,
  makeMemberReturns,
  makeAppendix1,
  makeIncidentExport,
  makeExportPivot,
  makeEvidenceRegister,
  makeCameraAndFaultLog,
  makePerformanceSummary,
  makeSchoolAlarms,
  makeDiscsAndReviews,
  makeContacts,
];

/** Keeps every workbook of the sample from the same facts. */
export function makeWorkbooks(facts: Facts): readonly SampleWorkbook[] {
  return MAKERS.map((make) => make(facts));
}
