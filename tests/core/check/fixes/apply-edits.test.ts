import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { applyEdits, type Sources } from '../../../../src/core/check/fixes/apply-edits';
import { type CellEdit, type Edit, EXCLUDED, revertEdits } from '../../../../src/core/check/fixes/edit';
import { editProfile, levelsToMake, saidInProfile } from '../../../../src/core/check/fixes/edit-profile';
import { netEdits } from '../../../../src/core/check/fixes/net-edits';
import { cellAddress } from '../../../../src/core/grid/address';
import type { Cell } from '../../../../src/core/grid/cell';
import { gridOfCells } from '../../../../src/core/grid/grid-builder';
import type { SourceWorkbook } from '../../../../src/core/grid/workbook';
import type { Profile } from '../../../../src/core/profile/profile';
import { workbookOf } from '../../support/sheet-text';

const RUNS = { seed: 1718, numRuns: 200 };
const profile: Profile = { version: 1 };

function cellEdit(cell: string, before: Cell, after: Cell, sheet = 'Log'): CellEdit {
  return { kind: 'cell', rule: 'padded-text', file: 'log.xlsx', sheet, cell, before, after };
}

const text = (value: string): Cell => ({ kind: 'text', text: value });

describe('applyEdits', () => {
  const workbooks = [workbookOf('log.xlsx', { Log: 'a | b\n1 | =A2 2', Other: 'c' })];

  it('changes the cells it is told and nothing else', () => {
    const {
      workbooks: changed,
      edits,
      leftOut,
    } = applyEdits({ workbooks, profile }, [
      cellEdit('A1', text('a'), text('A')),
      cellEdit('D2', { kind: 'blank' }, { kind: 'number', number: 5 }),
    ]);
    const [log, other] = changed[0]!.grids;
    expect(log!.cellAt(0, 0)).toEqual(text('A'));
    expect(log!.cellAt(0, 1)).toEqual(text('b'));
    expect(log!.cellAt(1, 3)).toEqual({ kind: 'number', number: 5 });
    expect(log!.formulaAt(1, 1)).toBe('A2');
    expect(other).toBe(workbooks[0]!.grids[1]);
    expect([edits.length, leftOut.length]).toEqual([2, 0]);
    expect(workbooks[0]!.grids[0]!.cellAt(0, 0)).toEqual(text('a'));
  });

  it('names places that do not hold what they held, and leaves them', () => {
    const edits = [
      cellEdit('A1', text('x'), text('A')),
      cellEdit('B2', { kind: 'number', number: 2 }, text('A')),
      cellEdit('A1', text('a'), text('A'), 'Gone'),
      cellEdit('A2', text('1'), text('A')),
    ];
    const { workbooks: same, leftOut } = applyEdits({ workbooks, profile }, edits);
    expect(leftOut.map(({ cell, reason }) => `${cell!} ${reason}`)).toEqual([
      'A1 changed since',
      'B2 formula',
      'A1 not there',
      'A2 changed since',
    ]);
    expect(same[0]!.grids[0]!.cellAt(0, 0)).toEqual(text('a'));
  });

  it('does not write over what a profile has come to say', () => {
    const edit: Edit = {
      kind: 'alias',
      rule: 'r',
      field: 'area',
      spelling: 'SBC',
      after: 'Stonebridge',
      made: 2,
    };
    const decided: Profile = { version: 1, aliases: { area: { SBC: 'South Bank' } } };
    const { profile: same, leftOut } = applyEdits({ workbooks, profile: decided }, [edit]);
    expect(same).toEqual(decided);
    expect(leftOut).toEqual([{ rule: 'r', reason: 'changed since' }]);
  });
});

const cells: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant<Cell>({ kind: 'blank' }),
  fc.oneof(fc.string(), fc.constantFrom('__proto__', '=cmd', 'a\nb')).map(text),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number): Cell => ({ kind: 'number', number })),
  fc.integer({ min: 1, max: 60_000 }).map((serial): Cell => ({ kind: 'date', serial })),
  fc.boolean().map((boolean): Cell => ({ kind: 'boolean', boolean })),
);

const source = {
  file: 'log.xlsx',
  sheet: 'Log',
  position: 0,
  visibility: 'visible',
  dateSystem: '1900',
} as const;

/** Rows as readers give them: they end with a cell that holds something. */
const workbook = fc.array(fc.array(cells, { maxLength: 5 }), { maxLength: 6 }).map((rows): SourceWorkbook => {
  const tidy = rows.map((row) => row.slice(0, row.findLastIndex(({ kind }) => kind !== 'blank') + 1));
  return { ...workbookOf('log.xlsx', {}), grids: [gridOfCells(source, tidy)] };
});

