import { tablePlace } from '../places';
import { countedSum } from '../record-sum';
import type { TableRule } from '../rule';

/** The table of a quarter that is taken for a total to date, as every figure rises from quarter to quarter. */
export const quartersRunUp: TableRule = {
  id: 'quarters-run-up',
  family: 'across sources',
  severity: 'warning',
  scope: 'table',
  reads: ['table notes', 'exclusion', 'area', 'incidents'],
  *check(context, index) {
    if (!context.layout(index).ambiguities.some(({ code }) => code === 'quarters run up')) return;
    const sum = countedSum(context, index);
    if (sum.rows > 0)
      yield { places: [tablePlace(context, index)], parameters: {}, effect: sum.bearing(context) };
  },
};
