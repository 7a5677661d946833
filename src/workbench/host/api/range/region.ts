import { around, isOnSheet, type Area } from '../../book/area';
import type { Sheet } from '../../book/sheet';

/** The block of filled cells around an area, up to blank rows and columns on every side. */
export function regionAround(sheet: Sheet, area: Area): Area {
  let region = area;
  for (;;) {
    const wider = {
      top: Math.max(0, region.top - 1),
      left: Math.max(0, region.left - 1),
      bottom: region.bottom + 1,
      right: region.right + 1,
    };
    const used = isOnSheet(wider) ? sheet.cells.usedArea(wider, true) : undefined;
    const grown = used ? around(region, used) : region;
    if (grown.top === region.top && grown.left === region.left) {
      if (grown.bottom === region.bottom && grown.right === region.right) return region;
    }
    region = grown;
  }
}
