import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { monthOf } from '../../../src/core/calendar/month';
import { encodeRecords } from '../../../src/core/records/encode-records';
import { exclusionReason } from '../../../src/core/records/record-writer';
import { APRIL, counted, DAY, dated, encode, monthly, total, withoutZeros } from './made-counts';
import { counts, date, log, makeRecognition, register, type SheetSpec } from './make-recognition';
import { arbitraryIncidents, type Incident, logSheet, SECOND_VIEWS, YEAR } from './partnership-facts';

const SEED = 1_904;
describe('a register without areas beside a log with them', () => {
  it('tells the evidence of all areas once, and the log its incidents', () => {
    const own: SheetSpec = {
      rows: [
        ['Date', 'Area', 'Evidence'],
        [date(DAY), 'Stevenage', 1],
        [date(DAY), 'Hertsmere', 2],
      ],
      tables: [log(['date', 'area', 'evidence'])],
    };
    const discs: SheetSpec = {
      rows: [['Date'], [date(DAY)], [date(DAY)], [date(DAY)], [date(DAY)]],
      tables: [register('evidence', ['date'])],
      sheet: 'Discs',
    };
    const records = encode(own, discs);
    expect(total(records, 'evidence')).toBe(4);
    expect(records.views).toMatchObject([
      { measure: 'evidence', chosen: [{ layout: 1, value: 4 }], others: [{ layout: 0, value: 3 }] },
    ]);
  });
});

