import { describe, expect, it } from 'vitest';

import { foundBy } from '../check-books';

const table = (title: string) => [
  {
    name: 'Sheet1',
    title,
    head: ['Area', 'Apr 17', 'May 17'],
    rows: [
      ['Stevenage', '20', '30'],
      ['Hertsmere', '8', '9'],
    ],
  },
];

describe('measure-assumed', () => {
  it('finds a table of which nothing says what it counts', () => {
    expect(foundBy('measure-assumed', table('Returns'))).toEqual([
      'Sheet1!A3:C5: Nothing in or above this table says what its figures count: they are counted as incidents.',
    ]);
  });

  it('passes one that says it', () => {
    expect(foundBy('measure-assumed', table('Incidents by area'))).toEqual([]);
  });
});
