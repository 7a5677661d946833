import { cellsIn, holds } from '../../book/area';
import { refuseUnlessAllowed } from '../../book/protection';
import { putValue } from '../../book/enter';
import { readable } from '../../book/readable-value';
import type { SheetRange } from '../../book/sheet-range';
import type { ScalarProperty } from '../../dispatch/define-class';
import { readBoolean, readRecord, readText } from '../../dispatch/read-argument';
import { invalidArgument } from '../../host-error';
import type { Json } from '../../json';
import { changeStyle, sharedValue } from '../format/style-property';

/** Rows and columns out of sight, links, and the named style. */
export const LINES = {
  rowHidden: {
    get: ({ sheet, area }) => sheet.rows.sharedHidden(area.top, area.bottom) ?? null,
    set: ({ sheet, area }, hidden) => {
      refuseUnlessAllowed(sheet, 'allowFormatRows');
      sheet.rows.setHidden(area.top, area.bottom, readBoolean(hidden));
    },
  },
  columnHidden: {
    get: ({ sheet, area }) => sheet.columns.sharedHidden(area.left, area.right) ?? null,
    set: ({ sheet, area }, hidden) => {
      refuseUnlessAllowed(sheet, 'allowFormatColumns');
      sheet.columns.setHidden(area.left, area.right, readBoolean(hidden));
    },
  },
  hidden: {
    get: ({ sheet, area }) => {
      const rows = sheet.rows.sharedHidden(area.top, area.bottom);
      const columns = sheet.columns.sharedHidden(area.left, area.right);
      if (rows === true || columns === true) return true;
      return rows === undefined || columns === undefined ? null : false;
    },
  },
  hyperlink: { get: readLink, set: setLink },
  style: {
    get: (range) => sharedValue(range, ({ styleName }) => styleName),
    set: (range, name) => {
      const styleName = readText(name);
      changeStyle(range, (style) => ({ ...style, styleName }));
    },
  },
} satisfies Record<string, ScalarProperty<SheetRange>>;

function readLink({ sheet, area }: SheetRange): Json {
  const corner = { top: area.top, left: area.left, bottom: area.top, right: area.left };
  const link = sheet.links.find((other) => holds(other.area, corner));
  if (!link) return null;
  const { address, documentReference, screenTip } = link;
  return {
    ...(address !== undefined && { address }),
    ...(documentReference !== undefined && { documentReference }),
    ...(screenTip !== undefined && { screenTip }),
    textToDisplay: String(readable(sheet.cells.valueAt(area.top, area.left))),
  };
}

/** What Excel's style for links does to a cell. */
const LINK_COLOUR = '#0563C1';

function setLink(range: SheetRange, value: Json): void {
  const { sheet, area } = range;
  const given = readRecord(value);
  const text = (name: string) => {
    const part = given[name];
    return part === undefined || part === null ? undefined : readText(part);
  };
  const address = text('address');
  const documentReference = text('documentReference');
  const screenTip = text('screenTip');
  if (address === undefined && documentReference === undefined) invalidArgument('a link leads somewhere');
  sheet.clearLinks(area);
  sheet.links.push({
    area,
    ...(address !== undefined && { address }),
    ...(documentReference !== undefined && { documentReference }),
    ...(screenTip !== undefined && { screenTip }),
  });
  const shown =
    text('textToDisplay') ?? (cellsIn(area) === 1 ? blankText(range, address, documentReference) : undefined);
  if (shown !== undefined) putValue(sheet, area.top, area.left, shown);
  changeStyle(range, (style) => ({
    ...style,
    font: { ...style.font, color: LINK_COLOUR, underline: 'Single' },
    styleName: 'Hyperlink',
  }));
}

/** A blank cell shows where its link leads. */
function blankText(
  { sheet, area }: SheetRange,
  address: string | undefined,
  documentReference: string | undefined,
): string | undefined {
  return sheet.cells.valueAt(area.top, area.left) === undefined ? (address ?? documentReference) : undefined;
}