/** Edits, each of what the ones before it left. */
const wanted = fc.array(
  fc.oneof(
    fc.record({ row: fc.nat(5), column: fc.nat(6), after: cells }),
    fc.record({
      field: fc.constantFrom('area' as const, 'category' as const),
      spelling: fc.constantFrom('a', 'constructor', '__proto__'),
      name: fc.constantFrom('X', 'Y'),
    }),
    fc.record({ sheet: fc.constantFrom('Log', 'Other'), month: fc.constantFrom('2017-04', '2017-05') }),
    fc.record({ reference: fc.constantFrom('R1', 'R2', '__proto__'), occurrence: fc.constantFrom(1, 2) }),
  ),
  { maxLength: 12 },
);

type Wishes = typeof wanted extends fc.Arbitrary<infer Value> ? Value : never;

const profiles = fc.constantFrom<Profile>(
  { version: 1 },
  { version: 1, aliases: {} },
  { version: 1, aliases: { area: {} }, tables: [] },
  { version: 1, duplicates: [] },
  { version: 1, duplicates: [{ file: 'log.xlsx', sheet: 'Log', reference: 'R2', occurrence: 1 }] },
  { version: 1, aliases: { area: { a: 'Z' } }, tables: [{ file: 'log.xlsx', sheet: 'Log', headerRow: 3 }] },
);

function describeEdits(sources: Sources, wishes: Wishes): Edit[] {
  let now = sources;
  return wishes.flatMap((wish) => {
    const edit = editOf(now, wish);
    if (!edit) return [];
    now = applyEdits(now, [edit]);
    return [edit];
  });
}

function editOf({ workbooks, profile: now }: Sources, wish: Wishes[number]): Edit | undefined {
  if ('row' in wish) {
    const before = workbooks[0]!.grids[0]!.cellAt(wish.row, wish.column);
    return cellEdit(cellAddress(wish.row, wish.column), before, wish.after);
  }
  const place =
    'field' in wish
      ? ({ kind: 'alias', field: wish.field, spelling: wish.spelling, after: wish.name } as const)
      : 'reference' in wish
        ? ({ kind: 'duplicate', file: 'log.xlsx', sheet: 'Log', ...wish, after: EXCLUDED } as const)
        : ({ kind: 'month', file: 'log.xlsx', sheet: wish.sheet, headerRow: 3, after: wish.month } as const);
  const made = levelsToMake(now, place);
  const before = saidInProfile(now, { ...place, rule: 'r', made });
  return { ...place, rule: 'r', made, ...(before !== undefined && { before }) };
}

describe('the laws of edits', () => {
  it('taking back gives back the very same', () => {
    fc.assert(
      fc.property(workbook, profiles, wanted, (book, given, wishes) => {
        const sources = { workbooks: [book], profile: given };
        const edits = describeEdits(sources, wishes);
        const applied = applyEdits(sources, edits);
        expect(applied.leftOut).toEqual([]);
        const back = applyEdits(applied, revertEdits(edits));
        expect(back.leftOut).toEqual([]);
        expect(JSON.stringify(back.profile)).toBe(JSON.stringify(given));
        const [grid, original] = [back.workbooks[0]!.grids[0]!, book.grids[0]!];
        for (let row = 0; row < 8; row++) {
          expect(grid.rowWidth(row)).toBe(original.rowWidth(row));
          for (let column = 0; column < 8; column++)
            expect(grid.cellAt(row, column)).toEqual(original.cellAt(row, column));
        }
      }),
      RUNS,
    );
  });

  it('one net edit for each cell does the same as all', () => {
    fc.assert(
      fc.property(workbook, wanted, (book, wishes) => {
        const sources = { workbooks: [book], profile };
        const edits = describeEdits(sources, wishes);
        const [all, net] = [applyEdits(sources, edits), applyEdits(sources, netEdits(edits))];
        expect(net.leftOut).toEqual([]);
        expect(net.workbooks[0]!.grids[0]!.data.valuePages).toEqual(
          all.workbooks[0]!.grids[0]!.data.valuePages,
        );
        const places = netEdits(edits).flatMap((edit) => (edit.kind === 'cell' ? edit.cell : []));
        expect(new Set(places).size).toBe(places.length);
      }),
      RUNS,
    );
  });

  it('made again on the same files, edits do nothing where they were made', () => {
    fc.assert(
      fc.property(workbook, fc.nat(5), fc.nat(5), cells, (book, row, column, after) => {
        const sources = { workbooks: [book], profile };
        const edits = describeEdits(sources, [{ row, column, after }]);
        const once = applyEdits(sources, edits);
        const twice = applyEdits(once, edits);
        const changes = JSON.stringify(edits.map((edit) => edit.before)) !== JSON.stringify([after]);
        expect(twice.leftOut.length).toBe(changes ? 1 : 0);
      }),
      RUNS,
    );
  });
});

describe('editProfile', () => {
  it('keeps names that objects have a use for', () => {
    const edit: Edit = {
      kind: 'alias',
      rule: 'r',
      field: 'area',
      spelling: '__proto__',
      after: 'X',
      made: 2,
    };
    const changed = editProfile({ version: 1 }, edit);
    expect(saidInProfile(changed, edit)).toBe('X');
    expect(Object.getPrototypeOf(changed.aliases!.area)).toBe(Object.prototype);
  });
});
