/** Why Excel would not do what was asked of it. */
export type ExcelFaultReason =
  | 'answer-too-large'
  | 'request-too-large'
  | 'cell-being-edited'
  | 'protected'
  | 'not-there'
  | 'name-taken'
  | 'not-supported'
  | 'no-answer'
  | 'refused';

/** Says what Excel would not do, and what to do about it. */
export const excelFault = {
  'answer-too-large':
    'Excel holds more here than it can hand over at once. Nothing was changed; please try again.',
  'request-too-large':
    'This was more than Excel takes at once. What was being written is marked as unfinished.',
  'cell-being-edited': 'A cell is being edited. Press Enter or Escape in Excel, then try again.',
  protected: 'The workbook or a sheet is protected. Take the protection off, then try again.',
  'not-there':
    'A sheet or a cell is no longer there: it was renamed, moved or deleted meanwhile. Please try again.',
  'name-taken': 'The workbook already has something of that name.',
  'not-supported': 'This version of Excel cannot do this.',
  'no-answer':
    'Excel has not answered for some minutes. Nothing of yours was lost. If a cell is being edited, press Enter or Escape in Excel; then try again.',
  refused: 'Excel would not do this. Nothing of yours was lost; please try again.',
} satisfies Record<ExcelFaultReason, string>;

export const excelText = {
  memory: {
    'later version':
      'This workbook was last saved by a later version of the add-in. Nothing it remembers was changed; please update the add-in.',
    damaged:
      'What this workbook remembers of earlier work cannot be read. It was left as it is; begin anew, or import a profile.',
  },
  memoryTooLarge:
    'This would be more than the workbook can remember. No cell was changed; please put fewer cells right at once.',
  textsNotKept: (count: number) =>
    `Somebody typed on the report’s sheets ${count === 1 ? 'in one place' : `in ${count} places`} meanwhile. ` +
    'Nothing was changed; the texts are kept first, then the report is written.',
  nameClash: (names: readonly string[]) =>
    `The workbook has something of its own called ${names.map((name) => `“${name}”`).join(', ')}, ` +
    'a name the report needs. Rename it, then write the report. Nothing was changed.',
  protectedSheets: (names: readonly string[]) =>
    `The report cannot be written over what is protected: ${names.map((name) => `“${name}”`).join(', ')}. ` +
    'Take the protection of the sheet off, then write the report. Nothing was changed.',
  protectedWorkbook:
    'The workbook is protected, so no sheet can be added, renamed or taken out. Take its protection off, then try again. Nothing was changed.',
};
