import type { HeaderFooter } from 'hucre';

import { footerCodes, headerCode } from '../../core/report/workbook/header-codes';
import type { PrintPlan } from '../../core/report/workbook/plan';

/** Header and footer as the library takes them. */
export function headerFooter(print: PrintPlan): HeaderFooter {
  const footer = footerCodes(print);
  return { oddHeader: `&L${headerCode(print)}`, oddFooter: `&L${footer.left}&R${footer.right}` };
}
