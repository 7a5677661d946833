import type { Area } from '../../book/area';
import { isWholeColumns, isWholeRows, LAST_COLUMN, LAST_ROW } from '../../book/area';
import { PAPER_SIZES, PRINT_COMMENTS, PRINT_ERRORS, type PageZoom } from '../../book/page-layout';
import type { Sheet } from '../../book/sheet';
import { defineClass, type HostClass, type ScalarProperty } from '../../dispatch/define-class';
import type { HostObject } from '../../dispatch/host-object';
import { oneOf, readBoolean, readNumber, readRecord, readWholeNumber } from '../../dispatch/read-argument';
import { invalidArgument, itemNotFound } from '../../host-error';
import type { Json } from '../../json';
import { rangeObject, readRange } from '../locate-range';
import { HEADER_FOOTER_GROUP } from './header-footer';

type Page = Sheet['page'];

export const PAGE_LAYOUT: HostClass<Sheet> = defineClass<Sheet>({
  name: 'PageLayout',
  scalars: {
    orientation: ofPage('orientation', oneOf(['Portrait', 'Landscape'])),
    paperSize: ofPage('paperSize', oneOf(PAPER_SIZES)),
    blackAndWhite: ofPage('blackAndWhite', readBoolean),
    printErrors: ofPage('printErrors', oneOf(PRINT_ERRORS)),
    zoom: {
      get: ({ page: { zoom } }) => ({ ...zoom }),
      set: ({ page }, value) => {
        page.zoom = readZoom(value);
      },
    },
    centerHorizontally: ofPage('centerHorizontally', readBoolean),
    centerVertically: ofPage('centerVertically', readBoolean),
    printHeadings: ofPage('printHeadings', readBoolean),
    printGridlines: ofPage('printGridlines', readBoolean),
    leftMargin: ofPage('leftMargin', readMargin),
    rightMargin: ofPage('rightMargin', readMargin),
    topMargin: ofPage('topMargin', readMargin),
    bottomMargin: ofPage('bottomMargin', readMargin),
    headerMargin: ofPage('headerMargin', readMargin),
    footerMargin: ofPage('footerMargin', readMargin),
    printComments: ofPage('printComments', oneOf(PRINT_COMMENTS)),
    draftMode: ofPage('draftMode', readBoolean),
    firstPageNumber: ofPage('firstPageNumber', (value) => (value === '' ? '' : readWholeNumber(value))),
    printOrder: ofPage('printOrder', oneOf(['DownThenOver', 'OverThenDown'])),
  },
  objects: {
    headersFooters: ({ page }) => HEADER_FOOTER_GROUP.of(page.headers),
  },
  methods: {
    getPrintAreaOrNullObject: ({ page }) =>
      page.printArea ? itemNotFound('areas of several ranges are not modelled') : undefined,
    getPrintTitleColumns: (sheet) => part(sheet, 'titleColumns') ?? itemNotFound('no columns are repeated'),
    getPrintTitleColumnsOrNullObject: (sheet) => part(sheet, 'titleColumns'),
    getPrintTitleRows: (sheet) => part(sheet, 'titleRows') ?? itemNotFound('no rows are repeated'),
    getPrintTitleRowsOrNullObject: (sheet) => part(sheet, 'titleRows'),
    setPrintArea: (sheet, [range]) => {
      sheet.page.printArea = readRange(sheet.workbook, sheet, range).area;
      return undefined;
    },
    setPrintMargins: ({ page }, [unit, margins]) => {
      const points = POINTS_OF[oneOf(['Points', 'Inches', 'Centimeters'])(unit)];
      for (const [name, value] of Object.entries(readRecord(margins))) {
        const margin = MARGINS[oneOf(['top', 'bottom', 'left', 'right', 'header', 'footer'])(name)];
        page[margin] = readMargin(readNumber(value) * points);
      }
      return undefined;
    },
    setPrintTitleColumns: (sheet, [range]) => {
      const { area } = readRange(sheet.workbook, sheet, range);
      sheet.page.titleColumns = isWholeColumns(area) ? area : { ...area, top: 0, bottom: LAST_ROW };
      return undefined;
    },
    setPrintTitleRows: (sheet, [range]) => {
      const { area } = readRange(sheet.workbook, sheet, range);
      sheet.page.titleRows = isWholeRows(area) ? area : { ...area, left: 0, right: LAST_COLUMN };
      return undefined;
    },
  },
});

const POINTS_OF = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

const MARGINS = {
  top: 'topMargin',
  bottom: 'bottomMargin',
  left: 'leftMargin',
  right: 'rightMargin',
  header: 'headerMargin',
  footer: 'footerMargin',
} as const;

/** The properties of the page that are one value. */
type PlainProperty = {
  [Key in keyof Page]: Page[Key] extends string | number | boolean ? Key : never;
}[keyof Page];

function ofPage<Key extends PlainProperty>(
  key: Key,
  read: (value: unknown) => Page[Key],
): ScalarProperty<Sheet> {
  return {
    get: ({ page }) => page[key],
    set: ({ page }, value) => {
      page[key] = read(value);
    },
  };
}

function part(sheet: Sheet, which: 'titleRows' | 'titleColumns'): HostObject | undefined {
  const area: Area | undefined = sheet.page[which];
  return area && rangeObject(sheet, area);
}

function readMargin(value: unknown): number {
  const points = readNumber(value);
  return points >= 0 ? points : invalidArgument('a margin is not negative');
}

function readZoom(value: Json): PageZoom {
  const given = readRecord(value);
  const number = (name: string) => {
    const part = given[name];
    return part === undefined || part === null ? undefined : readWholeNumber(part);
  };
  const scale = number('scale');
  const horizontal = number('horizontalFitToPages');
  const vertical = number('verticalFitToPages');
  if (scale !== undefined && (horizontal !== undefined || vertical !== undefined)) {
    invalidArgument('a page is scaled or fitted, not both');
  }
  if (scale !== undefined && (scale < 10 || scale > 400)) invalidArgument('a scale is 10 to 400 per cent');
  return {
    ...(scale !== undefined && { scale }),
    ...(horizontal !== undefined && { horizontalFitToPages: horizontal }),
    ...(vertical !== undefined && { verticalFitToPages: vertical }),
  };
}
