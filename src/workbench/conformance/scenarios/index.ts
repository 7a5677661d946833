import type { Scenario } from '../scenario';
import { ERRORS } from './errors';
import { RANGES } from './ranges';
import { TABLES_AND_FORMULAS } from './tables-and-formulas';
import { TYPING } from './typing';

/** Every scenario, topic by topic. Adding one is adding it to its topic's list. */
export const SCENARIOS: readonly Scenario[] = [...TYPING, ...ERRORS, ...RANGES, ...TABLES_AND_FORMULAS];
