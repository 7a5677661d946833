import { describe, expect, it } from 'vitest';

import { encodeRecords } from '../../../src/core/records/encode-records';
import { recogniseText } from '../support/recognise-text';

const BEYOND = 'and the streets around it within the boundary that was agreed for monitoring';

/** A log whose areas and categories are called at length. */
function longLog(): string {
  const rows = Array.from({ length: 12 }, (_, index) => {
    const area = index % 3 === 0 ? `Alphatown ${BEYOND}` : `Betaford ${BEYOND}`;
    const category = index % 2 === 0 ? `Drugs ${BEYOND}` : `Robbery ${BEYOND}`;
    return `R${String(index)} | 2017-04-${String(index + 1).padStart(2, '0')} | ${area} | ${category}`;
  });
  return ['Ref | Date | Area | Category', ...rows].join('\n');
}

describe('names longer than most', () => {
  it('are areas and categories where they come again', () => {
    const { areas, columns, categories } = encodeRecords(recogniseText(longLog()));
    const names = [...columns.area.subarray(0, columns.length)].map((area) => areas[area]?.name);
    expect(names.filter((name) => name === `Alphatown ${BEYOND}`)).toHaveLength(4);
    expect(names.filter((name) => name === `Betaford ${BEYOND}`)).toHaveLength(8);
    expect(categories.names).toHaveLength(2);
  });
});

describe('a sheet called "App 1"', () => {
  it('names no area', () => {
    const text =
      'Control Rooms Ltd\nIncidents 2017/18\n\nMonth | Incidents | Arrests\nApr | 5 | 1\nMay | 7 | 2\nJun | 6 | 0';
    for (const sheet of ['App 1', 'App A', 'Appx 2', 'Annex B', 'Sched 1'])
      expect(recogniseText(text, { sheet }).layouts.map(({ context }) => context.area)).toEqual([undefined]);
  });
});

describe('a flat table in which every area is split', () => {
  const months = ['Apr 17', 'May 17', 'Jun 17'];
  const read = (inner: string) => {
    const rows = months.flatMap((month) =>
      ['Alpha | North End', 'Alpha | South End', 'Beta | Castle', 'Beta | Market'].map(
        (names, index) => `${month} | ${names} | ${String(index + 3)}`,
      ),
    );
    const { areas } = encodeRecords(
      recogniseText([`Month | Area | ${inner} | Incidents`, ...rows].join('\n')),
    );
    return areas.map(({ name, parent }) => [name, parent === undefined ? undefined : areas[parent]!.name]);
  };

  it('has its parts under their areas', () => {
    for (const inner of ['Sub area', 'Ward', 'Neighbourhood'])
      expect(read(inner)).toEqual(
        expect.arrayContaining([
          ['North End', 'Alpha'],
          ['Market', 'Beta'],
        ]),
      );
  });
});
