import { describe, expect, test } from 'vitest';

import { earlierVersions } from '../../../src/core/report/review/review';
import { checkSeal } from '../../../src/core/report/review/seal';
import { keptMemory, type Memory, parseMemory } from '../../../src/excel/storage/memory';
import { leaveOutSheet } from '../../../src/taskpane/model/decisions';
import { ReportWork } from '../../../src/taskpane/model/report-work';
import { ReviewWork } from '../../../src/taskpane/model/review-work';
import { readSample, sampleFiles } from '../../support/read-sample';
import { notedPlace, openPane } from '../open-pane';

const INCIDENTS = {
  figure: { type: 'sum', measure: 'incidents', where: { year: 2017 } },
  selection: {},
} as const;

async function logPane(kept: Parameters<typeof openPane>[2] = {}) {
  const workbooks = await readSample();
  const source = workbooks.find(({ file }) => file.startsWith('Stonebridge incident log'))!;
  const opened = openPane(source, 'en-GB', kept);
  await opened.pane.open();
  return {
    ...opened,
    review: new ReviewWork(opened.pane),
    report: new ReportWork(opened.pane),
    file: source.file,
  };
}

async function signedPane() {
  const opened = await logPane();
  await opened.pane.look();
  await opened.review.refresh();
  await opened.review.sign({ role: 'Finance officer', note: 'Held against the returns.' });
  return opened;
}

/** What a workbook remembers after it was saved and opened again. */
function reopened(memory: Memory): Memory {
  return parseMemory(JSON.parse(JSON.stringify(keptMemory(memory))));
}

async function addedReturns() {
  const { name, bytes } = (await sampleFiles()).find((file) => file.name.startsWith('Member returns'))!;
  return { name, arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) };
}

describe('a sign-off', () => {
  test('is kept with role, day, note and seal, and is there when the workbook is opened again', async () => {
    const { workbook } = await signedPane();
    expect(workbook.memory.review.signOffs).toMatchObject([
      { role: 'Finance officer', date: '2018-06-30', note: 'Held against the returns.', year: '2017/18' },
    ]);
    const again = await logPane({ memory: reopened(workbook.memory) });
    await again.review.refresh();
    const { kept, now } = again.work().review;
    expect(checkSeal(kept.signOffs[0]!, now!.sealed)).toEqual({ state: 'whole' });
  });

  test('breaks when figures move, and tells which; taken back it is gone', async () => {
    const { pane, review, work, file, workbook } = await signedPane();
    await pane.decide((profile) => leaveOutSheet(profile, file, 'Apr 17'));
    await review.refresh();
    const { kept, now } = work().review;
    const state = checkSeal(kept.signOffs[0]!, now!.sealed);
    if (state.state !== 'broken') throw new Error(state.state);
    expect(state.moved.map(({ of, measure }) => `${of} ${measure ?? ''}`)).toContain('total incidents');
    await review.takeBack(kept.signOffs[0]!);
    expect(workbook.memory.review.signOffs).toEqual([]);
  });

  test('that cannot be saved is a fault, and is not lost while the pane is open', async () => {
    const { review, work, workbook } = await signedPane();
    workbook.fault = { of: 'saveMemory', error: new Error('The workbook is protected.') };
    await review.sign({ role: 'CCTV manager' });
    expect(work().faults[0]?.details).toContain('The workbook is protected.');
    expect(work().review.kept.signOffs.map(({ role }) => role)).toEqual(['Finance officer', 'CCTV manager']);
    await review.sign({ role: 'Auditor' });
    expect(workbook.memory.review.signOffs).toHaveLength(3);
  });
});

describe('a mark', () => {
  test('is kept with the value, moves with the figure, and goes when taken back', async () => {
    const { pane, review, work, file, workbook } = await signedPane();
    const trace = await pane.surroundings.analyst.trace(INCIDENTS);
    await review.mark(trace, 'Incidents', ' Finance officer ');
    const [mark] = workbook.memory.review.marks;
    expect(mark).toMatchObject({ name: 'Incidents', role: 'Finance officer', value: trace.step.value });
    expect(work().review.role).toBe('Finance officer');
    await review.refresh();
    expect(work().review.now!.values.get(mark!.figure)).toBe(mark!.value);
    await pane.decide((profile) => leaveOutSheet(profile, file, 'Apr 17'));
    await review.refresh();
    expect(work().review.now!.values.get(mark!.figure)).toBeLessThan(Number(mark!.value));
    await review.unmark(mark!);
    expect(reopened(workbook.memory).review.marks).toEqual([]);
  });
});

