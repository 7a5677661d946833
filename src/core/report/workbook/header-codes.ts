import type { PrintPlan } from './plan';
import { FONT } from './styles';

/** Font and size of header and footer; the space ends the number, should the text begin with a digit. */
const FACE = `&"${FONT},Regular"&10 `;

/** What stands above a page on the left, in Excel's codes: the report's title. */
export function headerCode({ headerText }: PrintPlan): string {
  return FACE + plain(headerText);
}

/** What stands below a page, in Excel's codes: the sheet's name on the left, the page number on the right. */
export function footerCodes({ footerText, pageNumbering }: PrintPlan): { left: string; right: string } {
  const page = `${plain(pageNumbering.before)}&P${plain(pageNumbering.between)}&N`;
  return { left: FACE + plain(footerText), right: FACE + page };
}

/** An ampersand begins a code unless it is doubled. */
function plain(text: string): string {
  return text.replaceAll('&', '&&');
}
