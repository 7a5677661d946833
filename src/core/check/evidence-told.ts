import { monthsOfFinancialYear } from '../calendar/financial-year';
import type { Month } from '../calendar/month';
import type { Layout } from '../recognise/layout';
import { isRowTable } from '../records/collect-facts';
import { keptValue, NOT_KNOWN } from '../records/records';
import { measuresOfRows } from '../records/tally-columns';
import { isPartnershipWide } from '../records/view';
import type { CheckContext } from './check-context';
import { type RecordScan, scanTable } from './record-scan';

/** What evidence registers, or all other tables, say of the year reported on. */
export interface EvidenceTold {
  /** Those that say anything of it. */
  readonly layouts: readonly number[];
  /** Packages by reporting area (NOT_KNOWN where none is told) and month. A month without an entry is not there. */
  readonly byArea: ReadonlyMap<number, ReadonlyMap<Month, number>>;
}

/** The packages the registers tell and those other tables do, where their areas can be compared. */
export function evidenceTold(context: CheckContext): {
  readonly registers: EvidenceTold;
  readonly others: EvidenceTold;
} {
  const tables = context.spans
    .map(({ layout }) => layout)
    .filter((layout) => tellsEvidence(context.layout(layout)));
  // A table without areas can be compared with all areas together only.
  const areTogether = tables.some((layout) => isPartnershipWide(context.layout(layout)));
  const told = (isMeant: (layout: Layout) => boolean): EvidenceTold =>
    sumTables(
      context,
      tables.filter((layout) => isMeant(context.layout(layout))),
      areTogether,
    );
  return {
    registers: told(({ kind }) => kind === 'register'),
    others: told(({ kind }) => kind !== 'register'),
  };
}

/** Whether a table says how much evidence there was: a log only with a column for it. */
function tellsEvidence(layout: Layout): boolean {
  return !isRowTable(layout) || measuresOfRows(layout).includes('evidence');
}

function sumTables(context: CheckContext, tables: readonly number[], areTogether: boolean): EvidenceTold {
  const april = monthsOfFinancialYear(context.cube.year)[0]!;
  const byArea = new Map<number, Map<Month, number>>();
  const layouts = tables.filter((layout) => {
    const stretches = scanTable(context, evidenceBySlot, layout);
    for (const [slot, value] of stretches.flatMap((stretch) => [...stretch])) {
      const area = areTogether ? NOT_KNOWN : reportingArea(context, Math.floor(slot / MONTHS) - 1);
      const months = byArea.get(area) ?? new Map<Month, number>();
      const month = april + (slot % MONTHS);
      byArea.set(area, months.set(month, (months.get(month) ?? 0) + value));
    }
    return stretches.some((stretch) => stretch.size > 0);
  });
  return { layouts, byArea };
}

function reportingArea({ records: { areas } }: CheckContext, area: number): number {
  return area === NOT_KNOWN ? NOT_KNOWN : (areas[area]!.parent ?? area);
}

const MONTHS = 12;

/** Packages by area, none recorded first, and month of the year reported on. A row that says nothing says none. */
const evidenceBySlot: RecordScan<ReadonlyMap<number, number>> = (context, { layout, first, end }) => {
  const { columns, cube } = context;
  const coversBlanks = isRowTable(context.layout(layout));
  const april = monthsOfFinancialYear(cube.year)[0]!;
  const evidence = columns.measures.get('evidence');
  const found = new Map<number, number>();
  for (let record = first; record < end; record++) {
    const month = columns.month[record]!;
    if (columns.exclusion[record] !== 0 || columns.year[record] !== cube.year || month === NOT_KNOWN)
      continue;
    const value = evidence?.[record] ?? Number.NaN;
    if (Number.isNaN(value) && !coversBlanks) continue;
    const slot = (columns.area[record]! + 1) * MONTHS + month - april;
    found.set(slot, (found.get(slot) ?? 0) + (Number.isNaN(value) ? 0 : keptValue(value)));
  }
  return { found };
};
