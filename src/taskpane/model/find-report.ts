import type { PaneWork } from './pane-work';

/** Looks which report stands in the workbook, so that the way to it and the way back are always there. Within a turn. */
export async function findReport(pane: PaneWork): Promise<void> {
  const { halfHeading, halfSentence } = pane.text.report.written;
  try {
    const { sheets, isUnfinished } = await pane.surroundings.workbook.findReport();
    const isThere = sheets.length > 0;
    const isHalf = isThere && isUnfinished;
    pane.store.happen({
      type: 'report written',
      sheets: isThere ? sheets : undefined,
      ...(isHalf && { isUnfinished }),
    });
    if (isHalf) pane.say(`${halfHeading}. ${halfSentence(sheets.length)}`);
  } catch (error) {
    pane.fail(pane.text.shell.faults.reading, error);
  }
}
