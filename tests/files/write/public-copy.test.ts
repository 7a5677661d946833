import { beforeAll, describe, expect, test } from 'vitest';

import { SAMPLE_PROFILE } from '../../../sample/profile';
import { composeReport } from '../../../src/core/report/compose-report';
import { composePublicCopy } from '../../../src/core/report/public-copy/compose-public-copy';
import type { ReportInput } from '../../../src/core/report/report-input';
import { layOutReport } from '../../../src/core/report/workbook/lay-out-report';
import { writeXlsx } from '../../../src/files/write/write-xlsx';
import { PROFILE, smallPartnership } from '../../core/report/small-partnership';
import { analyseSample } from '../../support/read-sample';
import { cellsOfRange, type PublishedWorkbook, readPublished } from '../../support/published-workbook';
import { elementsOf, findFaults } from '../../support/xlsx-package';

/** The public copy as it lies in its file, held against what must not be in it. */
const CASES: readonly [string, () => ReportInput | Promise<ReportInput>][] = [
  ['the sample partnership, small counts suppressed', sample],
  ['a small partnership, small counts suppressed', () => smallPartnership()],
  [
    'a small partnership, counts rounded',
    () => smallPartnership({ profile: { ...PROFILE, disclosure: { method: 'round', threshold: 5 } } }),
  ],
  [
    'a small partnership, disclosure control off',
    () => smallPartnership({ profile: { ...PROFILE, disclosure: { method: 'off', threshold: 5 } } }),
  ],
];

/** A column of counts of what happened to people, in one year. */
const COUNT =
  /^(?:Incidents|Arrests|Attendances|Evidence packages|Footage reviews|Activations)(?: begun by an alarm)? \d{4}\/\d\d(?:, like for like)?$/;

