import { describe, expect, it } from 'vitest';

import { countYear } from '../../../src/core/analyse-year';
import { isOfSelection } from '../../../src/core/recognise/words/selection-words';
import { byMonth, madeCount } from '../../support/three-breakdowns';
import { workbookOf } from '../support/sheet-text';

const MONTHS = Array.from({ length: 12 }, (_, month) => month);

describe('a list of the busiest cameras beside monthly figures', () => {
  const incidents = byMonth('Incidents by council 2023/24', 'Council', [
    ['Boston', MONTHS.map((month) => madeCount(0, month, 2023))],
    ['East Lindsey', MONTHS.map((month) => madeCount(1, month, 2023))],
  ]);
  const sumsOf = (sheets: Readonly<Record<string, string>>) => {
    const { cube } = countYear([workbookOf('Statistics 2023-24.xlsx', sheets)], { version: 1 });
    const total = cube.rows.reduce((sum, { values }) => sum + (values.get('incidents') ?? 0), 0);
    return { total, areas: cube.areas.map(({ name }) => name), measures: cube.measures };
  };

  it.each([
    ['Top cameras', 'Top cameras 2023/24'],
    ['Top 10', 'Ten busiest cameras 2023/24'],
    ['Cameras', 'Busiest cameras 2023/24'],
  ])('adds nothing and is no area: sheet %s, title %s', (sheet, title) => {
    const list = [title, 'Camera | Incidents', 'Camera 1 | 14', 'Camera 2 | 12', 'Camera 3 | 11'].join('\n');
    expect(sumsOf({ Incidents: incidents, [sheet]: list })).toEqual(sumsOf({ Incidents: incidents }));
  });
});

describe('isOfSelection', () => {
  it.each([
    'Top cameras',
    'Top 10 categories 2023/24',
    'The busiest streets',
    'Incidents: top ten locations',
  ])('finds a list of some of many: %s', (title) => {
    expect(isOfSelection(title)).toBe(true);
  });

  it.each(['Top Valley', 'Laptop thefts', 'Incidents by camera', 'June was the busiest month'])(
    'leaves a place or a sentence: %s',
    (title) => {
      expect(isOfSelection(title)).toBe(false);
    },
  );
});
