import type { HeadingRow } from './heading-row';
import { type ColumnRun, contains, overlap } from './scan-sheet';
import type { SheetView } from './sheet-view';
import { blocksOf } from './split-band';
import { type Block, countTitleRows, findStarts } from './table-starts';

/** A part of a sheet in which one table is looked for. Zero-based, ends included. */
export interface Region {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: ColumnRun;
  /** The rows of the heading, top to bottom; empty where a table of months has none of its own. */
  readonly headings: readonly HeadingRow[];
  /** Nothing shows that a table begins here: cells that stand together and may be filters, a key or anything else. */
  readonly isLoose?: boolean;
  /** The first row above the heading that is no part of another table: titles and filters stand there. */
  readonly aboveFirstRow: number;
}

/**
 * Splits a sheet into regions of one table each. Rows without a blank row between them make a band; columns of a band
 * without a blank column between them a block. A block without a heading of its own continues the region above it
 * (a log with a blank row in it) or belongs to the block on its left (a spacer column); a heading inside a block
 * begins another region.
 */
export function findRegions(view: SheetView): Region[] {
  const regions: Region[] = [];
  for (const band of view.scan.bands) {
    for (const block of blocksOf(view, band)) addBlock(view, regions, block);
  }
  return regions;
}

function addBlock(view: SheetView, regions: Region[], block: Block): void {
  const above = regions.findLast((region) => overlap(region.columns, block.columns));
  const starts = findStarts(view, block, above);
  const lead = starts[0]?.row ?? block.lastRow + 1;
  const titleRows = starts[0] ? countTitleRows(view, block, lead) : 0;
  const leadLast = lead - 1 - titleRows;
  if (leadLast >= block.firstRow) {
    if (above && contains(above.columns, block.columns)) extend(regions, above, leadLast);
    else if (starts.length === 0) {
      const aboveFirstRow = above ? above.lastRow + 1 : 0;
      regions.push({ ...block, headings: [], isLoose: true, aboveFirstRow });
    }
  }
  starts.forEach((start, index) => {
    const next = starts[index + 1];
    const lastRow = next ? next.row - 1 - countTitleRows(view, block, next.row) : block.lastRow;
    // Loose cells above may be filters or a form: they are read with the titles.
    const before = regions.findLast((region) => !region.isLoose && overlap(region.columns, block.columns));
    const aboveFirstRow = before ? before.lastRow + 1 : 0;
    regions.push({
      firstRow: start.row,
      lastRow,
      columns: block.columns,
      headings: start.headings,
      aboveFirstRow,
    });
  });
}

function extend(regions: Region[], region: Region, lastRow: number): void {
  regions[regions.indexOf(region)] = { ...region, lastRow };
}
