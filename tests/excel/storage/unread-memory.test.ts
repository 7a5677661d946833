import { expect, test } from 'vitest';

import { MEMORY_NAMESPACE } from '../../../src/excel/storage/memory';
import { ReportWork } from '../../../src/taskpane/model/report-work';
import { typeInto } from '../../../src/workbench/host/book/type-into';
import { NO_FAULTS } from '../../../src/workbench/host/protocol/faults';
import { typedLog, paneInExcel, typeRows } from '../pane-in-excel';
import { useExcel } from '../use-excel';

const excel = useExcel(() => ({ sheets: ['Log'] }));

const TYPED = 'The costs are met from the joint budget.';
const PROMPT = /financial implications of the rec/;

const covering = () => excel().workbook.sheets.find(({ name }) => name === 'Covering report')!;
const linesOfReport = () =>
  Array.from({ length: 120 }, (_, row) => {
    const value = covering().cells.valueAt(row, 1);
    return typeof value === 'string' ? value : '';
  });

/** A workbook whose report holds a sentence somebody typed, and a pane that was closed since. */
async function workbookWithTypedText() {
  await typeRows('Log', typedLog(60));
  const { pane } = paneInExcel();
  await pane.open();
  await pane.look();
  const report = new ReportWork(pane);
  const write = async () => {
    await report.previewWriting();
    await report.write();
  };
  await write();
  typeInto(
    covering(),
    linesOfReport().findIndex((line) => PROMPT.test(line)),
    1,
    TYPED,
  );
  await write();
  await pane.close();
  expect(linesOfReport()).toContain(TYPED);
}

async function writeAgain(between: () => void = () => undefined) {
  const { pane, work } = paneInExcel();
  await pane.open();
  between();
  await pane.look();
  const report = new ReportWork(pane);
  await report.previewWriting();
  await report.write();
  await pane.close();
  return work();
}

test('a memory that could not be read as the pane opened is read before anything is built on it', async () => {
  await workbookWithTypedText();
  let isFirst = true;
  excel().host.faults = () => {
    if (!isFirst) return undefined;
    isFirst = false;
    return { kind: 'fail', code: 'GeneralException' };
  };
  const { faults, profile } = await writeAgain(() => {
    excel().host.faults = NO_FAULTS;
  });
  expect(Object.values(profile.report?.texts ?? {})).toEqual([TYPED]);
  expect(faults).toEqual([]);
  expect(linesOfReport()).toContain(TYPED);
}, 120_000);

test('a report is not written over while the memory cannot be read', async () => {
  await workbookWithTypedText();
  const part = excel().workbook.xmlParts.find(({ namespaceUri }) => namespaceUri === MEMORY_NAMESPACE)!;
  part.xml = part.xml.replace(/"version":\d+/, '"version":99');
  const { faults } = await writeAgain();
  expect(faults.at(-1)?.details).toContain('saved by a later version of the add-in');
  expect(linesOfReport()).toContain(TYPED);
}, 120_000);
