import { describe, expect, it } from 'vitest';

import { countRows } from '../../../src/core/records/count-rows';
import { encodeRecords } from '../../../src/core/records/encode-records';
import { recogniseText } from '../support/recognise-text';

const MONTHS = ['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep'];

function read(title: string) {
  const rows = ['Assault', 'Drugs', 'Robbery'].map(
    (name, index) => `${name} | ${MONTHS.map((_, month) => `${index + month} (${index})`).join(' | ')}`,
  );
  const text = [title, '', `Category | ${MONTHS.join(' | ')}`, ...rows].join('\n');
  const records = encodeRecords(recogniseText(text));
  const sum = (measure: 'incidents' | 'arrests') =>
    [...(records.columns.measures.get(measure) ?? [])].reduce(
      (all, value) => all + (Number.isNaN(value) ? 0 : value),
      0,
    );
  const { read: all, counted, excluded } = countRows(records);
  return { incidents: sum('incidents'), arrests: sum('arrests'), rows: [all, counted, excluded.length] };
}

describe('cells such as 12 (3)', () => {
  it('hold two counts where the title says which', () => {
    for (const title of [
      'Incidents (arrests in brackets) 2017/18',
      'Incidents (arrests) 2017/18',
      'Incidents 2017/18 with arrests in brackets',
    ])
      expect([title, read(title)]).toEqual([title, { incidents: 63, arrests: 18, rows: [18, 18, 0] }]);
  });

  it('are left out one by one where nothing says what the brackets hold', () => {
    expect(read('Incidents 2017/18')).toEqual({ incidents: 0, arrests: 0, rows: [18, 0, 18] });
  });
});
