import { expect, test, vi } from 'vitest';

import { ReportWork } from '../../../src/taskpane/model/report-work';
import { ShareWork } from '../../../src/taskpane/model/share-work';
import { readSample } from '../../support/read-sample';
import { openPane } from '../open-pane';

async function sharing() {
  const workbooks = await readSample();
  const opened = openPane(workbooks.find(({ file }) => file.startsWith('Stonebridge incident log'))!);
  await opened.pane.open();
  await opened.pane.look();
  return { ...opened, share: new ShareWork(opened.pane, new ReportWork(opened.pane)) };
}

const isPackage = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

test('tables are shared, and the public copy opens, or is saved where Excel opens none', async () => {
  const { share, workbook, saved } = await sharing();
  expect((await share.share()).tables.length).toBeGreaterThan(0);
  expect(await share.makePublicCopy()).toEqual({ outcome: 'opened' });
  expect(isPackage(workbook.copies[0]!)).toBe(true);
  expect(saved).toEqual([]);
  workbook.canOpenCopies = false;
  expect(await share.makePublicCopy()).toEqual({ outcome: 'downloaded' });
  expect(saved[0]!.name).toMatch(/^Stonebridge incident log.* - public\.xlsx$/);
  expect(isPackage(saved[0]!.bytes)).toBe(true);
});

test('where Excel neither opens a copy nor keeps files, the copy is to be copied', async () => {
  const { share, workbook, saved } = await sharing();
  workbook.canOpenCopies = false;
  workbook.keepsFiles = false;
  expect(await share.makePublicCopy()).toEqual({ outcome: 'to be copied' });
  expect(saved).toEqual([]);
});

test('an exempt report is told wherever something of it is shared', async () => {
  const { share, pane } = await sharing();
  expect((await share.share()).isExempt).toBe(false);
  await pane.decide((profile) => ({ ...profile, report: { ...profile.report, part: 2 } }));
  expect((await share.share()).isExempt).toBe(true);
});

test('a copy that would print personal data is refused, and says which cells hold it', async () => {
  const { share, pane, workbook, saved } = await sharing();
  const places = Array.from({ length: 7 }, (_, row) => `Log.xlsx › Apr 17 › D${String(row + 5)}`);
  vi.spyOn(pane.surroundings.analyst, 'publicFile').mockResolvedValue({ places });
  const outcome = await share.makePublicCopy();
  expect(outcome.outcome).toBe('refused');
  const why = 'why' in outcome ? outcome.why : '';
  expect(why).toContain(places[0]);
  expect(why).toContain('and 2 more');
  expect(why).not.toContain(places[6]);
  expect([workbook.copies, saved]).toEqual([[], []]);
});
