import type { Measure } from '../layout';
import { plainText } from '../values/normalise-text';
import { measureOfHeading, measuresOfTitle } from './measure-words';

/** What the number before the brackets counts and what the one in them, where a title says so. */
export interface BracketMeasures {
  readonly outer: Measure;
  readonly inner: Measure;
}

/** "Incidents (arrests in brackets) 2017/18", "Incidents with arrests in brackets". */
const IN_BRACKETS =
  /^(.*?)\b([a-z]+(?: made)?)(?: are| is)?(?: shown| given)? in (?:brackets|parentheses)\b/i;
/** "Incidents (arrests) 2017/18". */
const MEASURE_IN_BRACKETS = /^([^()]*)\(([^()]*)\)/;

/** The measures of cells such as "12 (3)", by the title above them; `undefined` where it does not say. */
export function bracketMeasures(title: string): BracketMeasures | undefined {
  const plain = plainText(title);
  const [, before = '', within = ''] = IN_BRACKETS.exec(plain) ?? MEASURE_IN_BRACKETS.exec(plain) ?? [];
  const inner = measureOfHeading(within);
  const [outer, ...others] = measuresOfTitle(before).filter((measure) => measure !== inner);
  return inner === undefined || outer === undefined || others.length > 0 ? undefined : { outer, inner };
}
