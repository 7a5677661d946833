import { NOT_KNOWN, type Remark } from '../records/records';
import type { CheckContext } from './check-context';

/** How many years later a date outside its sheet's month would lie in it; 0 where no other year would do. */
export function yearsOff(context: CheckContext, { record }: Remark): number {
  const { columns } = context;
  const month = columns.month[record]!;
  const meant = context.layout(columns.layout[record]!).context.month;
  const months = meant === undefined || month === NOT_KNOWN ? 0 : meant - month;
  return months % 12 === 0 ? months / 12 : 0;
}
