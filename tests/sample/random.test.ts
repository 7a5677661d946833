import { describe, expect, it } from 'vitest';

import { RandomStream } from '../../sample/random';

const take = (stream: RandomStream, count: number) => Array.from({ length: count }, () => stream.fraction());

describe('a random stream', () => {
  it('gives the same numbers for the same key, others for another', () => {
    expect(take(new RandomStream('log'), 20)).toEqual(take(new RandomStream('log'), 20));
    expect(take(new RandomStream('log'), 20)).not.toEqual(take(new RandomStream('logs'), 20));
  });

  it('gives numbers from 0 up to but not including 1, evenly', () => {
    const numbers = take(new RandomStream('even'), 20_000);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    for (let tenth = 0; tenth < 10; tenth++) {
      const within = numbers.filter((number) => Math.floor(number * 10) === tenth).length;
      expect(within).toBeGreaterThan(1800);
      expect(within).toBeLessThan(2200);
    }
  });

  it('gives whole numbers with both ends included', () => {
    const stream = new RandomStream('whole');
    const numbers = new Set(Array.from({ length: 500 }, () => stream.integer(3, 6)));
    expect([...numbers].sort()).toEqual([3, 4, 5, 6]);
  });

  it('follows weights, and never picks what weighs nothing', () => {
    const stream = new RandomStream('weights');
    const picked = Array.from({ length: 4000 }, () => stream.weightedIndex([0, 1, 3, 0]));
    expect(picked).not.toContain(0);
    expect(picked).not.toContain(3);
    const share = picked.filter((index) => index === 2).length / picked.length;
    expect(share).toBeCloseTo(0.75, 1);
  });
});
