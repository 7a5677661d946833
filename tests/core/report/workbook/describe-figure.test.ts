import { expect, test } from 'vitest';

import { monthOf } from '../../../../src/core/calendar/month';
import type { Figure } from '../../../../src/core/figures/figure';
import { describeFigure } from '../../../../src/core/report/workbook/describe-figure';
import { figureKey } from '../../../../src/core/report/workbook/figure-key';
import { change, sum } from '../../../support/made-report';

const now = sum('incidents', { year: 2017 });
const before = sum('incidents', { year: 2016 });
const arrests = sum('arrests', { year: 2017 });

test.each<[Figure, string]>([
  [now, 'Incidents, 2017/18'],
  [sum('incidents', {}), 'Incidents'],
  [sum('arrests', { area: 'Stevenage', month: monthOf(2017, 4) }), 'Arrests, Stevenage, April 2017'],
  [sum('incidents', { proactive: 'proactive', areaKind: 'member' }), 'Incidents, proactive, member areas'],
  [
    sum('incidents', { likeForLike: 'incidents', category: 'Drugs', source: 'Operator', subArea: 'Bedwell' }),
    'Incidents, Operator, Drugs, Bedwell, like for like',
  ],
  [{ type: 'constant', value: 7 }, 'The number 7'],
  [{ type: 'ratio', of: arrests, to: now, per: 100 }, 'Arrests, 2017/18 per 100 of Incidents, 2017/18'],
  [{ type: 'ratio', of: arrests, to: now, per: 1 }, 'Arrests, 2017/18 for each of Incidents, 2017/18'],
  [{ type: 'difference', now, before }, 'Incidents, 2017/18 less Incidents, 2016/17'],
  [change('incidents', {}), 'Change on the year before in Incidents, 2017/18'],
  [{ type: 'change', now: arrests, before }, 'Change to Arrests, 2017/18 from Incidents, 2016/17'],
  [{ type: 'share', part: now, whole: sum('incidents', {}) }, 'Incidents, 2017/18 as a share of Incidents'],
  [{ type: 'rank', of: now, among: [now, before] }, 'Place of Incidents, 2017/18 among 2'],
  [{ type: 'total', parts: [now, before] }, 'Total of 2 figures from Incidents, 2017/18 on'],
])('%j is told in words', (figure, words) => {
  expect(describeFigure(figure)).toBe(words);
});

test('a figure is told in Welsh where the pane is, with no word of English but names', () => {
  const cases: [Figure, string][] = [
    [sum('arrests', { area: 'Stevenage', month: monthOf(2017, 4) }), 'Arestiadau, Stevenage, Ebrill 2017'],
    [
      { type: 'ratio', of: arrests, to: now, per: 100 },
      'Arestiadau, 2017/18 fesul 100 o Digwyddiadau, 2017/18',
    ],
    [change('incidents', {}), 'Newid ar y flwyddyn flaenorol: Digwyddiadau, 2017/18'],
    [sum('incidents', { areaKind: 'member' }), 'Digwyddiadau, ardaloedd aelodau'],
  ];
  for (const [figure, words] of cases) expect(describeFigure(figure, new Map(), 'cy-GB')).toBe(words);
});

test('figures have the same key exactly where they are the same expression', () => {
  expect(figureKey({ type: 'sum', measure: 'incidents', where: { year: 2017, area: 'A' } })).toBe(
    figureKey({ type: 'sum', measure: 'incidents', where: { area: 'A', year: 2017 } }),
  );
  expect(figureKey(sum('incidents', { area: 'A' }))).not.toBe(figureKey(sum('incidents', { subArea: 'A' })));
  expect(figureKey(sum('incidents', { area: 'a,b' }))).not.toBe(
    figureKey(sum('incidents', { area: 'a', subArea: 'b' })),
  );
  expect(figureKey(change('incidents', {}))).not.toBe(figureKey({ type: 'difference', now, before }));
});
