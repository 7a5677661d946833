import { monthsOfFinancialYear } from '../../../src/core/calendar/financial-year';
import { dayNumberOfDate } from '../../../src/core/calendar/civil-date';
import { monthNumber, yearOfMonth } from '../../../src/core/calendar/month';
import type { DashboardYear } from '../../../src/dashboard/model/dashboard-context';
import { makeInput } from '../../core/report/make-input';
import { smallPartnership } from '../../core/report/small-partnership';

/** The small partnership, whose log also tells days and times. */
export function madeYear(changes: Parameters<typeof smallPartnership>[0] = {}): DashboardYear {
  const { cube, records } = smallPartnership(changes);
  const { columns } = records;
  const day = columns.day.slice();
  const minute = columns.minute.slice();
  for (let record = 0; record < columns.length; record++) {
    const month = columns.month[record]!;
    if (month < 0 || record % 3 === 0) continue;
    day[record] = dayNumberOfDate({
      year: yearOfMonth(month),
      month: monthNumber(month),
      day: 1 + (record % 28),
    });
    minute[record] = (record * 37) % 1441;
  }
  return { cube, records: { ...records, columns: { ...columns, day, minute } } };
}

/** A year in which only incidents by month are known, and nothing of the year before. */
export function bareYear(): DashboardYear {
  return makeInput({
    entries: monthsOfFinancialYear(2017).map((month) => ({
      month: `${yearOfMonth(month)}-${String(monthNumber(month)).padStart(2, '0')}`,
      counts: { incidents: 3 },
    })),
    tables: [{ name: 'summary', layout: { kind: 'summary' } }],
  });
}
