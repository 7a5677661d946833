import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Cube } from '../../../../src/core/figures/cube';
import { partsOf } from '../../../../src/core/report/workbook/parts-of-figure';
import { type Protection, protectFigures } from '../../../../src/core/report/disclosure/protect-figures';
import { impliedSecrets, isSafe, leastWeight, valueOf, weighCounts } from './support/best-choice';
import { incidents, type RandomReport, randomReport } from './support/random-report';
import { ReaderAttack } from './support/reader-attack';

const SMALL = { areas: 2, months: 2, categories: 3, sources: 1 };
const LARGER = { areas: 3, months: 3, categories: 3, sources: 2 };
/** So many times the usual number of reports are attacked: `ATTACK=20 npx vitest run tests/core/report/disclosure`. */
const THOROUGHNESS = Number(process.env.ATTACK ?? 1);
const TINY = { areas: 2, months: 2, categories: 2, sources: 1 };

describe('a reader with everything published', () => {
  test.each([
    { limits: SMALL, threshold: 5, runs: 800 },
    { limits: LARGER, threshold: 5, runs: 120 },
    { limits: SMALL, threshold: 2, runs: 100 },
    { limits: SMALL, threshold: 11, runs: 100 },
  ])(
    'cannot pin a withheld count: $runs reports, threshold $threshold, up to $limits.areas areas',
    ({ limits, threshold, runs }) => {
      fc.assert(
        fc.property(randomReport(limits), (report) => {
          const protection = suppress(report, threshold);
          expectNoPartShown(report, protection);
          const attack = attackOn(report, protection);
          if (!attack) return;
          const width = Math.max(1, threshold - 2);
          for (const where of report.sums) {
            const value = valueOf(report.cube, where);
            if (protection.shown(incidents(where)) !== '[c]') continue;
            expect(attack.isOpen(value < threshold ? width : 1, where)).toBe(true);
          }
          const counts = weighCounts(report.cube, report.sums, attack);
          for (const { plus, minus } of impliedSecrets(counts, threshold)) {
            expect(attack.isOpen(width, plus, minus)).toBe(true);
          }
        }),
        { seed: 20171, numRuns: runs * THOROUGHNESS },
      );
    },
    3_600_000,
  );

  test('learns no place that the numbers shown do not settle', () => {
    let settled = 0;
    fc.assert(
      fc.property(randomReport(LARGER), (report) => {
        const protection = suppress(report, 5);
        const attack = attackOn(report, protection);
        for (const figure of report.figures) {
          if (figure.type !== 'rank' || !attack) continue;
          const own = protection.shown(figure.of);
          if (protection.shown(figure) === '[c]' || typeof own === 'string') continue;
          for (const other of figure.among) {
            if (other.type !== 'sum' || protection.shown(other) !== '[c]') continue;
            const { low, high } = attack.bounds(other.where);
            expect(high <= own || low > own).toBe(true);
            settled++;
          }
        }
      }),
      { seed: 20172, numRuns: 200 * THOROUGHNESS },
    );
    expect(settled).toBeGreaterThan(0);
  }, 3_600_000);

  test('cannot pin a small count behind rounded ones', () => {
    fc.assert(
      fc.property(randomReport(SMALL), ({ cube, figures, sums }) => {
        const protection = protectFigures(figures, cube, { method: 'round', threshold: 5 });
        const attack = new ReaderAttack(
          cube,
          sums.map((where) => {
            const shown = protection.shown(incidents(where));
            return typeof shown === 'number'
              ? { where, low: Math.max(0, shown - 2), high: shown + 2 }
              : { where, low: 0, high: Infinity };
          }),
        );
        for (const where of sums) {
          const value = valueOf(cube, where);
          if (value === 0 || value >= 5) continue;
          expect(attack.isOpen(1, where)).toBe(true);
        }
      }),
      { seed: 20173, numRuns: 250 * THOROUGHNESS },
    );
  }, 3_600_000);
});

describe('what is lost', () => {
  test('no more than one and a half times the least that would do', () => {
    let compared = 0;
    let ours = 0;
    let least = 0;
    fc.assert(
      fc.property(randomReport(TINY), (report) => {
        const { cube } = report;
        const protection = suppress(report, 5);
        const attack = attackOn(report, protection);
        if (!attack) return;
        // Figures that are published only within a change are withheld too, and count for nothing here.
        const counts = weighCounts(cube, report.sums, attack);
        const small = counts.filter(({ value }) => value > 0 && value < 5);
        const candidates = counts.filter(({ value }) => value >= 5);
        if (candidates.length > 11) return;
        const weight = candidates
          .filter(({ where }) => protection.shown(incidents(where)) === '[c]')
          .reduce((sum, count) => sum + count.weight, 0);
        const implied = impliedSecrets(counts, 5);
        const best = leastWeight(
          candidates,
          (chosen) => isSafe(cube, counts, new Set([...small, ...chosen]), implied, 5),
          weight,
        );
        expect(weight).toBeLessThanOrEqual(1.5 * best);
        compared++;
        ours += weight;
        least += best;
      }),
      { seed: 20174, numRuns: 300 * THOROUGHNESS },
    );
    expect(compared).toBeGreaterThan(100);
    expect(ours / least).toBeLessThan(1.02);
  }, 3_600_000);
});

function suppress({ cube, figures }: RandomReport, threshold: number): Protection {
  return protectFigures(figures, cube, { method: 'suppress', threshold });
}

/** The attack on the sums shown, where any is withheld. */
function attackOn({ cube, sums }: RandomReport, protection: Protection): ReaderAttack | undefined {
  const seen = sums.map((where) => {
    const shown = protection.shown(incidents(where));
    return typeof shown === 'number' ? { where, low: shown, high: shown } : { where, low: 1, high: Infinity };
  });
  return seen.some(({ high }) => high === Infinity) ? new ReaderAttack(cube, seen) : undefined;
}

/** No share, change or difference stands where one of its parts is withheld; no small count stands at all. */
function expectNoPartShown({ cube, figures, sums }: RandomReport, protection: Protection): void {
  for (const figure of figures) {
    if (figure.type === 'rank' || figure.type === 'total') continue;
    const isWithheld = partsOf(figure).some((part) => protection.shown(part) === '[c]');
    if (isWithheld) expect(protection.shown(figure)).toBe('[c]');
  }
  for (const where of sums) expectTrueOrWithheld(cube, where, protection);
}

function expectTrueOrWithheld(cube: Cube, where: RandomReport['sums'][number], protection: Protection): void {
  const value = valueOf(cube, where);
  const shown = protection.shown(incidents(where));
  if (value > 0 && value < protection.policy.threshold) expect(shown).toBe('[c]');
  else if (shown !== '[c]') expect(shown).toBe(value);
  if (value === 0) expect(shown).toBe(0);
}
