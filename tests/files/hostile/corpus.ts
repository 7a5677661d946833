import { BOMBS } from './bombs';
import { CELLS } from './cells';
import { DAMAGED } from './damaged';
import type { HostileFile } from './hostile-file';
import { NO_WORKBOOKS } from './no-workbooks';
import { TEXTS } from './texts';

/** Every hostile file. Adding one is adding a line to one of these lists. */
export const CORPUS: readonly HostileFile[] = [...NO_WORKBOOKS, ...DAMAGED, ...BOMBS, ...CELLS, ...TEXTS];
