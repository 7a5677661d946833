import type { PaneText } from '../../core/language/pane';
import { ExcelFault } from '../../excel/excel-fault';
import { ExcelRefusal } from '../../excel/excel-refusal';
import { UnreadableFileError } from '../../files/read/unreadable-file-error';
import { AnalysisFault } from '../analysis/analyst';

/** What is told people of an error: its own sentence where it has one for them. */
export function faultOf(error: unknown, text: PaneText): string {
  if (error instanceof AnalysisFault) return '';
  if (error instanceof ExcelFault) return text.shell.inExcel[error.reason];
  if (error instanceof ExcelRefusal) return error.sentence(text.shell.inWorkbook);
  if (error instanceof UnreadableFileError) return text.shell.unreadable[error.code](error);
  if (error instanceof Error && error.message !== '') return error.message;
  return text.shell.faults.unexpected;
}
