import { viewRule } from '../view-rule';

/** Figures of an earlier year that differ from what another table, such as last year's report, says of it. */
export const lastYearRestated = viewRule('last-year-restated', ({ year }, { cube }) => year < cube.year);
