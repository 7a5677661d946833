/** A table of texts: what is put on the clipboard. */
export interface PlainTable {
  readonly title: string;
  readonly columns: readonly { readonly header: string; readonly align: 'left' | 'right' }[];
  readonly rows: readonly { readonly isTotal: boolean; readonly cells: readonly string[] }[];
  /** Stand below the table. */
  readonly notes: readonly string[];
}

const CELL = 'border:1px solid #808080;padding:2pt 4pt;vertical-align:top';

/**
 * Tables as HTML that Word takes for tables: a header row, numbers to the right, no style sheet and nothing
 * merged. Every text is escaped.
 */
export function tablesAsHtml(tables: readonly PlainTable[], language: string): string {
  return (
    `<html lang="${escapeHtml(language)}"><head><meta charset="utf-8"></head><body>` +
    `${tables.map(tableAsHtml).join('')}</body></html>`
  );
}

function tableAsHtml({ title, columns, rows, notes }: PlainTable): string {
  const header = columns
    .map(
      ({ header: text, align }) =>
        `<th scope="col" style="${CELL};text-align:${align}">${escapeHtml(text)}</th>`,
    )
    .join('');
  const body = rows
    .map(({ cells, isTotal }) => {
      const weight = isTotal ? ';font-weight:bold' : '';
      const texts = cells.map((text, index) => {
        const align = columns[index]?.align ?? 'left';
        const style = `${CELL};text-align:${align}${weight}`;
        return index === 0
          ? `<th scope="row" style="${style}${isTotal ? '' : ';font-weight:normal'}">${escapeHtml(text)}</th>`
          : `<td style="${style}">${escapeHtml(text)}</td>`;
      });
      return `<tr>${texts.join('')}</tr>`;
    })
    .join('');
  const below = notes.map((note) => `<p>${escapeHtml(note)}</p>`).join('');
  return (
    `<p><b>${escapeHtml(title)}</b></p>` +
    `<table style="border-collapse:collapse"><thead><tr>${header}</tr></thead><tbody>${body}</tbody></table>` +
    below
  );
}

/** The table as text with tabs, as spreadsheets take it: the title, the header, the rows, the notes. */
export function tableAsText({ title, columns, rows, notes }: PlainTable): string {
  const lines = [
    [title],
    columns.map(({ header }) => header),
    ...rows.map(({ cells }) => cells),
    ...notes.map((note) => [note]),
  ];
  return lines.map((cells) => cells.map(oneLine).join('\t')).join('\r\n');
}

/** Tabs and line breaks would split a cell; what begins like a formula must not become one when it is pasted. */
function oneLine(text: string): string {
  const line = text.replace(/[\t\r\n]+/g, ' ');
  const isNumber = /^[+-]?[\d.,]+%?$/.test(line);
  return /^[=+\-@]/.test(line) && !isNumber ? `'${line}` : line;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
