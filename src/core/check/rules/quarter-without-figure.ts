import { exclusionRule } from '../exclusion-rule';

/** Quarters that are no whole year, because one of them holds no figure, and that no other table tells. */
export const quarterWithoutFigure = exclusionRule(
  'quarter-without-figure',
  'cells',
  'error',
  'quarter without figure',
);
