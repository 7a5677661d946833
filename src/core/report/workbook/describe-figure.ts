import { formatFinancialYear } from '../../calendar/financial-year';
import type { Figure, Where } from '../../figures/figure';
import { reportText } from '../../language/en-GB/report';
import { workbookText } from '../../language/en-GB/workbook';
import type { Measure } from '../../recognise/layout';
import { monthName } from '../month-names';
import { figureKey } from './figure-key';

const words = workbookText.figure;

/** A figure in words: "Incidents, Stevenage, 2017/18" · "Change to Incidents, 2017/18 from Incidents, 2016/17". */
export function describeFigure(figure: Figure): string {
  switch (figure.type) {
    case 'sum':
      return describeSum(figure.measure, figure.where);
    case 'constant':
      return words.constant(String(figure.value));
    case 'ratio':
      return words.ratio(describeFigure(figure.of), describeFigure(figure.to), figure.per);
    case 'difference':
      return words.difference(describeFigure(figure.now), describeFigure(figure.before));
    case 'change':
      return isYearOnYear(figure.now, figure.before)
        ? words.yearOnYear(describeFigure(figure.now))
        : words.change(describeFigure(figure.now), describeFigure(figure.before));
    case 'share':
      return words.share(describeFigure(figure.part), describeFigure(figure.whole));
    case 'rank':
      return words.rank(describeFigure(figure.of), figure.among.length);
    case 'total':
      return figure.parts.length === 0
        ? words.constant('0')
        : words.total(describeFigure(figure.parts[0]!), figure.parts.length);
  }
}

/** Whether two sums count the same, a year apart. */
function isYearOnYear(now: Figure, before: Figure): boolean {
  if (now.type !== 'sum' || before.type !== 'sum' || now.where.year === undefined) return false;
  const yearBefore: Figure = { ...now, where: { ...now.where, year: now.where.year - 1 } };
  return figureKey(before) === figureKey(yearBefore);
}

function describeSum(measure: Measure, where: Where): string {
  const facets = [
    reportText.measures[measure].title,
    where.proactive && words.proactive[where.proactive],
    where.source,
    where.category,
    where.areaKind && words.areaKinds[where.areaKind],
    where.subArea,
    where.area,
    where.month !== undefined && monthName(where.month),
    where.year !== undefined && formatFinancialYear(where.year),
    where.likeForLike !== undefined && words.likeForLike,
    where.rated !== undefined && words.rated[where.rated],
  ];
  return facets.filter((facet): facet is string => typeof facet === 'string').join(', ');
}
