import { beforeAll, describe, expect, test } from 'vitest';

import type { ReportDocument } from '../../../src/core/report/document';
import { layOutReport } from '../../../src/core/report/workbook/lay-out-report';
import type { WorkbookPlan } from '../../../src/core/report/workbook/plan';
import { writeXlsx } from '../../../src/files/write/write-xlsx';
import { leaveOutLibreOffice, picturesOfPages, renderToPdf, textOfPages } from '../../support/libreoffice';
import { makeCube } from '../../support/made-cube';
import { makeReport } from '../../support/made-report';

const cube = makeCube({ rows: 200 });

/** Long texts in every kind of cell, so that a clipped line would lose words. */
function wordyReport(): ReportDocument {
  const made = makeReport(cube);
  const long = (id: string) =>
    Array.from({ length: 45 }, (_, index) => `Word ${id}${index} comes before the next`).join(' ');
  const parts = made.parts.map((part) => ({
    ...part,
    blocks: part.blocks.map((block) =>
      block.type === 'prompt' ? { ...block, ask: `${long(block.id)} lastword${block.id}.` } : block,
    ),
  }));
  return { ...made, parts };
}

describe.skipIf(leaveOutLibreOffice())('a written report, printed by LibreOffice', () => {
  let plan: WorkbookPlan;
  let pdf: Uint8Array;
  let pages: string[];
  beforeAll(async () => {
    plan = layOutReport(wordyReport(), cube);
    pdf = await renderToPdf(await writeXlsx(plan));
    pages = await textOfPages(pdf);
  });

  test('shows no number as ####, no error and no empty page', () => {
    for (const page of pages) {
      expect(page).not.toMatch(/##|#N\/A|#NAME|#REF|#VALUE|#DIV|Err:/);
      expect(page.trim().split('\n').length).toBeGreaterThan(3);
    }
  });

  test('has the report’s title above and the page number below on every page', () => {
    pages.forEach((page, index) => {
      expect(page).toContain('Annual Operations Report 2017/18');
      expect(page).toMatch(new RegExp(`Page ${index + 1} of ${pages.length}\\s*$`));
    });
  });

  test('begins every sheet on a page of its own, one page wide', () => {
    const firstPages = plan.sheets.map((sheet) =>
      pages.findIndex((page) => page.includes(`${sheet.print.footerText}   `)),
    );
    expect(firstPages).not.toContain(-1);
    for (const title of ['1 Areas', '2 Months', '3 Categories']) {
      const { footerText } = plan.sheets.find(({ name }) => name === title)!.print;
      expect(pages.filter((page) => page.includes(`${footerText}  `))).toHaveLength(1);
    }
  });

  test('shows every word of its paragraphs', () => {
    const shown = new Set(pages.join(' ').split(/\s+/));
    const sheet = plan.sheets.find(({ name }) => name === 'Covering report')!;
    for (const { content } of sheet.rows.flatMap(({ cells }) => cells)) {
      const text = content.type === 'formula' ? content.cached : content.type === 'text' ? content.text : '';
      const missing = String(text)
        .split(/\s+/)
        .filter((word) => word !== '' && !shown.has(word));
      expect(missing).toEqual([]);
    }
    expect([...shown].filter((word) => word.startsWith('lastword'))).toHaveLength(1);
  });

  test('can be shown as pictures', async () => {
    const pictures = await picturesOfPages(pdf, 20);
    expect(pictures).toHaveLength(pages.length);
    for (const picture of pictures)
      expect([...picture.slice(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG');
  });
});
