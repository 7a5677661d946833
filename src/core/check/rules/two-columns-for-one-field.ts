import { columnLetters } from '../../grid/address';
import type { Rule } from '../rule';

/** A field that more than one column could have filled: the choice is said. */
export const twoColumnsForOneField: Rule = {
  id: 'two-columns-for-one-field',
  severity: 'warning',
  *check({ records: { recognition } }) {
    for (const layout of recognition.layouts) {
      const headerRow = layout.headerRows.at(-1) ?? layout.bodyFirstRow;
      for (const { field, column, header, rivals } of layout.fields) {
        for (const rival of rivals) {
          yield {
            places: [column, rival.column].map((place) => ({
              grid: layout.grid,
              firstRow: headerRow,
              lastRow: headerRow,
              firstColumn: place,
              lastColumn: place,
            })),
            parameters: {
              field,
              chosen: `${header} (${columnLetters(column)})`,
              rival: `${rival.header} (${columnLetters(rival.column)})`,
            },
          };
        }
      }
    }
  },
};
