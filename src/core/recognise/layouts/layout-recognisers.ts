import { block } from './block';
import type { LayoutRecogniser } from './layout-recogniser';
import { log } from './log';
import { matrix } from './matrix';
import { register } from './register';
import { summary } from './summary';

/** Every kind of table that can be recognised. Where two are equally sure of a region, the earlier one has it. */
export const LAYOUT_RECOGNISERS: readonly LayoutRecogniser[] = [log, register, matrix, block, summary];
