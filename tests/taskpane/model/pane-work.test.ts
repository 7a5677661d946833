import { describe, expect, test } from 'vitest';

import { ReadingCancelled } from '../../../src/excel/read/read-cells';
import { CheckWork } from '../../../src/taskpane/model/check-work';
import { acceptSpellings, leaveOutSheet, mapColumns } from '../../../src/taskpane/model/decisions';
import { ReportWork } from '../../../src/taskpane/model/report-work';
import { stepStates } from '../../../src/taskpane/model/step-states';
import { pageKey } from '../../../src/taskpane/model/work';
import { readSample, sampleFiles } from '../../support/read-sample';
import { openPane } from '../open-pane';

async function openLog() {
  const workbooks = await readSample();
  return openPane(workbooks.find(({ file }) => file.startsWith('Stonebridge incident log'))!);
}

async function lookedAt() {
  const opened = await openLog();
  await opened.pane.open();
  await opened.pane.look();
  return { ...opened, check: new CheckWork(opened.pane), report: new ReportWork(opened.pane) };
}

describe('opening', () => {
  test('a workbook never looked at waits to be asked', async () => {
    const { pane, work } = await openLog();
    await pane.open();
    expect(work().stage).toBe('first run');
    expect(work().overview).toBeUndefined();
  });

  test('a workbook that remembers something is taken up where it was left', async () => {
    const { pane, workbook, work } = await openLog();
    const profile = { version: 1 as const, report: { committee: 'Joint Executive' } };
    workbook.memory = { ...workbook.memory, revision: 3, profile };
    await pane.open();
    expect(work().overview?.year).toBe('2017/18');
    expect(work().profile).toEqual(profile);
  });

  test('a report that stands in the workbook is known again, with the way to it and the way back', async () => {
    const { pane, workbook, work } = await openLog();
    workbook.memory = { ...workbook.memory, revision: 3 };
    workbook.written.push(['Cover', 'Covering report']);
    await pane.open();
    expect(work().report.written).toEqual(['Cover', 'Covering report']);
    expect(stepStates(work()).report).toEqual({ code: 'written' });
    const report = new ReportWork(pane);
    await report.show();
    expect(workbook.went[0]).toMatchObject({ sheet: 'Cover' });
    await report.takeOut();
    expect(work().report.written).toBeUndefined();
    expect(workbook.written).toEqual([]);
  });

  test('a report whose writing was interrupted is said to be no whole one until it is written again', async () => {
    const { pane, workbook, work } = await openLog();
    workbook.memory = { ...workbook.memory, revision: 3 };
    workbook.written.push(['Cover']);
    workbook.isUnfinished = true;
    await pane.open();
    expect(work().report).toMatchObject({ written: ['Cover'], isUnfinished: true });
    expect(work().announcement.text).toContain('The report is not whole');
    expect(stepStates(work()).report).toEqual({ code: 'problem' });
    const report = new ReportWork(pane);
    await report.previewWriting();
    await report.write();
    expect(work().report.isUnfinished).toBeUndefined();
    expect(stepStates(work()).report).toEqual({ code: 'written' });
  });

  test('a memory that cannot be read is said, and work goes on without it', async () => {
    const { pane, workbook, work } = await openLog();
    workbook.fault = { of: 'loadMemory', error: new Error('It is damaged.') };
    await pane.open();
    expect(work().faults[0]?.details).toContain('It is damaged.');
    await pane.look();
    expect(work().overview?.obstacle).toBeUndefined();
  });
});

