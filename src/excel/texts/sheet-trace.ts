import { z } from 'zod';

import { fingerprintOf } from '../../core/report/fingerprint';
import type { CellContent, SheetPlan } from '../../core/report/workbook/plan';
import { printOfFormula } from './cell-print';

/**
 * What the report wrote on a sheet, as far as it takes to tell later what people typed there: fingerprints of all its
 * words, and the lines of its blocks in their order.
 */
export const sheetTraceSchema = z.object({
  partId: z.string(),
  /** What the sheet was called. */
  name: z.string(),
  /** Fingerprints of everything said on the sheet, parted by blanks; with `:3` behind what stands three times. */
  known: z.string(),
  blocks: z.array(
    z.object({
      id: z.string(),
      holds: z.enum(['draft', 'typed', 'question', 'note', 'other']),
      draft: z.string().optional(),
      /** Row and fingerprint of each of its lines; the rows of tables are none. */
      lines: z.array(z.tuple([z.int().nonnegative(), z.string()])),
    }),
  ),
});

export type SheetTrace = z.infer<typeof sheetTraceSchema>;
export type TracedBlock = SheetTrace['blocks'][number];

/** The trace a sheet leaves when it is written by this plan. */
export function traceOf(sheet: SheetPlan): SheetTrace {
  const counts = new Map<string, number>();
  const lastPrints = sheet.rows.map(({ cells }) => {
    let last: string | undefined;
    for (const { content } of cells) {
      const print = printOf(content);
      if (print === undefined) continue;
      counts.set(print, (counts.get(print) ?? 0) + 1);
      last = print;
    }
    return last;
  });
  const inTable = (row: number) =>
    sheet.tables.some(({ range }) => row >= range.firstRow && row <= range.lastRow);
  return {
    partId: sheet.partId,
    name: sheet.name,
    known: [...counts].map(([print, count]) => (count > 1 ? `${print}:${count}` : print)).join(' '),
    blocks: sheet.blocks.map(({ id, holds, firstRow, lastRow, draft }) => {
      const lines: [number, string][] = [];
      for (let row = firstRow; row <= lastRow; row++) {
        const print = lastPrints[row];
        if (print !== undefined && !inTable(row)) lines.push([row, print]);
      }
      return { id, holds, lines, ...(draft !== undefined && { draft }) };
    }),
  };
}

/** How often each fingerprint stands on the sheet. */
export function knownCounts({ known }: SheetTrace): Map<string, number> {
  const entries = known.split(' ').map((entry): [string, number] => {
    const [print = '', count = '1'] = entry.split(':');
    return [print, Number(count)];
  });
  return new Map(entries);
}

function printOf(content: CellContent): string | undefined {
  if (content.type === 'text') return content.text.trim() === '' ? undefined : fingerprintOf(content.text);
  // A formula that gives a number now may give a text later: [z], say.
  return content.type === 'formula' ? printOfFormula(`=${content.formula}`) : undefined;
}
