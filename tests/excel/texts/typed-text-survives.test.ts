import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Profile } from '../../../src/core/profile/profile';
import type { ReportDocument } from '../../../src/core/report/document';
import { readingOf } from '../../../src/core/report/reading-of-document';
import { placeTypedTexts } from '../../../src/core/report/typed-texts';
import { layOutReport } from '../../../src/core/report/workbook/lay-out-report';
import type { WorkbookPlan } from '../../../src/core/report/workbook/plan';
import { runInExcel } from '../../../src/excel/excel-context';
import { loadMemory } from '../../../src/excel/storage/workbook-memory';
import { findReport } from '../../../src/excel/write/report-in-workbook';
import { regenerateReport } from '../../../src/excel/write/regenerate-report';
import { faultAt, type Fault, NO_FAULTS } from '../../../src/workbench/host/protocol/faults';
import { makeCube } from '../../support/made-cube';
import { makeReport } from '../../support/made-report';
import { startExcel, type StartedExcel } from '../start-excel';
import { FLOOR, stubOffice } from '../use-excel';

const cube = makeCube();
const made = makeReport(cube);
/** Few sheets, so that many reports can be written: all texts, one table, no charts. */
const SHOWN = new Set(['cover', 'covering-report', 'areas']);
const small: ReportDocument = {
  ...made,
  parts: made.parts
    .filter(({ id }) => SHOWN.has(id))
    .map((part) => ({ ...part, blocks: part.blocks.filter(({ id }) => !id.startsWith('p-5')) })),
};

function compose(profile: Profile): WorkbookPlan {
  const parts = placeTypedTexts(small.parts, profile, readingOf(small, cube)).map((part) => ({
    ...part,
    sheetName: new Map(Object.entries(profile.report?.sheetNames ?? {})).get(part.id) ?? part.sheetName,
  }));
  return layOutReport({ ...small, parts }, cube);
}

interface Place {
  /** Which of the report's sheets, and which of its rows: taken modulo how many there are. */
  readonly sheet: number;
  readonly row: number;
}
type Step =
  | ({ readonly kind: 'type over' | 'type beside' | 'insert' | 'delete' } & Place)
  | { readonly kind: 'rename'; readonly sheet: number }
  | { readonly kind: 'regenerate'; readonly fault?: Fault; readonly sync: number };

const place = { sheet: fc.nat(2), row: fc.nat(60) };
const fault: fc.Arbitrary<Fault> = fc.oneof(
  fc.constant<Fault>({ kind: 'fail', code: 'GeneralException' }),
  fc.constant<Fault>({ kind: 'lose answer' }),
  fc
    .integer({ min: 1, max: 400 })
    .map((actions): Fault => ({ kind: 'fail half-way', code: 'GeneralException', actions })),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('type over' as const), ...place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('type beside' as const), ...place }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('insert' as const), ...place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete' as const), ...place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('rename' as const), sheet: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('regenerate' as const), sync: fc.nat(0) }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('regenerate' as const), sync: fc.nat(14), fault }),
  },
);

/** A person at work in the workbook, and what of theirs must never be lost. */
class Person {
  readonly sentences = new Set<string>();
  readonly names = new Map<string, string>();
  #typed = 0;

  constructor(readonly excel: StartedExcel) {}

