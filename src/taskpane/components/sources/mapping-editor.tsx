import { Button, Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

import { columnLetters } from '../../../core/grid/address';
import { type Field as FieldName, FIELDS } from '../../../core/profile/profile';
import type { SheetOverview } from '../../analysis/sheet-overview';
import type { SheetWindow } from '../../analysis/sheet-window';
import { mapColumns } from '../../model/decisions';
import { usePane, useWork } from '../pane-context';
import { Panel } from '../panel';

/** Rows that are shown, from the top of the sheet or from a little above the header. */
const ROWS_SHOWN = 10;
const ROWS_ABOVE = 2;
const MOST_COLUMNS = 60;
const DATE_ORDERS = ['day first', 'month first'] as const;

/** The first rows of a sheet as they stand, with what each column holds above it, to be changed in place. */
export function MappingEditor({
  sheet: { file, sheet, tables },
  onClose,
}: {
  readonly sheet: SheetOverview;
  readonly onClose: () => void;
}) {
  const { pane, text } = usePane();
  const words = text.sources.mapping;
  const [table] = tables;
  const [headerRow, setHeaderRow] = useState(table?.headerRow);
  const [fields, setFields] = useState<ReadonlyMap<number, FieldName>>(
    // A column of dates with their times is the dates' column: the times follow by themselves.
    () => new Map(table?.fields.toReversed().map(({ column, field }) => [column, field])),
  );
  const { profile: remembered } = useWork();
  const [dateOrder, setDateOrder] = useState(
    () => remembered.tables?.find((entry) => entry.file === file && entry.sheet === sheet)?.dateOrder,
  );
  const hasDates = [...fields.values()].includes('date');
  const [isForAll, setForAll] = useState(true);
  const [rows, setRows] = useState<SheetWindow>();
  const firstRow = Math.max(0, (headerRow ?? 1) - 1 - ROWS_ABOVE);

  useEffect(() => {
    let isCurrent = true;
    const place = {
      file,
      sheet,
      firstRow,
      rowCount: ROWS_SHOWN,
      firstColumn: 0,
      lastColumn: MOST_COLUMNS - 1,
    };
    void pane.surroundings.analyst.rows(place).then((window) => {
      if (!isCurrent || !window) return;
      setRows(window);
      setHeaderRow((known) => known ?? likelyHeader(window));
    });
    return () => {
      isCurrent = false;
    };
  }, [pane, file, sheet, firstRow]);

  const header = headerRow === undefined ? undefined : rows?.rows[headerRow - 1 - rows.firstRow];
  const width = rows?.rows.reduce((most, row) => Math.max(most, row.length), 0) ?? 0;
  const columns = Array.from({ length: width }, (_, column) => column);
  const give = (column: number, field: FieldName | undefined) => {
    // A field is in one column: where it was before, it is no longer.
    const kept = [...fields].filter(([other, taken]) => other !== column && taken !== field);
    setFields(new Map(field === undefined ? kept : [...kept, [column, field]]));
  };
  const apply = () => {
    const mapping = {
      file,
      sheet,
      headerRow: headerRow ?? 1,
      layout: table?.kind === 'register' ? ('register' as const) : ('log' as const),
      columns: columns.map((column) => ({
        column,
        header: header?.[column] ?? '',
        field: fields.get(column),
      })),
      ...(hasDates && dateOrder !== undefined && { dateOrder }),
      alike: isForAll ? (table?.alike ?? []) : [],
    };
    onClose();
    void pane.decide((profile) => mapColumns(profile, mapping), words.applied);
  };

  return (
    <Panel
      title={words.title(sheet)}
      onEscape={onClose}
      actions={
        <>
          <Button appearance="primary" onClick={apply} disabled={fields.size === 0}>
            {words.apply}
          </Button>
          <Button onClick={onClose}>{text.shell.cancel}</Button>
        </>
      }
    >
      <p className="quiet">{words.hint}</p>
      <div className="toolbar">
        <Field label={words.headerRow} orientation="horizontal" size="small">
          <Input
            type="number"
            size="small"
            min={1}
            className="row-number"
            value={String(headerRow ?? '')}
            onChange={(_, { value }) => {
              const row = Number.parseInt(value, 10);
              if (row >= 1) setHeaderRow(row);
            }}
          />
        </Field>
        {hasDates && (
          <Field label={words.dateOrder} orientation="horizontal" size="small">
            <Select
              size="small"
              value={dateOrder ?? ''}
              onChange={(_, { value }) => {
                setDateOrder(DATE_ORDERS.find((order) => order === value));
              }}
            >
              <option value="">{words.dateOrders.asFound}</option>
              {DATE_ORDERS.map((order) => (
                <option key={order} value={order}>
                  {words.dateOrders[order]}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {table && table.alike.length > 0 && (
          <Checkbox
            label={words.alike(table.alike.length)}
            checked={isForAll}
            onChange={(_, { checked }) => {
              setForAll(checked === true);
            }}
          />
        )}
      </div>
      {rows && width === 0 && <p>{words.noRows}</p>}
      {rows && width > 0 && (
        // A region that scrolls is reached with the keyboard.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className="sheet-window" tabIndex={0} role="group" aria-label={words.title(sheet)}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.row}</th>
                {columns.map((column) => (
                  <th key={column} scope="col" data-used={fields.has(column)}>
                    <span className="column-letters">{columnLetters(column)}</span>
                    <Select
                      size="small"
                      aria-label={words.field(columnLetters(column))}
                      value={fields.get(column) ?? ''}
                      onChange={(_, { value }) => {
                        give(
                          column,
                          FIELDS.find((field) => field === value),
                        );
                      }}
                    >
                      <option value="">{words.notUsed}</option>
                      {FIELDS.map((field) => (
                        <option key={field} value={field}>
                          {text.sources.fields[field]}
                        </option>
                      ))}
                    </Select>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.rows.map((row, index) => {
                const number = rows.firstRow + index + 1;
                return (
                  <tr key={number} data-header={number === headerRow}>
                    <th scope="row">{number}</th>
                    {columns.map((column) => (
                      <td key={column} title={row[column]}>
                        {row[column] ?? ''}
                      </td>
                    ))}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  );
}

/** Where nothing was recognised: the first row with several filled cells. */
function likelyHeader({ rows, firstRow }: SheetWindow): number {
  const at = rows.findIndex((row) => row.filter((cell) => cell.trim() !== '').length >= 3);
  return firstRow + Math.max(0, at) + 1;
}
