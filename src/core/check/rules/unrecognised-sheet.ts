import type { Rule } from '../rule';

/** A sheet on which no table was recognised: named, so that nothing is left out in silence. */
export const unrecognisedSheet: Rule = {
  id: 'unrecognised-sheet',
  severity: 'info',
  *check({ records: { recognition } }) {
    for (const { grid } of recognition.unrecognised) yield { places: [{ grid }], parameters: {} };
  },
};
