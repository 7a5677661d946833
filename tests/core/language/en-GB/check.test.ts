import { describe, expect, it } from 'vitest';

import { ruleWords } from '../../../../src/core/language/en-GB/check';
import { FIELDS } from '../../../../src/core/profile/profile';
import { MEASURES } from '../../../../src/core/recognise/layout';

const NOUN =
  '(?:(?:hidden|monthly|dated|police|evidence|footage|further) )?(?:row|cell|gap|figure|number|month|incident|arrest|attendance|package|column|activation|review|fault)';
const PLURAL = '(?:are|were|have|lie|look|hold|say|name|seem|do|stand|come)';
const SINGULAR = '(?:is|was|has|lies|looks|holds|says|names|seems|does|stands|comes)';
/** What may stand between a noun and its verb: no other verb. */
const BETWEEN = String.raw`(?: (?:of|below|in) (?:(?! ${PLURAL}\b| ${SINGULAR}\b)[^.;:])*?)??(?:, [^,.;:]*,)?`;
const WRONG_OF_ONE = new RegExp(String.raw`(?<![\d.,])1 ${NOUN}(?:s\b|${BETWEEN} ${PLURAL}\b)`);
const WRONG_OF_TWO = new RegExp(String.raw`(?<![\d.,])2 ${NOUN}(?:\b(?!s)|s${BETWEEN} ${SINGULAR}\b)`);
const WRONG_OF_MANY = new RegExp(
  String.raw`^[Tt]he (?:[a-z]+ )?(?:arrests|packages|activations|reviews|notes|attendances|incidents|faults) ${SINGULAR}\b`,
);

/** Parameters that are texts; all others are numbers. */
const TEXTS: Readonly<Record<string, string>> = {
  ...{ area: 'Town', field: 'area', header: 'Head', usual: 'Usual', kind: 'text', month: '2017-05' },
  ...{
    period: '2017/18',
    text: 'text',
    date: 'Monday',
    by: 'the log',
    table: 'another table',
    label: 'Total',
  },
  named: '2017-05 arrests',
};

/** Every parameter is that number, but for those given. */
function all(number: number, given: Readonly<Record<string, string>> = {}): Record<string, string | number> {
  return new Proxy<Record<string, string | number>>(
    {},
    { get: (_, name) => (typeof name === 'string' && (given[name] ?? TEXTS[name])) || number },
  );
}

describe.each(Object.entries(ruleWords))('the sentence of %s', (_, { what }) => {
  it('goes with one and with two', () => {
    // Availability is no count.
    for (const measure of MEASURES.filter((one) => one !== 'availability')) {
      expect(what(all(1, { measure }))).not.toMatch(WRONG_OF_ONE);
      expect(what(all(2, { measure }))).not.toMatch(WRONG_OF_TWO);
    }
  });

  it('goes with every field', () => {
    for (const field of FIELDS) expect(what(all(2, { field }))).not.toMatch(WRONG_OF_MANY);
  });
});