describe.each(CASES)('%s', (_, make) => {
  let input: ReportInput;
  let bytes: Uint8Array;
  let file: PublishedWorkbook;
  let everything: string;

  beforeAll(async () => {
    input = await make();
    bytes = await writePublicCopy(input);
    file = readPublished(bytes);
    everything = [...file.parts.values()].join('\n');
  });

  test('is a sound package of values: no formula, no macro, no comment, no link to other files', () => {
    expect(findFaults(bytes)).toEqual([]);
    expect(
      /<f[ >/]|[fF]ormula1?>|totalsRowFunction|TargetMode="External"/.exec(everything)?.[0],
    ).toBeUndefined();
    for (const name of file.parts.keys()) {
      expect(name).not.toMatch(/comment|vba|external|custom|embed|pivot|query|connection|persons|thread/i);
    }
  });

  test('hides nothing: no sheet, row, column, outline or cell', () => {
    expect(
      /hidden="(?!0|false)|veryHidden|state="hidden|outlineLevel|zeroHeight|collapsed/.exec(everything)?.[0],
    ).toBeUndefined();
    for (const { part } of file.sheets) {
      const xml = file.parts.get(part)!;
      for (const row of elementsOf(xml, 'row')) expect(Number(row.get('ht') ?? 15)).toBeGreaterThan(5);
      for (const column of elementsOf(xml, 'col')) expect(Number(column.get('width'))).toBeGreaterThan(1);
    }
    expect(file.parts.get('xl/styles.xml')).not.toMatch(/formatCode="(?:;|&quot;&quot;)/);
  });

  test('names no author and no source', () => {
    const properties = [...file.parts].filter(([name]) => name.startsWith('docProps/')).map(([, xml]) => xml);
    expect(properties.join('')).not.toMatch(/creator|lastModifiedBy|Manager|Company|created|modified/);
    for (const { file: name, sha256, grids } of input.records.recognition.workbooks) {
      expect(everything.includes(name)).toBe(false);
      expect(everything.includes(sha256)).toBe(false);
      expect(grids.length).toBeGreaterThan(0);
    }
  });

  test('has none of the internal sheets, and nothing that points at one', () => {
    const sheets = file.sheets.map(({ name }) => name);
    expect(sheets.slice(0, 3)).toEqual(['Cover', 'Notes', 'Covering report']);
    expect(sheets.at(-1)).toBe('Charts');
    expect(
      /Reconciliation|Data quality|Figures in text|FiguresInText|name="Figures"/i.exec(everything)?.[0],
    ).toBeUndefined();
    for (const name of elementsOf(file.parts.get('xl/workbook.xml')!, 'definedName')) {
      expect(name.get('name')).toMatch(/^_xlnm\.Print_/);
      expect(Number(name.get('localSheetId'))).toBeLessThan(sheets.length);
    }
    for (const { part } of file.sheets) {
      for (const link of elementsOf(file.parts.get(part)!, 'hyperlink')) {
        expect(sheets).toContain(/^'(.*)'!A1$/.exec(link.get('location')!)?.[1]?.replaceAll("''", "'"));
      }
    }
    const contents = file.tables.find(({ sheet }) => sheet === 'Cover')!;
    expect(contents.rows.map(([name]) => name)).toEqual(sheets.slice(1));
  });

  test('draws in its charts what stands in the cells, and leaves gaps where nothing does', () => {
    let gaps = 0;
    const charts = [...file.parts].filter(([name]) => /^xl\/charts\/chart\d+\.xml$/.test(name));
    expect(charts.length).toBeGreaterThan(3);
    for (const [, xml] of charts) {
      for (const [, reference, cache] of xml.matchAll(/<c:numRef><c:f>([^<]*)<\/c:f>(.*?)<\/c:numRef>/gs)) {
        const [, sheet, range] = /^(.*)!(.*)$/.exec(reference!)!;
        const name = sheet!.replace(/^(?:'|&apos;)|(?:'|&apos;)$/g, '');
        const cells = cellsOfRange(
          file.sheets.find((one) => one.name === name)!,
          range!,
        ).map(([cell]) => cell);
        const drawn = new Map(
          [...cache!.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)/g)].map(([, at, value]) => [
            Number(at),
            Number(value),
          ]),
        );
        cells.forEach((cell, at) => {
          expect(drawn.get(at)).toBe(typeof cell === 'number' ? cell : undefined);
          if (cell === '[c]') gaps++;
        });
      }
    }
    if (gaps > 0) expect(file.sheets.at(-1)!.text).toContain('are shown as [c] in the table and not drawn');
  });

  test('shows in each cell of a table what the working copy counts, or that it is withheld or rounded', async () => {
    const working = readPublished(await writeXlsx(layOutReport(composeReport(input), input.cube)));
    const method = input.profile.disclosure?.method ?? 'suppress';
    let compared = 0;
    for (const table of file.tables.filter(({ sheet }) => /^A\d/.test(sheet))) {
      const original = working.tables.find(({ sheet }) => sheet === table.sheet)!;
      expect(table.headers).toEqual(original.headers);
      for (const row of table.rows) {
        const truth = original.rows.find(([label]) => label === row[0])!;
        row.forEach((shown, column) => {
          const value = truth[column]!;
          const isCount = COUNT.test(table.headers[column]!);
          compared++;
          if (shown === '[c]') expect(method).not.toBe('off');
          else if (method === 'round') {
            if (isCount && typeof value === 'number') expect(shown).toBe(Math.round(value / 5) * 5);
          } else expect(shown).toBe(value);
          const isSmall = isCount && typeof value === 'number' && value > 0 && value < 5;
          if (isSmall && method === 'suppress') expect(shown).toBe('[c]');
        });
      }
    }
    expect(compared).toBeGreaterThan(300);
  });

  test('explains what it does with small counts', () => {
    const cover = file.sheets[0]!.text;
    expect(cover).toMatch(/Disclosure control: (?:suppression|rounding|off)\./);
    expect(cover).not.toMatch(/working copy/i);
    if (everything.includes('[c]')) expect(file.sheets[1]!.text).toContain('[c] Confidential');
  });
});

export async function writePublicCopy(input: ReportInput): Promise<Uint8Array> {
  const { document } = composePublicCopy(input);
  return writeXlsx(layOutReport(document, { ...input.cube, rows: [] }));
}

async function sample(): Promise<ReportInput> {
  const analysis = await analyseSample();
  return { ...analysis, rowCounts: analysis.rowCounts.sheets, profile: SAMPLE_PROFILE };
}
