import type { Area } from './area';

/** How a sheet is printed. Margins are points. Words are those of Office.js. */
export class PageLayout {
  orientation: 'Portrait' | 'Landscape' = 'Portrait';
  paperSize: (typeof PAPER_SIZES)[number] = 'A4';
  blackAndWhite = false;
  printErrors: (typeof PRINT_ERRORS)[number] = 'AsDisplayed';
  zoom: PageZoom = { scale: 100 };
  centerHorizontally = false;
  centerVertically = false;
  printHeadings = false;
  printGridlines = false;
  leftMargin = 50.4;
  rightMargin = 50.4;
  topMargin = 54;
  bottomMargin = 54;
  headerMargin = 21.6;
  footerMargin = 21.6;
  printComments: (typeof PRINT_COMMENTS)[number] = 'NoComments';
  draftMode = false;
  firstPageNumber: number | '' = '';
  printOrder: 'DownThenOver' | 'OverThenDown' = 'DownThenOver';
  printArea: Area | undefined;
  titleRows: Area | undefined;
  titleColumns: Area | undefined;
  readonly headers = new HeadersFooters();
}

/** Either a scale in per cent, or the number of pages to fit on; absent: as many as it takes. */
export interface PageZoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

export class HeadersFooters {
  state: (typeof HEADER_STATES)[number] = 'Default';
  useSheetMargins = true;
  useSheetScale = true;
  readonly defaultForAllPages = new HeaderFooter();
  readonly firstPage = new HeaderFooter();
  readonly evenPages = new HeaderFooter();
  readonly oddPages = new HeaderFooter();
}

/** Texts with Excel's codes, such as `&P` for the page number. */
export class HeaderFooter {
  leftHeader = '';
  centerHeader = '';
  rightHeader = '';
  leftFooter = '';
  centerFooter = '';
  rightFooter = '';
}

export const PRINT_ERRORS = ['AsDisplayed', 'Blank', 'Dash', 'NotAvailable'] as const;
export const PRINT_COMMENTS = ['NoComments', 'EndSheet', 'InPlace'] as const;
export const HEADER_STATES = ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'] as const;
export const PAPER_SIZES = [
  'Letter',
  'LetterSmall',
  'Tabloid',
  'Ledger',
  'Legal',
  'Statement',
  'Executive',
  'A3',
  'A4',
  'A4Small',
  'A5',
  'B4',
  'B5',
  'Folio',
] as const;
