import { groupBy } from '../group-by';
import type { SlotPlace } from './slot';

/** What is told of a place and time. */
export interface SlotSum extends SlotPlace {
  readonly value: number;
}

/**
 * What of a year's breakdown may be taken from what is counted, so that no sum that people may ask for (of a month or the
 * year, of an area or all of them) is left with less than none. Where the areas of a month fit each but not together,
 * none of them is taken.
 */
export function fittingSlots<Told extends SlotSum>(
  told: readonly Told[],
  counted: readonly SlotSum[],
): ReadonlySet<Told> {
  const taken: Told[] = [];
  const times = [...groupBy(told, ({ month }) => month)];
  // Figures of the whole year take what the months leave of it, unless what is told of the year is more than counts.
  times.sort(([one], [other]) => Number(one === undefined) - Number(other === undefined));
  for (const [month, ofTime] of times) {
    if (month === undefined && sumOf(told) > sumOf(counted)) continue;
    const isThen = (slot: SlotPlace) => month === undefined || slot.month === month;
    const fits = (slots: readonly SlotSum[], isThere: (slot: SlotPlace) => boolean) =>
      sumOf([...taken.filter(isThere), ...slots]) <= sumOf(counted.filter(isThere));
    const fitting = [...groupBy(ofTime, ({ area }) => area)].flatMap(([area, slots]) =>
      area < 0 || fits(slots, (slot) => isThen(slot) && slot.area === area) ? slots : [],
    );
    if (fits(fitting, isThen)) taken.push(...fitting);
  }
  return new Set(taken);
}

/** The sum of what is told, rounded to what binary fractions keep of it. */
export function sumOf(told: readonly { readonly value: number }[]): number {
  return Number(told.reduce((sum, { value }) => sum + value, 0).toFixed(6));
}
