import { ambiguityRule } from '../ambiguity-rule';

/** A table that says no area and is named after its sheet or file, as its figures differ from those of all others. */
export const areaByOtherFigures = ambiguityRule({
  id: 'area-by-other-figures',
  family: 'across sources',
  severity: 'warning',
  codes: ['area by other figures'],
});
