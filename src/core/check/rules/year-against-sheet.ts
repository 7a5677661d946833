import { remarkRule, tellRemark } from '../remark-rule';
import type { RowRule } from '../rule';
import { yearsOff } from '../years-off';

const CODE = 'date outside sheet month';

/** A date in its sheet's month, but of another year. */
export const yearAgainstSheet: RowRule = {
  ...remarkRule('year-against-sheet', 'warning', CODE, (context, remark) => yearsOff(context, remark) !== 0),
  fix: 'correct-year',
  tell: (context, record) =>
    Array.from(context.remarks(CODE, context.spanOf(record)), (remark) => {
      const { places, parameters } = tellRemark(context, remark);
      return { places, parameters: { ...parameters, years: yearsOff(context, remark) } };
    }),
};
