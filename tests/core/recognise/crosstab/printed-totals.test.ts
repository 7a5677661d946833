import { expect, test } from 'vitest';

import { onlyLayout, recogniseText, totalsOf } from '../../support/recognise-text';

test('a total of four quarters is that of their year', () => {
  const layout = onlyLayout(
    recogniseText(`
Incidents by quarter 2016/17
Authority | Q1 | Q2 | Q3 | Q4 | Year
Alpha | 10 | 11 | 12 | 13 | 46
Beta | 20 | 21 | 22 | 23 | 86
`),
  );
  expect(totalsOf(layout)).toEqual(['F3 = 46 (Alpha) incidents 2016', 'F4 = 86 (Beta) incidents 2016']);
});