  async take(step: Step): Promise<void> {
    if (step.kind === 'regenerate') {
      await this.regenerate(step);
      return;
    }
    const sheets = await runInExcel(async (context) => (await findReport(context)).owned);
    const sheet = sheets[step.sheet % Math.max(sheets.length, 1)];
    if (!sheet) return;
    const text = `Sentence number ${++this.#typed} of ours, typed by hand.`;
    if (step.kind === 'rename') {
      await this.#rename(sheet.id, sheet.partId);
      return;
    }
    const used = this.excel.workbook.sheets.find(({ id }) => id === sheet.id)!;
    const rows = used.cells.usedArea({ top: 0, left: 0, bottom: 199, right: 30 }, true);
    const row = step.row % ((rows?.bottom ?? 0) + 3);
    const held = Array.from({ length: 31 }, (_, column) => used.cells.valueAt(row, column));
    const column =
      step.kind === 'type beside'
        ? 12
        : Math.max(
            0,
            held.findLastIndex((value) => typeof value === 'string' && value !== ''),
          );
    const gone = step.kind === 'delete' ? held : step.kind === 'insert' ? [] : [held[column]];
    const isDone = await runInExcel(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet.id);
      const line = worksheet.getRange(`${row + 1}:${row + 1}`);
      if (step.kind === 'delete') line.delete('Up');
      else {
        if (step.kind === 'insert') line.insert('Down');
        worksheet.getCell(row, step.kind === 'insert' ? 0 : column).values = [[text]];
      }
      await context.sync();
      return true;
    }).catch(() => false);
    if (!isDone) return;
    for (const sentence of this.sentences) {
      if (gone.some((value) => typeof value === 'string' && value.includes(sentence)))
        this.sentences.delete(sentence);
    }
    if (step.kind !== 'delete') this.sentences.add(text);
  }

  async #rename(id: string, partId: string): Promise<void> {
    const name = `Ours ${this.#typed}`;
    await runInExcel(async (context) => {
      context.workbook.worksheets.getItem(id).name = name;
      await context.sync();
    });
    this.names.set(partId, name);
  }

  async regenerate({ fault, sync }: { readonly fault?: Fault; readonly sync: number }): Promise<void> {
    const { host } = this.excel;
    const first = host.syncs.length;
    let offset = 0;
    host.faults = ({ index }) => {
      if (offset === 0) offset = index;
      return fault && faultAt(offset + sync, fault)({ index, actions: 0, requestBytes: 0 });
    };
    try {
      await runInExcel(async (context) => {
        const base = await loadMemory(context);
        return regenerateReport(context, { base, profile: base.profile, dateSystem: '1900', compose });
      });
    } catch (error) {
      if (!fault) throw error;
    } finally {
      host.faults = NO_FAULTS;
    }
    expect(host.syncs.length).toBeGreaterThanOrEqual(first);
  }

  async check(): Promise<void> {
    const memory = await runInExcel(loadMemory);
    const kept = Object.values(memory.profile.report?.texts ?? {});
    const lost = [...this.sentences].filter((sentence) => !kept.some((text) => text.includes(sentence)));
    expect(lost).toEqual([]);
    const sheets = this.excel.workbook.sheets;
    const onSheets = sheets.flatMap(({ cells }) =>
      Array.from({ length: 200 }, (_, row) =>
        Array.from({ length: 31 }, (__, column) => cells.valueAt(row, column)),
      ),
    );
    const shown = JSON.stringify(onSheets);
    const placed = new Set(
      Object.entries(memory.profile.report?.texts ?? {}).flatMap(([id, text]) =>
        id === 'quoted-figures/added' ? [] : [text],
      ),
    );
    const unseen = [...this.sentences].filter(
      (sentence) => [...placed].some((text) => text.includes(sentence)) && !shown.includes(sentence),
    );
    expect(unseen).toEqual([]);
    const { owned } = await runInExcel(findReport);
    for (const [partId, name] of this.names) {
      expect(owned.find((sheet) => sheet.partId === partId)?.name).toBe(name);
    }
  }
}

test('no edits, renames, rows put in or taken out, regenerations and faults lose a typed sentence', async () => {
  let sentences = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      const excel = await startExcel({ sheets: ['Log'], excelApi: FLOOR });
      const restore = stubOffice(excel);
      try {
        const person = new Person(excel);
        await person.regenerate({ sync: 0 });
        for (const one of steps) await person.take(one);
        await person.regenerate({ sync: 0 });
        await person.check();
        sentences += person.sentences.size;
      } finally {
        excel.close();
        restore();
      }
    }),
    { seed: 20_170_401, numRuns: 10 },
  );
  expect(sentences).toBeGreaterThan(20);
}, 300_000);

test('a text is typed over a prompt, kept, and found again when the workbook is opened by somebody else', async () => {
  const excel = await startExcel({ sheets: ['Log'], excelApi: FLOOR });
  const restore = stubOffice(excel);
  const person = new Person(excel);
  await person.regenerate({ sync: 0 });
  const sheet = excel.workbook.sheets.find(({ name }) => name === 'Covering report')!;
  const rows = Array.from({ length: 60 }, (_, row) => row);
  const textAt = (at: number) => {
    const value = sheet.cells.valueAt(at, 1);
    return typeof value === 'string' ? value : '';
  };
  const row = rows.find((at) => textAt(at).startsWith('To be written'))!;
  await runInExcel(async (context) => {
    context.workbook.worksheets.getItem('Covering report').getCell(row, 1).values = [['None.']];
    await context.sync();
  });
  await person.regenerate({ sync: 0 });
  const { profile } = await runInExcel(loadMemory);
  expect(profile.report?.texts).toEqual({ alternatives: 'None.' });
  expect(sheet.cells.valueAt(row, 1)).toBe('None.');
  excel.close();
  restore();
});
