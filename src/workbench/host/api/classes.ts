import { APPLICATION } from './application';
import { RANGE } from './range/range';
import { WORKBOOK } from './workbook';
import { WORKSHEET } from './worksheet';
import { WORKSHEET_COLLECTION } from './worksheet-collection';

/** Every class the host models. */
export const CLASSES = [APPLICATION, RANGE, WORKBOOK, WORKSHEET, WORKSHEET_COLLECTION] as const;
