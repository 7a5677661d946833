import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';

import { type PlainTable, tableAsText, tablesAsHtml } from '../../../src/dashboard/clipboard/plain-table';

const table: PlainTable = {
  title: 'Incidents by area, 2016/17 & 2017/18',
  columns: [
    { header: 'Area', align: 'left' },
    { header: '2017/18', align: 'right' },
  ],
  rows: [
    { isTotal: false, cells: ['=HYPERLINK("http://x")', '1,234'] },
    { isTotal: false, cells: ['<img src=x onerror=alert(1)>', '-3'] },
    { isTotal: true, cells: ['Total', 'not recorded'] },
  ],
  notes: ['0 is a\ttrue zero.'],
};

describe('a copied table', () => {
  it('is a real table in HTML, nothing merged, every text a text', () => {
    const { document } = new JSDOM(tablesAsHtml([table, table], 'en-GB')).window;
    expect(document.querySelectorAll('table')).toHaveLength(2);
    expect(document.querySelectorAll('img, script, [colspan], [rowspan]')).toHaveLength(0);
    const [first] = document.querySelectorAll('table');
    expect([...first!.querySelectorAll('thead th')].map(({ textContent }) => textContent)).toEqual([
      'Area',
      '2017/18',
    ]);
    expect(
      [...first!.querySelectorAll('tbody tr')].map(({ children }) =>
        [...children].map((cell) => cell.textContent),
      ),
    ).toEqual(table.rows.map(({ cells }) => cells));
    expect(first!.querySelectorAll('th[scope=row]')).toHaveLength(3);
  });

  it('is text with tabs, of which nothing becomes a formula', () => {
    expect(tableAsText(table).split('\r\n')).toEqual([
      'Incidents by area, 2016/17 & 2017/18',
      'Area\t2017/18',
      '\'=HYPERLINK("http://x")\t1,234',
      '<img src=x onerror=alert(1)>\t-3',
      'Total\tnot recorded',
      '0 is a true zero.',
    ]);
  });
});
