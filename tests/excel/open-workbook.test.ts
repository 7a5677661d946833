import { knownSheets } from '../../src/excel/listen/known-sheet';
import { describe, expect, test } from 'vitest';

import type { CellEdit } from '../../src/core/check/fixes/edit';
import type { Profile } from '../../src/core/profile/profile';
import { layOutReport } from '../../src/core/report/workbook/lay-out-report';
import { openWorkbook } from '../../src/excel/open-workbook';
import { NO_MEMORY } from '../../src/excel/storage/memory';
import { MemoryError } from '../../src/excel/storage/memory';
import { memoryAsJson } from '../../src/excel/storage/memory-as-json';
import type { SelectedCells } from '../../src/excel/watch-selection';
import { STATE_NAMESPACE } from '../../src/excel/write/report-state';
import { CustomXmlPart } from '../../src/workbench/host/book/custom-xml';
import { typeBlock, typeInto } from '../../src/workbench/host/book/type-into';
import { WEB_REQUIREMENT_SETS } from '../../src/workbench/host/protocol/app-context';
import { makeCube } from '../support/made-cube';
import { makeReport } from '../support/made-report';
import { FLOOR, useExcel } from './use-excel';

const cube = makeCube();
const made = makeReport(cube);
const report = {
  ...made,
  parts: made.parts.filter(({ id }) => ['cover', 'covering-report', 'areas'].includes(id)),
};
const plan = layOutReport(report, cube);
const names = plan.sheets.map(({ name }) => name);

/** A year's work, from the first look to the public copy; the runtime refuses every call above the version. */
describe.each([FLOOR, '1.15', WEB_REQUIREMENT_SETS['ExcelApi']!])(
  'the open workbook at ExcelApi %s',
  (excelApi) => {
    const excel = useExcel(() => ({ sheets: ['Apr 17', 'Codes'], excelApi }));

    test('is looked at, read, corrected, reported on, listened to and remembered', async () => {
      const { workbook, host, settled } = excel();
      const [april] = workbook.sheets;
      typeBlock(april!, 0, 0, [
        ['Ref', 'Area'],
        ['C/1', ' Town'],
      ]);
      const survey = await openWorkbook.survey();
      expect(survey.report).toBe('none');
      expect(survey.sheets.map(({ name, cellCount, isOurs }) => [name, cellCount, isOurs])).toEqual([
        ['Apr 17', 4, false],
        ['Codes', 0, false],
      ]);

      const { source, sheets } = await openWorkbook.read();
      expect(source.grids.map((grid) => grid.source.sheet)).toEqual(['Apr 17', 'Codes']);
      expect([...sheets.values()]).toEqual(source.grids);

      const edit: CellEdit = {
        kind: 'cell',
        rule: 'padded-text',
        file: source.file,
        sheet: 'Apr 17',
        cell: 'B2',
        before: { kind: 'text', text: ' Town' },
        after: { kind: 'text', text: 'Town' },
      };
      const { fixed } = await openWorkbook.applyFixes([edit]);
      expect(april!.cells.valueAt(1, 1)).toBe('Town');
      await openWorkbook.revertFixes(fixed);
      expect(april!.cells.valueAt(1, 1)).toBe(' Town');

      expect(await openWorkbook.previewReport(plan)).toMatchObject({
        added: names,
        rewritten: [],
        clashes: [],
      });
      const profile: Profile = { version: 1, year: '2017/18' };
      const composed: Profile[] = [];
      const compose = (one: Profile) => {
        composed.push(one);
        return plan;
      };
      const written = await openWorkbook.regenerateReport({
        base: NO_MEMORY,
        profile,
        dateSystem: '1900',
        compose,
      });
      expect(composed).toEqual([profile]);
      expect(written).toMatchObject({ kept: [], conflicts: [], memory: { revision: 1, profile } });
      expect(await openWorkbook.previewReport(plan)).toMatchObject({ added: [], rewritten: names });
      // As where two people wrote their first report in the same moment.
      const state = workbook.xmlParts.find(({ namespaceUri }) => namespaceUri === STATE_NAMESPACE)!;
      workbook.xmlParts.push(new CustomXmlPart('{0}', state.xml));
      expect((await openWorkbook.survey()).report).toBe('whole');

      let told = 0;
      const listening = await openWorkbook.listen({
        onChange: () => {
          told++;
        },
        onFault: (fault) => {
          throw fault;
        },
        gather: () => settled(),
      });
      listening.begin(source.file, knownSheets(sheets));
      const selected: SelectedCells[] = [];
      const endWatching = await openWorkbook.watchSelection((cells) => selected.push(cells));
      typeInto(april!, 1, 1, 'Harbour');
      await settled();
      await listening.settled();
      expect(told).toBe(1);
      expect(
        await openWorkbook.goTo('Apr 17', { firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 1 }, false),
      ).toBe(undefined);
      await settled();
      expect(selected.at(-1)).toEqual({
        sheetId: april!.id,
        cells: { firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 1 },
      });
      await listening.close();
      await endWatching();
      expect(host.listeners.size).toBe(0);

      const covering = workbook.sheets.find(({ name }) => name === 'Covering report')!;
      const row = Array.from({ length: 60 }, (_, index) => index).find((at) => {
        const value = covering.cells.valueAt(at, 1);
        return typeof value === 'string' && value.startsWith('To be written');
      })!;
      typeInto(covering, row, 1, 'None.');
      const kept = await openWorkbook.keepTyped(written.memory, profile);
      expect(kept.kept).toEqual(['alternatives']);
      expect(kept.memory.profile.report?.texts).toEqual({ alternatives: 'None.' });

      typeInto(covering, row, 1, 'None at all.');
      const removed = await openWorkbook.removeReport(kept.memory, kept.memory.profile);
      expect(removed.removed).toEqual(names);
      expect(workbook.sheets.map(({ name }) => name)).toEqual(['Apr 17', 'Codes']);
      expect((await openWorkbook.loadMemory()).profile.report?.texts).toEqual({
        alternatives: 'None at all.',
      });
      expect(host.failures).toEqual([]);
    }, 60_000);

    test('takes in what another workbook remembered, and names what both say', async () => {
      const mine: Profile = { version: 1, year: '2017/18', report: { texts: { a: 'Ours', b: 'Only here' } } };
      await openWorkbook.saveMemory(NO_MEMORY, { ...NO_MEMORY, profile: mine });
      const theirs: Profile = {
        version: 1,
        year: '2017/18',
        report: { texts: { a: 'Theirs', c: 'Only there' } },
      };
      const json = memoryAsJson({ ...NO_MEMORY, profile: theirs });
      const { memory, conflicts } = await openWorkbook.importMemory(json);
      expect(memory.profile.report?.texts).toEqual({ a: 'Theirs', b: 'Only here', c: 'Only there' });
      expect(conflicts).toEqual(['report › texts › a']);
      expect(await openWorkbook.loadMemory()).toEqual(memory);
      await expect(openWorkbook.importMemory('{"no": "memory"}')).rejects.toThrow(MemoryError);
      await expect(openWorkbook.importMemory('no JSON')).rejects.toThrow(MemoryError);
    });
  },
);