describe('chooseViews', () => {
  it('believes the log before a matrix, in the months the log has, and keeps what the matrix said', () => {
    const records = encode(dated([['Hertsmere', DAY]]), monthly('Hertsmere', [7, 9]));
    expect(Array.from(records.columns.exclusion, exclusionReason)).toEqual([
      undefined,
      'second view',
      undefined,
    ]);
    expect(total(records, 'incidents')).toBe(10);
    expect(records.columns.measures.get('incidents')![1]).toBe(7);
    expect(records.views).toEqual([
      {
        measure: 'incidents',
        area: records.areas.findIndex(({ name }) => name === 'Hertsmere'),
        month: APRIL,
        year: 2017,
        chosen: [{ layout: 0, value: 1 }],
        others: [{ layout: 1, value: 7 }],
      },
    ]);
  });

  it.each([
    ['a matrix before a block', { kind: 'block' as const }, {}],
    ['a block before a summary', { kind: 'summary' as const }, { kind: 'block' as const }],
    ['any table before a pivot', { isPivot: true }, { kind: 'block' as const }],
  ])('believes %s', (_, later, earlier) => {
    const records = encode(monthly('Hertsmere', [3], later), monthly('Hertsmere', [5], earlier));
    expect(total(records, 'incidents')).toBe(5);
  });

  it('believes this year’s files before last year’s, visible sheets before hidden, then the first', () => {
    const sheet = (value: number, rest: Partial<SheetSpec>) => ({
      ...monthly('Hertsmere', [value]),
      ...rest,
    });
    const previous = sheet(1, { file: 'old', isPrevious: true });
    const hidden = sheet(2, { file: 'new', visibility: 'hidden' });
    expect(total(encode(previous, hidden), 'incidents')).toBe(2);
    expect(total(encode(hidden, sheet(3, { file: 'newer' })), 'incidents')).toBe(3);
    expect(total(encode(sheet(4, { file: 'a' }), sheet(5, { file: 'b' })), 'incidents')).toBe(4);
  });

  it('believes sub-areas before their parent, and categories before none', () => {
    const parts = {
      file: 'parts',
      rows: [[''], ['Old Town', 2], ['Bedwell', 3]],
      tables: [
        counts([{ area: 'Old Town' }, { area: 'Bedwell' }], [{ month: APRIL }], {
          context: { measure: 'incidents' as const },
        }),
      ],
    };
    expect(total(encode(monthly('Stevenage', [6]), parts), 'incidents')).toBe(5);
    const categories = {
      file: 'categories',
      rows: [[''], ['Theft', 2], ['(blank)', 2]],
      tables: [
        counts([{ category: 'Theft' }, { label: '(blank)' } as object], [{ month: APRIL }], {
          context: { measure: 'incidents' as const, area: 'Stevenage' },
        }),
      ],
    };
    expect(total(encode(monthly('Stevenage', [6]), categories), 'incidents')).toBe(4);
  });

  it('counts a list by category and one by source beside it once', () => {
    const both: SheetSpec = {
      rows: [[''], ['Theft', 2], ['Drugs', 3], ['Police', 4], ['Operator', 2]],
      tables: [
        counts(
          [{ category: 'Theft' }, { category: 'Drugs' }, { source: 'Police' }, { source: 'Operator' }],
          [{ month: APRIL }],
          { context: { measure: 'incidents', area: 'Hertsmere' } },
        ),
      ],
    };
    expect(total(encode(both), 'incidents')).toBe(5);
  });

  it('chooses per measure: incidents from the matrix, arrests from the block', () => {
    const block: SheetSpec = {
      file: 'block',
      rows: [[''], ['Apr', 9, 4]],
      tables: [
        counts([{ month: APRIL }], [{ measure: 'incidents' }, { measure: 'arrests' }], {
          kind: 'block',
          context: { area: 'Hertsmere' },
        }),
      ],
    };
    const records = encode(monthly('Hertsmere', [8]), block);
    expect(total(records, 'incidents')).toBe(8);
    expect(total(records, 'arrests')).toBe(4);
  });

  it('clears what was not chosen from a row that counts for something else', () => {
    const entries: SheetSpec = {
      file: 'log',
      rows: [
        ['Area', 'Date', 'Evidence'],
        ['Hertsmere', date(DAY), 5],
      ],
      tables: [log(['area', 'date', 'evidence'])],
    };
    const discs: SheetSpec = {
      file: 'register',
      rows: [
        ['Area', 'Date'],
        ['Hertsmere', date(DAY)],
        ['Hertsmere', date(DAY)],
      ],
      tables: [register('evidence', ['area', 'date'])],
    };
    const records = encode(entries, discs);
    expect(total(records, 'evidence')).toBe(2);
    expect(total(records, 'incidents')).toBe(1);
    expect(records.columns.exclusion[0]).toBe(0);
    expect(records.columns.measures.get('evidence')![0]).toBeNaN();
    expect(records.views[0]!.others).toEqual([{ layout: 0, value: 5 }]);
  });

  it('believes a log that keeps the column even where it says nothing, but not one that never fills it', () => {
    const entries = (elsewhere: number | null): SheetSpec => ({
      file: 'log',
      rows: [
        ['Area', 'Date', 'Arrests'],
        ['Hertsmere', date(DAY), null],
        ['Stevenage', date(DAY), elsewhere],
      ],
      tables: [log(['area', 'date', 'arrests'])],
    });
    const matrix = monthly('Hertsmere', [3], { context: { measure: 'arrests', area: 'Hertsmere' } });
    expect(total(encode(entries(1), matrix), 'arrests')).toBe(1);
    expect(total(encode(entries(null), matrix), 'arrests')).toBe(3);
    expect(total(encode(dated([['Hertsmere', DAY]]), matrix), 'arrests')).toBe(3);
  });

  it('leaves the months in which a log’s column was not kept to other tables', () => {
    const days = Array.from({ length: 40 }, (_, index) => DAY + index);
    const entries: SheetSpec = {
      file: 'log',
      rows: [
        ['Area', 'Date', 'Arrests'],
        ...days.map((day) => ['Hertsmere', date(day), day < DAY + 28 ? 0 : null]),
      ],
      tables: [log(['area', 'date', 'arrests'])],
    };
    const matrix = monthly('Hertsmere', [3, 4], { context: { measure: 'arrests', area: 'Hertsmere' } });
    const records = encode(entries, matrix);
    expect(withoutZeros(counted(records, 'arrests'))).toEqual(
      new Map([[`Hertsmere ${String(APRIL + 1)} 2017`, 4]]),
    );
  });

  it('adds several logs up', () => {
    const other = {
      ...dated([
        ['Hertsmere', DAY],
        ['Hertsmere', DAY + 1],
      ]),
      file: 'other',
    };
    expect(total(encode(dated([['Hertsmere', DAY]]), other), 'incidents')).toBe(3);
  });

  describe('with figures for a whole year', () => {
    const yearly = (value: number, area = 'Hertsmere', kind: 'matrix' | 'summary' = 'matrix'): SheetSpec => ({
      file: `year ${area}`,
      rows: [[''], [area, value]],
      tables: [counts([{ area }], [{ year: YEAR }], { kind, context: { measure: 'incidents' } })],
    });
    const twelve = monthly('Hertsmere', Array<number>(12).fill(2));

    it('lets twelve months stand and keeps the year’s figure aside', () => {
      const records = encode(twelve, yearly(30));
      expect(total(records, 'incidents')).toBe(24);
      expect(records.views).toHaveLength(1);
      expect(records.views[0]).toMatchObject({
        chosen: [{ layout: 0, value: 24 }],
        others: [{ layout: 1, value: 30 }],
      });
      expect(records.views[0]).not.toHaveProperty('month');
    });

    it('takes the year’s figure where months are missing', () => {
      expect(total(encode(monthly('Hertsmere', [2, 2]), yearly(30)), 'incidents')).toBe(30);
      expect(total(encode(yearly(30)), 'incidents')).toBe(30);
    });

    it('lets the months stand where they add up to it, or where a summary sums a log up', () => {
      expect(counted(encode(monthly('Hertsmere', [2, 2]), yearly(4)), 'incidents').size).toBe(2);
      const entries = dated([['Hertsmere', DAY]]);
      expect(total(encode(entries, yearly(5, 'Hertsmere', 'summary')), 'incidents')).toBe(1);
    });

    it('asks for months only from when the area joined', () => {
      const joined = {
        version: 1 as const,
        partnership: { areas: [{ name: 'Hertsmere', joinedOn: '2018-02' }] },
      };
      const late = {
        ...monthly('Hertsmere', [2, 2]),
        tables: [
          counts([{}], [{ month: monthOf(2018, 2) }, { month: monthOf(2018, 3) }], {
            context: { measure: 'incidents' as const, area: 'Hertsmere' },
          }),
        ],
      };
      expect(total(encodeRecords(makeRecognition([late, yearly(30)], joined)), 'incidents')).toBe(4);
    });
  });

  describe('with tables of the whole partnership', () => {
    const whole = (values: readonly number[], rest: Parameters<typeof counts>[2] = {}): SheetSpec => ({
      ...monthly('', values, rest),
      tables: [
        counts(
          [{}],
          values.map((_, index) => ({ month: APRIL + index })),
          { context: { measure: 'incidents' }, ...rest },
        ),
      ],
    });

    it('believes the areas of a month before the whole, and the whole in other months', () => {
      const records = encode(whole([10, 11]), monthly('Hertsmere', [4]));
      expect(total(records, 'incidents')).toBe(15);
      expect(records.views).toEqual([
        {
          measure: 'incidents',
          area: -1,
          month: APRIL,
          year: 2017,
          chosen: [{ layout: 1, value: 4 }],
          others: [{ layout: 0, value: 10 }],
        },
      ]);
    });

    it('believes a log without areas before lesser tables of areas, and adds it to other logs', () => {
      const wide: SheetSpec = {
        file: 'wide',
        rows: [['Date'], [date(DAY)], [date(DAY)]],
        tables: [log(['date'])],
      };
      expect(total(encode(wide, monthly('Hertsmere', [2])), 'incidents')).toBe(2);
      expect(total(encode(wide, dated([['Hertsmere', DAY]])), 'incidents')).toBe(3);
    });

    it('never lets a log without areas take the place of areas whose counts it cannot hold', () => {
      const wide: SheetSpec = {
        file: 'wide',
        rows: [['Date'], [date(DAY)], [date(DAY)]],
        tables: [log(['date'])],
      };
      const records = encode(wide, monthly('Hertsmere', [9]));
      expect(total(records, 'incidents')).toBe(9);
      expect(records.views).toMatchObject([{ chosen: [{ value: 9 }], others: [{ value: 2 }] }]);
    });

    it('never adds a year of the partnership to what its areas say', () => {
      const year: SheetSpec = {
        file: 'year',
        rows: [[''], ['All', 100]],
        tables: [counts([{}], [{ year: YEAR }], { context: { measure: 'incidents' } })],
      };
      expect(total(encode(year, monthly('Hertsmere', [4])), 'incidents')).toBe(4);
      expect(total(encode(year, whole([4, 5])), 'incidents')).toBe(100);
      expect(total(encode(year, whole(Array<number>(12).fill(1))), 'incidents')).toBe(12);
    });
  });

  describe('as a law', () => {
    const check = <T extends unknown[]>(property: fc.IPropertyWithHooks<T>) => {
      fc.assert(property, { seed: SEED, numRuns: 60 });
    };
    const names = Object.keys(SECOND_VIEWS);

    it('never changes a figure when tables that repeat the log are added', () => {
      check(
        fc.property(
          arbitraryIncidents,
          fc.boolean(),
          fc.subarray(names),
          (incidents, withReferences, chosen) => {
            const entries = logSheet(incidents, withReferences);
            const alone = encode(entries);
            const views = chosen.map((name) => SECOND_VIEWS[name]!(incidents));
            for (const records of [encode(entries, ...views), encode(...views, entries)]) {
              expect(counted(records, 'incidents')).toEqual(counted(alone, 'incidents'));
              expect(total(records, 'arrests')).toBe(total(alone, 'arrests'));
            }
          },
        ),
      );
    });

    it('never changes a figure when the same file is given twice', () => {
      check(
        fc.property(
          arbitraryIncidents,
          fc.boolean(),
          fc.constantFrom(...names),
          (incidents, withReferences, name) => {
            for (const sheet of [logSheet(incidents, withReferences), SECOND_VIEWS[name]!(incidents)]) {
              const twice = encode(sheet, { ...sheet, file: 'again.xlsx' });
              expect(counted(twice, 'incidents')).toEqual(counted(encode(sheet), 'incidents'));
            }
          },
        ),
      );
    });

    it('gives in every slot what one view says, whatever contradicts it', () => {
      const values = fc.array(fc.option(fc.nat(50)), { minLength: 12, maxLength: 12 });
      check(
        fc.property(
          arbitraryIncidents,
          values,
          values,
          fc.constantFrom('matrix' as const, 'block' as const, 'summary' as const),
          (incidents, first, second, kind) => {
            const sheets = [
              logSheet(incidents, true),
              monthly('Hertsmere', first),
              { ...monthly('Hertsmere', second, { kind }), file: 'second' },
            ];
            const alone = sheets.map((sheet) => withoutZeros(counted(encode(sheet), 'incidents')));
            for (const [slot, value] of withoutZeros(counted(encode(...sheets), 'incidents'))) {
              expect(alone.map((sums) => sums.get(slot))).toContain(value);
            }
          },
        ),
      );
    });

    it('does not depend on the order of rows', () => {
      const shuffled = arbitraryIncidents.chain((incidents) =>
        fc.tuple(fc.constant(incidents), fc.shuffledSubarray(incidents, { minLength: incidents.length })),
      );
      check(
        fc.property(shuffled, ([incidents, others]: [Incident[], Incident[]]) => {
          const one = encode(logSheet(incidents, false), SECOND_VIEWS.pivot!(incidents));
          const other = encode(logSheet(others, false), SECOND_VIEWS.pivot!(incidents));
          expect(counted(other, 'incidents')).toEqual(counted(one, 'incidents'));
          expect(other.areas).toEqual(one.areas);
          expect(other.categories).toEqual(one.categories);
        }),
      );
    });
  });
});
