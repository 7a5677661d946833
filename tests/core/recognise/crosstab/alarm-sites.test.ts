import { describe, expect, it, test } from 'vitest';

import { recogniseText } from '../../support/recognise-text';

/** The areas that the lines of a table of alarm activations name. */
function areasIn(title: string, heading: string, names: readonly string[]): string[] {
  const rows = names.map((name, place) => `${name} | ${String(place + 3)} | 4 | 5`);
  const { layouts } = recogniseText(`${title}\n\n${heading} | Apr 17 | May 17 | Jun 17\n${rows.join('\n')}`);
  expect(layouts.map(({ context }) => context.measure)).toEqual(['activations']);
  return layouts.flatMap(({ countRows }) => countRows.flatMap(({ area }) => area ?? []));
}

describe('the places of alarms', () => {
  const SCHOOLS = ['Barclay', 'Nobel', 'Marriotts', 'Almond Hill'];

  test.each([
    ['a column of schools', 'Alarm activations 2017/18', 'School', SCHOOLS],
    ['a title that speaks of schools', 'School alarm activations 2017/18', '', SCHOOLS],
    ['premises under such a title', 'Alarm activations by site 2017/18', 'Premises', SCHOOLS],
    ['names of schools', 'Alarm activations 2017/18', '', ['Barclay School', 'Almond Hill Junior', 'Nobel']],
  ])('are no areas: %s', (_, title, heading, names) => {
    expect(areasIn(title, heading, names)).toEqual([]);
  });

  it('are areas where a heading or the title says so', () => {
    expect(areasIn('School alarm activations 2017/18', 'Area', ['Stevenage', 'Hertsmere'])).toHaveLength(2);
    expect(areasIn('School alarm activations by area 2017/18', '', ['Stevenage', 'Hertsmere'])).toHaveLength(
      2,
    );
    expect(areasIn('Alarm activations 2017/18', '', ['Stevenage', 'Hertsmere'])).toHaveLength(2);
  });
});
