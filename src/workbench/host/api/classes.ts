import { APPLICATION } from './application';
import { CHART_AXES, CHART_AXIS, CHART_GRIDLINES } from './chart/chart-axis';
import { CHART_COLLECTION } from './chart/chart-collection';
import {
  CHART_DATA_LABELS,
  CHART_DATA_LABEL_FORMAT,
  CHART_SERIES,
  CHART_SERIES_COLLECTION,
  CHART_SERIES_FORMAT,
} from './chart/chart-series';
import { CHART, CHART_AREA_FORMAT, CHART_LEGEND, CHART_LEGEND_FORMAT } from './chart/chart';
import {
  CHART_AXIS_FORMAT,
  CHART_AXIS_TITLE,
  CHART_AXIS_TITLE_FORMAT,
  CHART_FILL,
  CHART_FONT,
  CHART_LINE_FORMAT,
  CHART_TITLE,
  CHART_TITLE_FORMAT,
} from './chart/texts';
import { COMMENT, SHEET_COMMENTS, WORKBOOK_COMMENTS } from './comment-collection';
import { CONDITIONAL_FORMAT_COLLECTION } from './conditional-format-collection';
import {
  CELL_VALUE_CONDITIONAL_FORMAT,
  CONDITIONAL_FORMAT,
  CONDITIONAL_FORMAT_RULE,
  CONDITIONAL_RANGE_FILL,
  CONDITIONAL_RANGE_FONT,
  CONDITIONAL_RANGE_FORMAT,
  CUSTOM_CONDITIONAL_FORMAT,
  TEXT_CONDITIONAL_FORMAT,
} from './conditional-format';
import { CUSTOM_XML_PART, CUSTOM_XML_PART_COLLECTION, CUSTOM_XML_PART_SCOPED_COLLECTION } from './custom-xml';
import { DATA_VALIDATION } from './data-validation';
import { CUSTOM_PROPERTY, CUSTOM_PROPERTY_COLLECTION, DOCUMENT_PROPERTIES } from './document-properties';
import { AUTO_FILTER, FILTER } from './filter';
import { FUNCTION_RESULT, FUNCTIONS } from './functions';
import { FORMAT_PROTECTION } from './format/format-protection';
import { RANGE_BORDER, RANGE_BORDER_COLLECTION } from './format/range-borders';
import { RANGE_FILL } from './format/range-fill';
import { RANGE_FONT } from './format/range-font';
import { RANGE_FORMAT } from './format/range-format';
import { SHEET_NAMES, WORKBOOK_NAMES } from './named-item-collection';
import { NAMED_ITEM } from './named-item';
import { HEADER_FOOTER, HEADER_FOOTER_GROUP } from './page/header-footer';
import { HORIZONTAL_PAGE_BREAKS, PAGE_BREAK, VERTICAL_PAGE_BREAKS } from './page/page-break-collection';
import { PAGE_LAYOUT } from './page/page-layout';
import { RANGE_AREAS, RANGE_COLLECTION } from './range-areas';
import { RANGE } from './range/range';
import { RANGE_SORT, TABLE_SORT } from './range-sort';
import { SETTING, SETTING_COLLECTION } from './setting-collection';
import { SHEET_TABLES, WORKBOOK_TABLES } from './table/table-collection';
import { TABLE_COLUMN_COLLECTION } from './table/table-column-collection';
import { TABLE_COLUMN } from './table/table-column';
import { TABLE_ROW_COLLECTION } from './table/table-row-collection';
import { TABLE_ROW } from './table/table-row';
import { TABLE } from './table/table';
import { WORKBOOK } from './workbook';
import { WORKBOOK_CREATED } from './workbook-created';
import { WORKSHEET_COLLECTION } from './worksheet-collection';
import { WORKSHEET_CUSTOM_PROPERTIES, WORKSHEET_CUSTOM_PROPERTY } from './worksheet-custom-property';
import { WORKSHEET_FREEZE_PANES } from './worksheet-freeze-panes';
import { WORKBOOK_PROTECTION } from './workbook-protection';
import { WORKSHEET_PROTECTION } from './worksheet-protection';
import { WORKSHEET } from './worksheet';

/** Every class the host models; collections of one class that lie in several places come once for each. */
export const CLASSES = [
  APPLICATION,
  AUTO_FILTER,
  CELL_VALUE_CONDITIONAL_FORMAT,
  CHART,
  CHART_AREA_FORMAT,
  CHART_AXES,
  CHART_AXIS,
  CHART_AXIS_FORMAT,
  CHART_AXIS_TITLE,
  CHART_AXIS_TITLE_FORMAT,
  CHART_COLLECTION,
  CHART_DATA_LABELS,
  CHART_DATA_LABEL_FORMAT,
  CHART_FILL,
  CHART_FONT,
  CHART_GRIDLINES,
  CHART_LEGEND,
  CHART_LEGEND_FORMAT,
  CHART_LINE_FORMAT,
  CHART_SERIES,
  CHART_SERIES_COLLECTION,
  CHART_SERIES_FORMAT,
  CHART_TITLE,
  CHART_TITLE_FORMAT,
  COMMENT,
  CONDITIONAL_FORMAT,
  CONDITIONAL_FORMAT_COLLECTION,
  CONDITIONAL_FORMAT_RULE,
  CONDITIONAL_RANGE_FILL,
  CONDITIONAL_RANGE_FONT,
  CONDITIONAL_RANGE_FORMAT,
  CUSTOM_CONDITIONAL_FORMAT,
  TEXT_CONDITIONAL_FORMAT,
  CUSTOM_PROPERTY,
  CUSTOM_PROPERTY_COLLECTION,
  CUSTOM_XML_PART,
  CUSTOM_XML_PART_COLLECTION,
  CUSTOM_XML_PART_SCOPED_COLLECTION,
  DATA_VALIDATION,
  DOCUMENT_PROPERTIES,
  FILTER,
  FORMAT_PROTECTION,
  FUNCTIONS,
  FUNCTION_RESULT,
  HEADER_FOOTER,
  HEADER_FOOTER_GROUP,
  HORIZONTAL_PAGE_BREAKS,
  NAMED_ITEM,
  PAGE_BREAK,
  PAGE_LAYOUT,
  RANGE,
  RANGE_AREAS,
  RANGE_BORDER,
  RANGE_BORDER_COLLECTION,
  RANGE_COLLECTION,
  RANGE_FILL,
  RANGE_FONT,
  RANGE_FORMAT,
  RANGE_SORT,
  SETTING,
  SETTING_COLLECTION,
  SHEET_COMMENTS,
  SHEET_NAMES,
  SHEET_TABLES,
  TABLE,
  TABLE_COLUMN,
  TABLE_COLUMN_COLLECTION,
  TABLE_ROW,
  TABLE_ROW_COLLECTION,
  TABLE_SORT,
  VERTICAL_PAGE_BREAKS,
  WORKBOOK,
  WORKBOOK_COMMENTS,
  WORKBOOK_CREATED,
  WORKBOOK_NAMES,
  WORKBOOK_TABLES,
  WORKSHEET,
  WORKSHEET_COLLECTION,
  WORKSHEET_CUSTOM_PROPERTIES,
  WORKSHEET_CUSTOM_PROPERTY,
  WORKSHEET_FREEZE_PANES,
  WORKBOOK_PROTECTION,
  WORKSHEET_PROTECTION,
] as const;
