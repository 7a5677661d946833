import type { Figure, Shorthand } from '../../../core/figures/figure';
import type { DashboardText } from '../../../core/language/dashboard';
import type { NumberFormat } from '../../../core/report/document';
import { formatNumber } from '../../../core/report/format-number';
import type { ReviewMark } from '../../../core/report/review/review-marks';

/** What a marked figure is, or was, as its trace shows it. */
export function writeMarked(
  { request: { figure } }: ReviewMark,
  value: number | string,
  { absent }: DashboardText,
): string {
  if (typeof value === 'number') return formatNumber(value, formatOf(figure, value));
  return isShorthand(value, absent) ? absent[value] : value;
}

function isShorthand(value: string, absent: DashboardText['absent']): value is Shorthand {
  return Object.hasOwn(absent, value);
}

function formatOf(figure: Figure, value: number): NumberFormat {
  switch (figure.type) {
    case 'share':
      return 'percentage';
    case 'change':
      return 'signed percentage';
    case 'difference': {
      const inner = formatOf(figure.now, value);
      return inner === 'count' ? 'signed count' : inner === 'percentage' ? 'signed percentage' : inner;
    }
    case 'total':
      return figure.parts[0] ? formatOf(figure.parts[0], value) : 'count';
    case 'rank':
      return 'count';
    case 'ratio':
      return 'one decimal';
    case 'sum':
    case 'constant':
    case 'cell':
    case 'rows':
      return Number.isInteger(value) ? 'count' : 'one decimal';
  }
}