describe('the figures of the report before', () => {
  test('are kept as it is written, once for the same figures', async () => {
    const { pane, report, review, work, file, workbook } = await signedPane();
    const write = async () => {
      await report.previewWriting();
      await report.write();
    };
    await write();
    await write();
    expect(workbook.memory.review.written).toHaveLength(1);
    await pane.decide((profile) => leaveOutSheet(profile, file, 'Apr 17'));
    await write();
    await review.refresh();
    const { kept, now } = work().review;
    expect(kept.written).toHaveLength(2);
    // Those written last are the present ones; first comes what differs.
    const [first] = earlierVersions(kept, now!.sealed);
    expect(checkSeal({ ...first!.version, role: 'Anybody' }, now!.sealed).state).toBe('broken');
  });
});

describe('opened again', () => {
  test('the pane is at the step it was at, in the same role', async () => {
    const place = notedPlace();
    const opened = await logPane({ place });
    await opened.pane.look();
    await opened.review.refresh();
    await opened.review.sign({ role: 'Finance officer' });
    opened.pane.goToStep('report');
    const again = await logPane({ place, memory: reopened(opened.workbook.memory) });
    expect(again.work()).toMatchObject({
      step: 'report',
      stage: 'working',
      review: { role: 'Finance officer' },
    });
    expect(again.work().overview?.year).toBe('2017/18');
  });

  test('a workbook nothing was decided about is looked at again, where this computer knows it', async () => {
    const place = notedPlace();
    const { pane, workbook } = await logPane({ place });
    pane.goToStep('check');
    expect(place.last()).toBeUndefined();
    await pane.look();
    expect(workbook.memory.revision).toBe(0);
    const again = await logPane({ place });
    expect(again.work()).toMatchObject({ step: 'check', stage: 'working' });
  });

  test('a step asked for by a button goes before the last one', async () => {
    const workbooks = await readSample();
    const place = notedPlace({ step: 'report', role: '', files: [] });
    const { pane, work } = openPane(workbooks[0]!, 'en-GB', { place });
    await pane.open('check');
    expect(work().step).toBe('check');
  });

  test('the files that were added are named until they are there again', async () => {
    const opened = await signedPane();
    const returns = await addedReturns();
    await opened.pane.addFiles([returns]);
    expect(opened.workbook.memory.files).toEqual([returns.name]);
    const again = await logPane({ memory: reopened(opened.workbook.memory) });
    expect(again.work().awaited).toEqual([returns.name]);
    // A decision made meanwhile does not forget them.
    await again.pane.decide((profile) => ({ ...profile, year: '2017/18' }));
    expect(again.workbook.memory.files).toEqual([returns.name]);
    await again.pane.addFiles([returns]);
    expect(again.work().awaited).toEqual([]);
    await again.pane.removeFile(returns.name);
    expect(again.workbook.memory.files).toEqual([]);
  });

  test('files that are not needed any more are forgotten', async () => {
    const opened = await signedPane();
    const again = await logPane({ memory: { ...opened.workbook.memory, files: ['Gone.xlsx'] } });
    await again.pane.forgetAwaited();
    expect(again.work().awaited).toEqual([]);
    expect(again.workbook.memory.files).toEqual([]);
  });

  test('the files of the sample are not asked for: nobody has them', async () => {
    const workbooks = await readSample();
    const { pane, work } = openPane(workbooks[0]!);
    const returns = await addedReturns();
    const sampled = Object.assign(pane.surroundings, { makeSample: () => Promise.resolve([returns]) });
    expect(sampled).toBe(pane.surroundings);
    await pane.trySample();
    expect(work().overview!.files.map(({ file }) => file)).toEqual([returns.name]);
    expect(pane.files()).toEqual([]);
  });
});
