import { dataQualityText } from '../../language/en-GB/report-data-quality';
import { formatNumber } from '../format-number';

/** More rows than this are no list to work through; the note above the table says how many there are. */
export const MOST_LISTED = 500;

/** The first entries, and the note that says so where there are more. */
export function listFirst<Entry>(entries: readonly Entry[]): {
  readonly listed: readonly Entry[];
  readonly notes: readonly string[];
} {
  if (entries.length <= MOST_LISTED) return { listed: entries, notes: [] };
  const count = (value: number) => formatNumber(value, 'count');
  return {
    listed: entries.slice(0, MOST_LISTED),
    notes: [dataQualityText.notAllListed(count(MOST_LISTED), count(entries.length))],
  };
}
