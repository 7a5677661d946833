import { expect, test } from 'vitest';

import { found } from '../found';

test('remarks on a title without the year', () => {
  expect(found('title without year', 'Title of report: YEARLY REPORT')).toEqual([['YEARLY REPORT', '']]);
  expect(found('title without year', 'Title of report: YEARLY REPORT 2017/18')).toEqual([]);
});
