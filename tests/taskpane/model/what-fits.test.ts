import { describe, expect, test } from 'vitest';

import type { Profile } from '../../../src/core/profile/profile';
import { forgetTables, mapColumns } from '../../../src/taskpane/model/decisions';
import { openPane } from '../open-pane';
import { logOf, text, workbookOf } from '../small-log';

async function lookedAt(profile: Profile, rows = logOf(10)) {
  const opened = openPane(workbookOf(rows));
  opened.workbook.memory = { ...opened.workbook.memory, revision: 1, profile };
  await opened.pane.open();
  return opened;
}

const MAPPED: Profile = {
  version: 1,
  tables: [
    { file: 'Log.xlsx', sheet: 'May 17', layout: 'log', fields: { date: 'Date' } },
    { file: 'Log.xlsx', sheet: 'Log', headerRow: 1, layout: 'log', fields: { source: 'Category' } },
  ],
};
const fieldsOf = ({ work }: Awaited<ReturnType<typeof lookedAt>>) =>
  new Map(
    work().overview!.files[0]!.sheets[0]!.tables[0]!.fields.map(({ header, field }) => [header, field]),
  );

describe('what is remembered of a sheet that is not there', () => {
  test('is said, and everything else that is remembered holds', async () => {
    const opened = await lookedAt(MAPPED);
    const { overview } = opened.work();
    expect(overview!.obstacle).toBeUndefined();
    expect(overview!.rows.counted).toBe(10);
    expect(overview!.missing?.problems.join()).toContain('May 17');
    expect(fieldsOf(opened).get('Category')).toBe('source');
  });

  test('is forgotten without the rest', async () => {
    const opened = await lookedAt(MAPPED);
    const { tables } = opened.work().overview!.missing!;
    await opened.pane.decide((profile) => forgetTables(profile, tables));
    expect(opened.work().profile.tables).toEqual([MAPPED.tables![1]]);
    expect(opened.work().overview!.missing).toBeUndefined();
  });

  test('hides no row that is not there, which has to be looked at', async () => {
    const [may, log] = MAPPED.tables!;
    const opened = await lookedAt({ version: 1, tables: [may!, { ...log!, headerRow: 99 }] });
    const { obstacle } = opened.work().overview!;
    expect(obstacle).toMatchObject({ code: 'profile does not fit', tables: [0, 1] });
  });
});

describe('a mapping', () => {
  const columns = (fields: Readonly<Record<string, 'date' | 'area' | 'category' | 'arrests'>>) =>
    ['Ref', 'Date', 'Area', 'Category', 'Arrests'].map((header, column) => ({
      column,
      header,
      ...(fields[header] && { field: fields[header] }),
    }));
  const mapping = { file: 'Log.xlsx', sheet: 'Log', headerRow: 1, layout: 'log', alike: [] } as const;

  test('may say that a column is nothing, however likely it looks', async () => {
    const opened = await lookedAt({ version: 1 });
    expect(fieldsOf(opened).get('Arrests')).toBe('arrests');
    const given = columns({ Date: 'date', Area: 'area', Category: 'category' });
    await opened.pane.decide((profile) => mapColumns(profile, { ...mapping, columns: given }));
    expect([...fieldsOf(opened).keys()]).toEqual(['Date', 'Area', 'Category']);
    expect(opened.work().overview!.totals.map(({ measure }) => measure)).not.toContain('arrests');
  });

  test('says how dates that are texts are read, and keeps it', async () => {
    // Each may be read both ways round, and either way lies in 2017/18.
    const rows = logOf(10, (row) => [
      text(`C/${String(row)}`),
      text(`0${String((row % 6) + 4)}/05/2017`),
      text('Town'),
      text('Theft'),
    ]);
    const given = columns({ Date: 'date', Area: 'area', Category: 'category' });
    const monthsOf = async (dateOrder: 'day first' | 'month first') => {
      const opened = await lookedAt({ version: 1 }, rows);
      await opened.pane.decide((profile) => mapColumns(profile, { ...mapping, columns: given, dateOrder }));
      expect(opened.work().profile.tables![0]!.dateOrder).toBe(dateOrder);
      const { views } = await opened.pane.surroundings.analyst.dashboard({}, 'en-GB');
      const months = views.find(({ id }) => id === 'months');
      if (months?.state !== 'drawn') throw new Error('There are no months.');
      return months.table.rows.filter(
        ({ role, cells }) =>
          role === 'part' && cells.some((cell) => cell.type === 'figure' && cell.value > 0),
      ).length;
    };
    expect(await monthsOf('day first')).toBe(1);
    expect(await monthsOf('month first')).toBeGreaterThan(3);
  });
});