describe('looking', () => {
  test('is shown from the first moment, though Excel answers only once a cell is left', async () => {
    const { pane, workbook, work } = await openLog();
    await pane.open();
    const { listen } = workbook;
    let leaveCell: (() => void) | undefined;
    workbook.listen = async (options) => {
      await new Promise<void>((left) => {
        leaveCell = left;
      });
      return listen(options);
    };
    const looked = pane.look();
    await expect.poll(() => leaveCell).toBeDefined();
    expect(work().reading).toMatchObject({ what: 'the open workbook' });
    leaveCell?.();
    await looked;
    expect(work().reading).toBeUndefined();
    expect(work().overview?.year).toBe('2017/18');
  });

  test('is stopped at once though Excel does not answer yet, and listens to nothing once it does', async () => {
    const { pane, workbook, work } = await openLog();
    await pane.open();
    const { listen, read } = workbook;
    let leaveCell: (() => void) | undefined;
    let readings = 0;
    workbook.listen = async (options) => {
      await new Promise<void>((left) => {
        leaveCell = left;
      });
      return listen(options);
    };
    workbook.read = (options) => {
      readings += 1;
      return options.signal?.aborted ? Promise.reject(new ReadingCancelled()) : read(options);
    };
    const looked = pane.look();
    await expect.poll(() => leaveCell).toBeDefined();
    pane.cancelReading();
    await looked;
    expect(work().reading).toBeUndefined();
    expect(work().faults).toEqual([]);
    expect(work().announcement.text).toBe(pane.text.shell.cancelled);
    leaveCell?.();
    await expect.poll(() => readings).toBe(1);
    await expect.poll(() => workbook.listeners).toEqual([]);
    expect(work().overview).toBeUndefined();
    workbook.listen = listen;
    await pane.look();
    expect(work().overview?.year).toBe('2017/18');
  });

  test('tells every sheet with what it is taken for', async () => {
    const { work } = await lookedAt();
    const [file] = work().overview!.files;
    expect(file!.sheets.map(({ sheet }) => sheet)).toContain('Apr 17');
    const april = file!.sheets.find(({ sheet }) => sheet === 'Apr 17')!;
    expect(april.tables[0]).toMatchObject({ kind: 'log', headerRow: 3 });
    expect(april.tables[0]!.alike).toContain('May 17');
    expect(work().announcement.text).toContain('The figures are worked out.');
  });

  test('a workbook that cannot be read is a fault, and what was read before stays', async () => {
    const { pane, workbook, work } = await lookedAt();
    const before = work().overview;
    workbook.fault = { of: 'read', error: new Error('Excel did not answer.') };
    await pane.look();
    expect(work().faults).toHaveLength(1);
    expect(work().overview).toBe(before);
    expect(work().reading).toBeUndefined();
  });

  test('files are added; one that is none stops no other, and one of the open workbook’s name is refused', async () => {
    const { pane, work } = await lookedAt();
    const file = (name: string, bytes: Uint8Array) => ({
      name,
      arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
    });
    const returns = (await sampleFiles()).find(({ name }) => name.startsWith('Member returns'))!;
    await pane.addFiles([
      file('Picture.xlsx', Uint8Array.of(0x89, 0x50, 0x4e, 0x47)),
      file(work().openFile!, returns.bytes),
      file(returns.name, returns.bytes),
    ]);
    expect(work().faults.map(({ title }) => title)).toEqual([
      '“Picture.xlsx” was not added',
      `“${work().openFile!}” was not added`,
    ]);
    expect(work().overview!.files.map((one) => one.file)).toEqual([work().openFile, returns.name]);
    await pane.removeFile(returns.name);
    expect(work().overview!.files).toHaveLength(1);
  });
});

describe('decisions', () => {
  test('are kept in the workbook, and change what counts', async () => {
    const { pane, workbook, work } = await lookedAt();
    const before = work().overview!.rows.read;
    await pane.decide((profile) => leaveOutSheet(profile, work().openFile!, 'Apr 17'));
    expect(work().overview!.rows.read).toBeLessThan(before);
    expect(workbook.memory.profile.tables).toEqual([
      { file: work().openFile, sheet: 'Apr 17', layout: 'ignore' },
    ]);
  });

  test('a column mapped otherwise is read otherwise, on all sheets that are alike', async () => {
    const { pane, work } = await lookedAt();
    const sheets = work().overview!.files[0]!.sheets;
    const april = sheets.find(({ sheet }) => sheet === 'Apr 17')!;
    const [table] = april.tables;
    const columns = table!.fields.map(({ column, header, field }) => ({
      column,
      header,
      field: field === 'category' ? ('outcome' as const) : field,
    }));
    const mapping = { file: april.file, sheet: 'Apr 17', headerRow: 3, layout: 'log' as const };
    await pane.decide((profile) => mapColumns(profile, { ...mapping, columns, alike: table!.alike }));
    for (const name of ['Apr 17', 'May 17']) {
      const again = work().overview!.files[0]!.sheets.find(({ sheet }) => sheet === name)!;
      expect(again.tables[0]!.fields.map(({ field }) => field)).toContain('outcome');
      expect(again.tables[0]!.fields.map(({ field }) => field)).not.toContain('category');
    }
    expect(work().overview!.obstacle).toBeUndefined();
  });

  test('that cannot be saved hold in the pane, and it is said', async () => {
    const { pane, workbook, work } = await lookedAt();
    workbook.fault = { of: 'saveMemory', error: new Error('The workbook is protected.') };
    const suggestion = { field: 'area' as const, name: 'Stonebridge', spellings: [{ text: 'SB', rows: 3 }] };
    await pane.decide((profile) => acceptSpellings(profile, suggestion));
    expect(work().faults[0]?.details).toContain('The workbook is protected.');
    expect(work().profile.aliases?.area).toEqual({ SB: 'Stonebridge' });
  });
});

