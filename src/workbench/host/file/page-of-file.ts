import type { Sheet as FileSheet, WriteSheet } from 'hucre/xlsx';

import { parseArea, type Area } from '../book/area';
import type { HeaderFooter, PageLayout } from '../book/page-layout';
import type { Sheet } from '../book/sheet';
import { splitSheetName } from '../book/sheet-name';

type FileTexts = NonNullable<WriteSheet['headerFooter']>;

/** Office.js counts inches of margins in points. */
const INCH = 72;

/** How a sheet is printed, from a file. */
export function readPage(sheet: Sheet, { pageSetup, headerFooter, rowBreaks, colBreaks }: FileSheet): void {
  const { page } = sheet;
  if (pageSetup) {
    const { orientation, fitToPage, fitToWidth, fitToHeight, scale, margins } = pageSetup;
    page.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
    if (fitToPage) {
      page.zoom = {
        ...(fitToWidth && { horizontalFitToPages: fitToWidth }),
        ...(fitToHeight && { verticalFitToPages: fitToHeight }),
      };
    } else if (scale !== undefined) page.zoom = { scale };
    if (margins?.top !== undefined) page.topMargin = margins.top * INCH;
    if (margins?.bottom !== undefined) page.bottomMargin = margins.bottom * INCH;
    if (margins?.left !== undefined) page.leftMargin = margins.left * INCH;
    if (margins?.right !== undefined) page.rightMargin = margins.right * INCH;
    if (margins?.header !== undefined) page.headerMargin = margins.header * INCH;
    if (margins?.footer !== undefined) page.footerMargin = margins.footer * INCH;
    page.centerHorizontally = pageSetup.horizontalCentered ?? false;
    page.centerVertically = pageSetup.verticalCentered ?? false;
    page.printArea = areaOf(pageSetup.printArea);
    page.titleRows = areaOf(pageSetup.printTitlesRow);
    page.titleColumns = areaOf(pageSetup.printTitlesColumn);
  }
  if (headerFooter) readTexts(page, headerFooter);
  // The library counts the line before a break.
  for (const row of rowBreaks ?? []) sheet.breaks.rows.add(row + 1);
  for (const column of colBreaks ?? []) sheet.breaks.columns.add(column + 1);
}

/** Headers and footers as a file has them; absent where there are none. */
export function writeHeaderFooter({ headers }: PageLayout): FileTexts | undefined {
  const { state, defaultForAllPages, firstPage, evenPages, oddPages } = headers;
  const byParity = state === 'OddAndEven' || state === 'FirstOddAndEven';
  const first = state === 'FirstAndDefault' || state === 'FirstOddAndEven';
  const odd = byParity ? oddPages : defaultForAllPages;
  const texts: FileTexts = {
    ...joined('odd', odd),
    ...(byParity && { differentOddEven: true, ...joined('even', evenPages) }),
    ...(first && { differentFirst: true, ...joined('first', firstPage) }),
  };
  return Object.keys(texts).length > 0 ? texts : undefined;
}

function joined(page: 'odd' | 'even' | 'first', texts: HeaderFooter): FileTexts {
  const join = (left: string, centre: string, right: string) =>
    `${left && `&L${left}`}${centre && `&C${centre}`}${right && `&R${right}`}`;
  const header = join(texts.leftHeader, texts.centerHeader, texts.rightHeader);
  const footer = join(texts.leftFooter, texts.centerFooter, texts.rightFooter);
  return { ...(header && { [`${page}Header`]: header }), ...(footer && { [`${page}Footer`]: footer }) };
}

function readTexts({ headers }: PageLayout, texts: FileTexts): void {
  const byParity = texts.differentOddEven ?? false;
  const first = texts.differentFirst ?? false;
  headers.state = byParity
    ? first
      ? 'FirstOddAndEven'
      : 'OddAndEven'
    : first
      ? 'FirstAndDefault'
      : 'Default';
  take(byParity ? headers.oddPages : headers.defaultForAllPages, texts.oddHeader, texts.oddFooter);
  take(headers.evenPages, texts.evenHeader, texts.evenFooter);
  take(headers.firstPage, texts.firstHeader, texts.firstFooter);
}

function take(target: HeaderFooter, header = '', footer = ''): void {
  const top = partsOf(header);
  const bottom = partsOf(footer);
  target.leftHeader = top.L;
  target.centerHeader = top.C;
  target.rightHeader = top.R;
  target.leftFooter = bottom.L;
  target.centerFooter = bottom.C;
  target.rightFooter = bottom.R;
}

/** Splits a text at `&L`, `&C` and `&R`; what comes before stands in the middle. `&&` is an ampersand of the text. */
function partsOf(text: string): Record<'L' | 'C' | 'R', string> {
  const parts = { L: '', C: '', R: '' };
  let side: keyof typeof parts = 'C';
  for (const [piece] of text.matchAll(/&[^]|[^&]+/g)) {
    const mark = piece.slice(1);
    if (piece.startsWith('&') && (mark === 'L' || mark === 'C' || mark === 'R')) side = mark;
    else parts[side] += piece;
  }
  return parts;
}

function areaOf(address: string | undefined): Area | undefined {
  return address === undefined ? undefined : parseArea(splitSheetName(address).rest);
}
