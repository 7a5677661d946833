import type { Selection } from '../../core/figures/selection';
import { DASHBOARD_TEXTS } from '../../core/language/dashboard';
import type { DrawnView } from '../../dashboard/model/view';
import { faultOf } from './describe-fault';
import type { PaneWork } from './pane-work';

/** Puts a view of the dashboard into the open workbook, after all that was asked for before; resolves to why not. */
export async function putView(
  pane: PaneWork,
  view: DrawnView,
  selection: Selection,
): Promise<string | undefined> {
  const { language, workbook } = pane.surroundings;
  let why: string | undefined;
  await pane.inTurn(async () => {
    try {
      // Laying out a sheet takes what the report takes: it is fetched once somebody asks for it.
      const { chartSheetOf } = await import('../../dashboard/model/chart-sheet');
      await workbook.putChart(chartSheetOf(view, DASHBOARD_TEXTS[language], selection));
    } catch (error) {
      why = faultOf(error, pane.text);
    }
  });
  return why;
}
