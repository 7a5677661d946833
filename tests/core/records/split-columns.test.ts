import { describe, expect, it, test } from 'vitest';

import { splitOf } from '../../../src/core/recognise/fields/split-columns';
import { encodeRecords } from '../../../src/core/records/encode-records';
import { onlyTable, recogniseText } from '../support/recognise-text';

function arrestsUnder(headings: string, ...cells: readonly string[]) {
  const rows = cells.map((row, index) => `2017-04-0${String(index + 1)} | Drugs | ${row}`);
  const recognition = recogniseText([`Date | Category | ${headings}`, ...rows].join('\n'));
  const { columns, remarks } = encodeRecords(recognition);
  const table = onlyTable(recognition);
  return {
    arrests: [...(columns.measures.get('arrests') ?? [])],
    unread: remarks.filter(({ code }) => code === 'count unreadable').map(({ text }) => text),
    unused: table.unused.map(({ header, reason }) => `${header}: ${reason}`),
    rivals: table.fields.flatMap(({ rivals = [] }) => rivals.map(({ header }) => header)),
  };
}

describe('columns that split a count', () => {
  it('add up, each said', () => {
    for (const headings of [
      'Arrests Male | Arrests Female',
      'Males arrested | Females arrested',
      'Arrests (M) | Arrests (F)',
      'Adult arrests | Juvenile arrests',
      'No. of arrests - under 18 | No. of arrests - over 18',
    ]) {
      const { arrests, unused, rivals } = arrestsUnder(headings, '1 | 1', '2 | ', ' | ', '- | 3', '0 | 0');
      expect([headings, arrests]).toEqual([headings, [2, 2, NaN, 3, 0]]);
      expect(unused.join()).toContain('another part of a count');
      expect(rivals).toEqual([]);
    }
  });

  it('are parts of a column of all', () => {
    for (const whole of ['Arrests', 'Total arrests']) {
      const { arrests, unused, rivals } = arrestsUnder(
        `Arrests Male | Arrests Female | ${whole}`,
        '1 | 1 | 2',
        '0 | 1 | 1',
      );
      expect(arrests).toEqual([2, 1]);
      expect(unused).toHaveLength(2);
      expect(unused.join()).toContain('a part of what another column counts');
      expect(rivals).toEqual([]);
    }
  });

  it('add up once where they split it in two ways', () => {
    const { arrests, rivals } = arrestsUnder(
      'Arrests male | Arrests female | Arrests adult | Arrests juvenile',
      '1 | 1 | 2 | 0',
    );
    expect(arrests).toEqual([2]);
    expect(rivals).toEqual(['Arrests adult', 'Arrests juvenile']);
  });

  it('count what can be read of them and tell the rest', () => {
    expect(arrestsUnder('Arrests male | Arrests female', '1 | ?', '2 | 1')).toMatchObject({
      arrests: [1, 3],
      unread: ['?'],
    });
  });

  test.each(['Arrests', 'Males and females arrested', 'Age of arrested male', 'Arrest officer (female)'])(
    '%j is no part',
    (heading) => {
      expect(splitOf(heading)).toBeUndefined();
    },
  );
});
