import { monthsOfFinancialYear } from '../calendar/financial-year';
import { groupBy } from '../group-by';
import type { Fact, Slot } from './collect-facts';
import { monthsOfFact, WHOLE_YEAR } from './months-told';
import { KEPT_DECIMALS, type ViewChoice, type ViewValue } from './records';

/** Facts of a slot. */
export interface FactsOfSlot {
  readonly slot: Slot;
  readonly facts: readonly Fact[];
}

/** A fact and the months of its year that it tells. */
interface Telling {
  readonly fact: Fact;
  readonly months: number;
}

/**
 * What the chosen tables and others say of the same facts. A table of a part of a year is compared with what is said of
 * its months; where the chosen ones do not tell these apart, together with the tables of the year's other parts, or not
 * at all.
 */
export function compareTellings(
  place: Pick<ViewChoice, 'measure' | 'area' | 'year' | 'month'>,
  chosen: readonly FactsOfSlot[],
  others: readonly FactsOfSlot[],
): ViewChoice[] {
  const [counted, compared] = [tellingsIn(chosen), tellingsIn(others)];
  const choices: ViewChoice[] = [];
  const wholes = compared.filter(({ fact }) => fact.part === undefined);
  const apart: Telling[] = [];
  const parts = compared.filter(({ fact }) => fact.part !== undefined);
  for (const [months, tellings] of groupBy(parts, (telling) => telling.months)) {
    const within = counted.filter((one) => (one.months & months) !== 0);
    if (within.some((one) => (one.months & ~months) !== 0)) apart.push(...tellings);
    else {
      const ofYear = monthsOfFinancialYear(place.year).filter((_, month) => (months & (1 << month)) !== 0);
      const span = { first: ofYear[0]!, last: ofYear.at(-1)! };
      choices.push({ ...place, span, chosen: valuesOf(within), others: valuesOf(tellings) });
    }
  }
  const years = [...groupBy(apart, ({ fact }) => fact.view).values()].filter(
    (tellings) => tellings.reduce((all, { months }) => all | months, 0) === WHOLE_YEAR,
  );
  if (wholes.length > 0 || years.length > 0) {
    const ofYear = [...valuesOf(wholes), ...years.map(sumOfParts)];
    choices.push({
      ...place,
      chosen: valuesOf(counted),
      others: ofYear.sort((one, other) => one.layout - other.layout),
    });
  }
  return choices;
}

function tellingsIn(slots: readonly FactsOfSlot[]): Telling[] {
  return slots.flatMap(({ slot, facts }) =>
    facts.map((fact) => ({ fact, months: monthsOfFact(slot, fact) })),
  );
}

/** Adds up what each table says. */
function valuesOf(tellings: readonly Telling[]): ViewValue[] {
  const values = new Map<number, number>();
  for (const { fact } of tellings) values.set(fact.layout, (values.get(fact.layout) ?? 0) + fact.value);
  return [...values]
    .sort(([one], [other]) => one - other)
    .map(([layout, value]) => ({ layout, value: Number(value.toFixed(KEPT_DECIMALS)) }));
}

/** What the tables of a year's parts say together, at the first of them. */
function sumOfParts(tellings: readonly Telling[]): ViewValue {
  const values = valuesOf(tellings);
  const value = values.reduce((sum, one) => sum + one.value, 0);
  return {
    layout: values[0]!.layout,
    value: Number(value.toFixed(KEPT_DECIMALS)),
    ...(values.length > 1 && { with: values.slice(1).map(({ layout }) => layout) }),
  };
}
