import { intersection, without, type Area } from './area';
import { PLAIN_STYLE } from './cell-style';
import { tellCellsChanged } from './events-of-change';
import { unmerge } from './merges';
import type { Sheet } from './sheet';

export type ClearWhat = 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks' | 'ResetContents';

/** Clears cells: what they hold, their looks, their links, or all of it. */
export function clear(sheet: Sheet, area: Area, what: ClearWhat): void {
  if (what === 'All' || what === 'Contents' || what === 'ResetContents') {
    sheet.clearContents(area);
    tellCellsChanged(sheet, area);
  }
  if (what === 'All' || what === 'Formats') {
    sheet.styles.change(area, () => PLAIN_STYLE);
    sheet.cells.dropStyles(area);
    unmerge(sheet, area);
    cutRules(sheet, area);
  }
  if (what === 'All' || what === 'Hyperlinks' || what === 'RemoveHyperlinks') sheet.clearLinks(area);
  if (what === 'All') {
    const others = sheet.comments.filter((comment) => !intersection(comment.area, area));
    sheet.comments.splice(0, sheet.comments.length, ...others);
  }
}

/** Conditional formats and validation leave the cleared cells and stay on the others. */
function cutRules(sheet: Sheet, area: Area): void {
  const rules = sheet.conditionalRules.flatMap((rule) =>
    without(rule.area, area).map((rest) => (rest === rule.area ? rule : { ...rule, area: rest })),
  );
  sheet.conditionalRules.splice(0, sheet.conditionalRules.length, ...rules);
}
