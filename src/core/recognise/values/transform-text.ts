import type { Transform } from '../layout';
import { tidyText } from './normalise-text';

const CODES: ReadonlyMap<string, string> = new Map([
  ['P', 'Proactive'],
  ['R', 'Reactive'],
]);

/** The value that a text stands for in a column that is read with a transform. */
export function transformed(text: string, transform: Transform | undefined): string {
  switch (transform) {
    case undefined:
      return text;
    case 'without last word':
      return tidyText(text).replace(/\s+\S+$/, '');
    case 'proactive or reactive':
      return CODES.get(tidyText(text).toUpperCase()) ?? text;
  }
}
