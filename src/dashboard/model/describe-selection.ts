import type { Selection } from '../../core/figures/selection';
import type { DashboardText } from '../../core/language/dashboard';

/** What is shown, in words: which areas, categories, sources and months, and whether only what both years report. */
export function describeSelection(
  { areas = [], categories = [], sources = [], months = [], likeForLike = false }: Selection,
  { filters, months: monthNames }: DashboardText,
): string {
  const parts = [
    ...areas,
    ...categories,
    ...sources,
    ...months.map((month) => monthNames[month - 1]!),
    ...(likeForLike ? [filters.likeForLike] : []),
  ];
  return parts.length === 0 ? filters.everything : filters.shown(parts.join(', '));
}
