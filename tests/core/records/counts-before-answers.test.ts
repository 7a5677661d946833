import { describe, expect, it } from 'vitest';

import { encodeRecords } from '../../../src/core/records/encode-records';
import { recogniseText } from '../support/recognise-text';

const ROWS: readonly (readonly [answer: string, count: string])[] = [
  ['Y', '2'],
  ['N', '0'],
  ['Y', ''],
  ['N', ''],
  ['Y', '3'],
  ['N', '0'],
  ['Y', '1'],
];

function arrestsOf(answered: string, counted: string, rows = ROWS): (number | undefined)[] {
  const lines = rows.map(
    ([answer, count], index) =>
      `R${String(index)} | 2017-04-0${String(index + 1)} | Drugs | ${answer} | ${count}`,
  );
  const text = [`Ref | Date | Category | ${answered} | ${counted}`, ...lines].join('\n');
  const { columns } = encodeRecords(recogniseText(text));
  return [...(columns.measures.get('arrests') ?? [])];
}

describe('a count beside a yes or no', () => {
  it('is taken, whatever the two are called, and the yes or no where it is blank', () => {
    for (const [answered, counted] of [
      ['Arrest (Y/N)', 'No. arrested'],
      ['Arrests', 'How many arrested'],
      ['Arrest made', 'Arrests'],
    ] as const)
      expect(arrestsOf(answered, counted)).toEqual([2, 0, 1, 0, 3, 0, 1]);
  });

  it('changes nothing where no column counts', () => {
    expect(
      arrestsOf('Arrest (Y/N)', 'Arrest reason', [
        ['Y', 'theft'],
        ['N', 'none'],
        ['Y', 'drugs'],
      ]),
    ).toEqual([1, 0, 1]);
  });

  it('is obeyed where the profile names the yes or no', () => {
    const text = [
      'Ref | Date | Category | Arrest (Y/N) | No. arrested',
      'R1 | 2017-04-01 | Drugs | Y | 2',
    ].join('\n');
    const profile = {
      version: 1 as const,
      tables: [{ file: '*', sheet: '*', fields: { arrests: 'Arrest (Y/N)' } }],
    };
    const { columns } = encodeRecords(recogniseText(text, { profile }));
    expect([...columns.measures.get('arrests')!]).toEqual([1]);
  });
});
