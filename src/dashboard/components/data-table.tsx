import { type ViewTable } from '../model/view';
import { useDashboardTools } from './dashboard-tools';
import { FigureValue } from './figure-value';

/** The numbers of a view; each can be followed. Wide tables scroll by themselves, by keyboard too. */
export function DataTable({ table, title }: { readonly table: ViewTable; readonly title: string }) {
  const { words } = useDashboardTools();
  return (
    // Whoever has no mouse scrolls what has the focus.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="dash-scroll" role="region" aria-label={`${words.chart.asTable}: ${title}`} tabIndex={0}>
      <table className="dash-table">
        <thead>
          <tr>
            {table.columns.map(({ id, header, align }) => (
              <th key={id} scope="col" className={align === 'right' ? 'dash-number' : undefined}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ role, cells }, row) => {
            const label = cells[0]?.type === 'text' ? cells[0].text : words.total;
            return (
              <tr key={`${role} ${label} ${row}`} className={role === 'total' ? 'dash-total' : undefined}>
                {cells.map((cell, index) => {
                  const { id, header, align } = table.columns[index]!;
                  if (index === 0)
                    return (
                      <th key={id} scope="row">
                        {label}
                      </th>
                    );
                  return (
                    <td key={id} className={align === 'right' ? 'dash-number' : undefined}>
                      {cell.type === 'text' ? (
                        cell.text
                      ) : (
                        <FigureValue cell={cell} name={`${header}, ${label}`} />
                      )}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
