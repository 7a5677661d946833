import { describe, expect, it } from 'vitest';

import { makeShare } from '../../../src/dashboard/model/share';
import { PROFILE, smallPartnership } from '../../core/report/small-partnership';

describe('makeShare', () => {
  it('gives the tables of the public copy, small counts withheld, and lists every cell it hides', () => {
    const { tables, hidden, method } = makeShare(
      smallPartnership({ profile: { ...PROFILE, disclosure: { method: 'suppress', threshold: 5 } } }),
    );
    expect(method).toBe('suppress');
    expect(tables.length).toBeGreaterThan(5);
    const withheld = tables.reduce(
      (sum, { table }) =>
        sum + table.rows.flatMap(({ cells }) => cells).filter((text) => text === '[c]').length,
      0,
    );
    expect(withheld).toBeGreaterThan(0);
    expect(hidden.map(({ table }) => table).filter((title) => title.startsWith('Shorthand'))).toEqual([]);
    const titles = new Set(tables.map(({ table }) => table.title));
    const listed = hidden
      .filter(({ table }) => titles.has(table))
      .reduce((sum, { rows }) => sum + rows.reduce((all, { columns }) => all + columns.length, 0), 0);
    expect(listed).toBe(withheld);
    for (const { table } of tables)
      for (const { cells } of table.rows) {
        expect(cells).toHaveLength(table.columns.length);
        expect(cells.every((text) => text !== '')).toBe(true);
      }
  });

  it('hides nothing where disclosure control is off', () => {
    const { hidden, method } = makeShare(
      smallPartnership({ profile: { ...PROFILE, disclosure: { method: 'off' } } }),
    );
    expect({ hidden, method }).toEqual({ hidden: [], method: 'off' });
  });
});
