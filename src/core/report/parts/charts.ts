import { chartText } from '../../language/en-GB/report-charts';
import { reportText } from '../../language/en-GB/report';
import { CHARTS } from '../charts/charts';
import type { Block, Part } from '../document';
import type { Drafting } from '../sections/section';
import { paragraph } from '../sections/section';
import type { SheetNames } from '../sheet-names';

/** All charts together, each with the sentence that reads it. */
export function composeCharts({ context, tables }: Drafting, sheetNames: SheetNames): Part {
  const charts: Block[] = CHARTS.flatMap((compose) => compose(context, tables) ?? []);
  const text = charts.length === 0 ? chartText.none : chartText.introduction;
  return {
    id: 'charts',
    sheetName: sheetNames.take(reportText.parts.charts, 'charts'),
    title: reportText.partTitles.charts(context.names.title),
    role: 'charts',
    internal: false,
    orientation: 'portrait',
    blocks: [paragraph('charts.introduction', [{ type: 'text', text }]), ...charts],
  };
}
