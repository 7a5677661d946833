import { ambiguityRule } from '../ambiguity-rule';

/** What only stands in the name of a sheet or file, or alone in a row, and may be an area. */
const WHERE: ReadonlyMap<string, string> = new Map([
  ['areas by sheet names alone', 'sheets'],
  ['areas by file names alone', 'files'],
  ['areas by lines alone', 'lines'],
]);

/** Names that may be areas, of which nothing says so: somebody has to be asked. */
export const areasAsked = ambiguityRule({
  id: 'areas-asked',
  family: 'columns',
  severity: 'warning',
  codes: [...WHERE.keys()],
  parameters: ({ code, detail }) => ({ text: detail, where: WHERE.get(code)! }),
});
