import { tablePlace } from '../places';
import { countedSum } from '../record-sum';
import type { TableRule } from '../rule';

/** A table of counts that nothing says the measure of, counted as incidents. */
export const measureAssumed: TableRule = {
  id: 'measure-assumed',
  family: 'columns',
  severity: 'warning',
  scope: 'table',
  reads: ['table notes', 'exclusion', 'area', 'incidents'],
  *check(context, index) {
    if (!context.layout(index).ambiguities.some(({ code }) => code === 'measure assumed')) return;
    const sum = countedSum(context, index);
    if (sum.rows === 0) return;
    yield { places: [tablePlace(context, index)], parameters: {}, effect: sum.bearing(context) };
  },
};
