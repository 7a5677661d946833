/** The id of the part that shows what the sentences quote; the workbook's layout makes it. */
export const QUOTED_FIGURES_PART = 'quoted-figures';
