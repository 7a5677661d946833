import { describe, expect, it } from 'vitest';

import type { Cell } from '../../../src/core/grid/cell';
import { readAnswerTally, readTally, tallyOfCount } from '../../../src/core/records/tally';

const text = (value: string): Cell => ({ kind: 'text', text: value });

describe('tallies', () => {
  it('read a count first and then an answer, or the other way round', () => {
    expect(readTally(text('2 x'))).toMatchObject({ kind: 'count', value: 2 });
    expect(readTally(text('yes'))).toMatchObject({ kind: 'count', value: 1 });
    expect(readAnswerTally(text('Y'))).toMatchObject({ kind: 'count', value: 1 });
    expect(readAnswerTally(text('2'))).toMatchObject({ kind: 'count', value: 2 });
    expect(tallyOfCount(text('yes'))).toMatchObject({ kind: 'unread', text: 'yes' });
  });

  it('tell a written none from a zero, and both from nothing', () => {
    expect(readTally(text('-'))).toMatchObject({ kind: 'nil', value: 0, text: '-' });
    expect(readTally({ kind: 'number', number: 0 })).toMatchObject({ kind: 'count', value: 0 });
    expect(readTally({ kind: 'blank' }).kind).toBe('none');
    expect(readTally(text('N/A')).kind).toBe('none');
    expect(readAnswerTally(text('n/a')).kind).toBe('none');
  });

  it('keep what could not be read', () => {
    expect(readTally(text('a few'))).toMatchObject({ kind: 'unread', text: 'a few' });
    expect(readTally({ kind: 'error', code: '#REF!' })).toMatchObject({ kind: 'error', text: '#REF!' });
    expect(readAnswerTally({ kind: 'error', code: '#REF!' })).toMatchObject({ kind: 'error', text: '#REF!' });
  });
});