describe('findings', () => {
  test('are walked through in their order, each selected in Excel', async () => {
    const { check, workbook, work } = await lookedAt();
    await check.step(1);
    await check.step(1);
    expect(workbook.went.length).toBeGreaterThan(0);
    await check.step(-1);
    const { place, groups } = work().check;
    expect(place).toEqual({ group: groups[0]!.key, index: 0 });
  });

  test('on a hidden sheet are shown only when somebody agrees', async () => {
    const { check, workbook, work } = await lookedAt();
    const [group] = work().check.groups;
    await check.fetch(group!.key, 0);
    const item = check.at({ group: group!.key, index: 0 })!;
    workbook.hiddenSheet = item.target!.sheet;
    await check.choose({ group: group!.key, index: 0 });
    expect(work().check.askToShow).toEqual(item);
    expect(workbook.went).toEqual([]);
    await check.showHidden(item);
    expect(workbook.went).toHaveLength(1);
    expect(work().check.askToShow).toBeUndefined();
  });

  test('that are right as they are go out of the counts with their reason, and come back', async () => {
    const { check, work } = await lookedAt();
    const [group] = work().check.groups;
    await check.fetch(group!.key, 0);
    const item = check.at({ group: group!.key, index: 0 })!;
    const before = work().overview!;
    await check.silence(item, 'Agreed with the police.', 'one');
    expect(work().overview!.silenced).toBe(before.silenced + 1);
    await check.filter({ silenced: true });
    const [silenced] = work().check.groups;
    await check.fetch(silenced!.key, 0);
    const listed = work().check.pages.get(pageKey(silenced!.key, 0))![0]!;
    expect(listed.silenced).toBe('Agreed with the police.');
    await check.lift(listed);
    expect(work().overview!.silenced).toBe(before.silenced);
  });
});

describe('the report', () => {
  test('has sixteen sections; a text with a live figure follows the figures', async () => {
    const { report, workbook, work } = await lookedAt();
    await report.refresh();
    const { sections } = work().report.outline!;
    expect(sections).toHaveLength(16);
    const paragraph = sections[0]!.paragraphs.find(({ id }) => id === 'executive-summary.incidents')!;
    const figure = paragraph.pieces.find((piece) => piece.type === 'figure');
    expect(figure?.canBeTyped).toBe(true);
    await report.edit(paragraph.id, 'A quiet year.');
    expect(work().report.outline!.sections[0]!.state).toBe('edited');
    expect(workbook.memory.profile.report?.texts).toEqual({ 'executive-summary.incidents': 'A quiet year.' });
    await report.edit(paragraph.id, ' ');
    expect(work().report.outline!.sections[0]!.state).toBe('drafted');
  });

  test('a section that was read is marked until something in it changes', async () => {
    const { report, work } = await lookedAt();
    await report.refresh();
    await report.mark(work().report.outline!.sections[0]!, true);
    expect(work().report.outline!.sections[0]!.state).toBe('checked');
    await report.edit('executive-summary.incidents', 'Another text.');
    expect(work().report.outline!.sections[0]!.state).toBe('edited');
  });

  test('a slip in what somebody wrote is remarked on at its paragraph, until it is mended', async () => {
    const { report, work } = await lookedAt();
    await report.refresh();
    const remarks = () =>
      work()
        .report.outline!.remarks.filter(({ paragraph }) => paragraph === 'background-papers.list')
        .map(({ rule }) => rule);
    await report.edit('background-papers.list', 'None');
    expect(remarks()).toEqual(['no final stop']);
    await report.edit('background-papers.list', 'None.');
    expect(remarks()).toEqual([]);
  });

  test('is written as previewed and taken out again; a half-way stop is said', async () => {
    const { report, workbook, work } = await lookedAt();
    await report.previewWriting();
    expect(work().report.change?.added).toEqual(['Cover']);
    workbook.fault = { of: 'regenerateReport', error: new Error('Excel did not answer.') };
    await report.write();
    expect(work().faults[0]?.details).toContain('Your own sheets were not touched');
    await report.previewWriting();
    await report.write();
    expect(work().report.written).toContain('Covering report');
    workbook.typed = { 'executive-summary.incidents': 'Typed on the sheet.' };
    await report.previewWriting();
    await report.write();
    expect(work().profile.report?.texts).toEqual(workbook.typed);
    await report.takeOut();
    expect(work().report.written).toBeUndefined();
  });

  test('is no longer written once somebody stops it, which is no fault, and is made whole by writing again', async () => {
    const { report, workbook, work } = await lookedAt();
    await report.previewWriting();
    workbook.whileWriting = () => {
      report.stopWriting();
    };
    await report.write();
    expect(work().faults).toEqual([]);
    expect(work().report).toMatchObject({ written: ['Cover'], isUnfinished: true });
    expect(work().announcement.text).toContain('The report is not whole');
    workbook.whileWriting = () => undefined;
    await report.previewWriting();
    await report.write();
    expect(work().report.isUnfinished).toBeUndefined();
    expect(work().report.written).toContain('Covering report');
  });
});
