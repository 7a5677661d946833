import type { HeaderFooter } from 'hucre';

import type { PrintPlan } from '../../core/report/workbook/plan';
import { FONT } from '../../core/report/workbook/styles';

/** Font and size of header and footer; the space ends the number, should the text begin with a digit. */
const FACE = `&"${FONT},Regular"&10 `;

/** Header and footer in Excel's codes: the title above; the sheet's name and the page number below. */
export function headerFooter({ headerText, footerText, pageNumbering }: PrintPlan): HeaderFooter {
  const page = `${plain(pageNumbering.before)}&P${plain(pageNumbering.between)}&N`;
  return {
    oddHeader: `&L${FACE}${plain(headerText)}`,
    oddFooter: `&L${FACE}${plain(footerText)}&R${FACE}${page}`,
  };
}

/** An ampersand begins a code unless it is doubled. */
function plain(text: string): string {
  return text.replaceAll('&', '&&');
}
