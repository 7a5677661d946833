import { type FinancialYear, monthsOfFinancialYear } from '../calendar/financial-year';
import { groupBy } from '../group-by';
import type { Measure } from '../recognise/layout';
import type { Fact, Slot } from './collect-facts';
import { compareTellings } from './compare-tellings';
import { countMonths } from './months-told';
import { type Area, KEPT_DECIMALS, NOT_KNOWN, type ViewChoice } from './records';
import { WHOLE_PARTNERSHIP } from './slot';
import { compareViews, type View, viewRank } from './view';

/** Which tellings of a measure do not count, and what each said. */
export interface SlotChoices {
  /** The views that lost, by slot key. */
  readonly lost: ReadonlyMap<number, ReadonlySet<View>>;
  readonly choices: readonly ViewChoice[];
}

interface Contest {
  readonly slot: Slot;
  /** The view to believe in this slot. */
  readonly winner: View;
  /** It, and with a table about one sub-area those about the others: together they tell the area. */
  readonly winners: ReadonlySet<View>;
  /** Whether the slot counts, or another slot that tells the same facts. */
  counts: boolean;
}

/**
 * Chooses, for one measure, which tables are believed where. In one slot one view wins (`compareViews`). Then slots
 * that overlap are settled, so that nothing counts twice: the whole partnership against its areas, a whole year
 * against its months.
 */
export function chooseSlots(
  measure: Measure,
  slots: ReadonlyMap<number, Slot>,
  areas: readonly Area[],
): SlotChoices {
  const chooser = new SlotChooser(measure, [...slots.values()], areas);
  return chooser.choose();
}

class SlotChooser {
  readonly #measure: Measure;
  readonly #areas: readonly Area[];
  readonly #contests: readonly Contest[];
  readonly #byYear: ReadonlyMap<FinancialYear, readonly Contest[]>;
  readonly #choices: ViewChoice[] = [];

  constructor(measure: Measure, slots: readonly Slot[], areas: readonly Area[]) {
    this.#measure = measure;
    this.#areas = areas;
    this.#contests = slots
      .map((slot) => ({ slot, ...winnersOf(slot, measure), counts: true }))
      .sort((one, other) => one.slot.key - other.slot.key);
    this.#byYear = groupBy(this.#contests, ({ slot }) => slot.year);
  }

  choose(): SlotChoices {
    for (const year of this.#byYear.keys()) {
      this.#settlePartnershipMonths(year);
      this.#settleYears(year);
    }
    for (const contest of this.#contests) this.#settleViews(contest);
    const lost = new Map<number, ReadonlySet<View>>();
    for (const { slot, winners, counts } of this.#contests) {
      const losers = slot.facts.map(({ view }) => view).filter((view) => !counts || !winners.has(view));
      if (losers.length > 0) lost.set(slot.key, new Set(losers));
    }
    return { lost, choices: this.#choices };
  }

  /**
   * In a month told for the whole partnership and for areas, the areas are believed, unless they come from lesser tables
   * and the whole can hold what they tell: an area's own table never gives way to one that only lacks a name.
   */
  #settlePartnershipMonths(year: FinancialYear): void {
    const contests = this.#months(WHOLE_PARTNERSHIP, year).map((whole) => ({
      whole,
      rivals: this.#rivalsOf(whole),
    }));
    const canHold = canHoldParts(contests);
    for (const { whole, rivals } of contests) {
      const { month } = whole.slot;
      if (rivals.length === 0) continue;
      const rank = viewRank(whole.winner, this.#measure);
      const wholeWins = canHold && rivals.every(({ winner }) => rank < viewRank(winner, this.#measure));
      const place = { area: NOT_KNOWN, year, ...(month === undefined ? {} : { month }) };
      if (wholeWins) this.#displace([whole], rivals, place);
      else this.#displace(rivals, [whole], place);
    }
  }

  #rivalsOf({ slot: { month, year }, winner }: Contest): readonly Contest[] {
    const parts = this.#find(year, (slot) => slot.area !== WHOLE_PARTNERSHIP && slot.month === month);
    // Entries are entries: logs with and without areas add up, and both go before any table. A register is no log.
    return winner.isAdditive ? parts.filter((part) => part.winner !== winner) : parts;
  }

  #settleYears(year: FinancialYear): void {
    const wholeMonths = this.#months(WHOLE_PARTNERSHIP, year);
    const ofAreas = (slot: Slot) => slot.area !== WHOLE_PARTNERSHIP;
    for (const contest of this.#find(year, (slot) => ofAreas(slot) && slot.month === undefined)) {
      const place = { area: contest.slot.area, year };
      // Months of the whole partnership tell the areas' year once already, and tell it finer.
      if (wholeMonths.length > 0) this.#displace(wholeMonths, [contest], place);
      else this.#settleYear(contest, this.#months(contest.slot.area, year), place);
    }
    const wholeYears = this.#find(year, (slot) => !ofAreas(slot) && slot.month === undefined);
    for (const contest of wholeYears) {
      const parts = this.#find(year, ofAreas);
      const place = { area: NOT_KNOWN, year };
      // Less than the year of the areas does not stand for all of it.
      if (!isPartial(contest) && parts.length > 0 && parts.every(isPartial))
        this.#displace([contest], parts, place);
      else if (parts.length > 0) this.#displace([...parts, ...wholeMonths], [contest], place);
      else this.#settleYear(contest, wholeMonths, place);
    }
  }

  /**
   * A figure for a whole year gives way to twelve months (or to those since the area joined). Where months are missing
   * it counts in their place, except where the months add up to it, or where it only sums a log up or tells a part of
   * the year.
   */
  #settleYear(
    contest: Contest,
    months: readonly Contest[],
    place: { area: number; year: FinancialYear },
  ): void {
    if (months.length === 0) return;
    const joinedOn = this.#areas[place.area]?.joinedOn ?? 0;
    const told = new Set(months.map(({ slot }) => slot.month));
    const isComplete = monthsOfFinancialYear(place.year).every(
      (month) => month < joinedOn || told.has(month),
    );
    const isSame = sumOf(winningFacts([contest])) === sumOf(winningFacts(months));
    const sumsUpLog = contest.winner.kind === 'summary' && months.some(({ winner }) => winner.isAdditive);
    if (isComplete || isSame || sumsUpLog || isPartial(contest)) this.#displace(months, [contest], place);
    else this.#displace([contest], months, place);
  }

  /** Within a slot that counts, says what the views that lost would have said. */
  #settleViews({ slot, winner, winners, counts }: Contest): void {
    // Tables about single sub-areas that fall short of the area gainsay it no more than any part its whole.
    const isPart = (view: View) => view.part !== undefined && winner.part === undefined;
    const others = slot.facts.filter(({ view }) => !winners.has(view) && !isPart(view));
    if (!counts || others.length === 0) return;
    const place = {
      measure: this.#measure,
      area: Math.max(slot.area, NOT_KNOWN),
      ...(slot.month === undefined ? {} : { month: slot.month }),
      year: slot.year,
    };
    const chosen = slot.facts.filter(({ view }) => winners.has(view));
    this.#choices.push(...compareTellings(place, [{ slot, facts: chosen }], [{ slot, facts: others }]));
  }

  #displace(
    winners: readonly Contest[],
    losers: readonly Contest[],
    place: { readonly area: number; readonly year: FinancialYear; readonly month?: number },
  ): void {
    for (const loser of losers) loser.counts = false;
    const chosen = winners.map(({ slot, winners: views }) => ({
      slot,
      facts: slot.facts.filter(({ view }) => views.has(view)),
    }));
    const others = losers.map(({ slot }) => ({ slot, facts: slot.facts }));
    this.#choices.push(...compareTellings({ measure: this.#measure, ...place }, chosen, others));
  }

  #months(area: number, year: FinancialYear): Contest[] {
    return this.#find(year, (slot) => slot.area === area && slot.month !== undefined);
  }

  /** The slots of a year that fit and still count. */
  #find(year: FinancialYear, fits: (slot: Slot) => boolean): Contest[] {
    return (this.#byYear.get(year) ?? []).filter(({ slot, counts }) => counts && fits(slot));
  }
}

/** Of what areas tell, so much may be missing from a table of the whole partnership that was kept less well. */
const MOST_MISSING = 0.1;

/** Whether what is told for the whole partnership may hold what is told for areas in the same months. */
function canHoldParts(
  contests: readonly { readonly whole: Contest; readonly rivals: readonly Contest[] }[],
): boolean {
  let told = 0;
  let missing = 0;
  for (const { whole, rivals } of contests) {
    const ofParts = sumOf(winningFacts(rivals));
    told += ofParts;
    missing += Math.max(0, ofParts - sumOf(winningFacts([whole])));
  }
  return missing <= told * MOST_MISSING;
}

/**
 * Whom to believe in a slot: first who tells more months of its year. Tables about one sub-area each are believed
 * together, unless a table of their kind gives their area more than they do: then some sub-areas have no table.
 */
function winnersOf(slot: Slot, measure: Measure): Pick<Contest, 'winner' | 'winners'> {
  const { facts } = slot;
  const views = [...new Set(facts.map(({ view }) => view))];
  const months = new Map(
    facts.some(({ part }) => part !== undefined)
      ? views.map((view) => [view, monthsOfView(slot, view)] as const)
      : [],
  );
  const ordered = views.sort(
    (one, other) => (months.get(other) ?? 0) - (months.get(one) ?? 0) || compareViews(one, other, measure),
  );
  const best = ordered[0]!;
  if (best.part === undefined) return { winner: best, winners: new Set([best]) };
  const parts = new Map<number, View>();
  for (const view of ordered)
    if (view.kind === best.kind && view.part !== undefined && !parts.has(view.part))
      parts.set(view.part, view);
  const winners = new Set(parts.values());
  const told = sumOf(facts.filter(({ view }) => winners.has(view)));
  const whole = ordered.find(
    ({ kind, part, isPrevious }) =>
      kind === best.kind && part === undefined && isPrevious === best.isPrevious,
  );
  const isShort = whole !== undefined && sumOf(facts.filter(({ view }) => view === whole)) > told;
  return isShort ? { winner: whole, winners: new Set([whole]) } : { winner: best, winners };
}

/** How many months a view tells of a slot; what makes up no year stands for none. */
function monthsOfView(slot: Slot, view: View): number {
  if (view.isIncomplete) return 0;
  return countMonths(
    slot,
    slot.facts.filter((fact) => fact.view === view),
  );
}

/** Whether what a contest's winner tells of a year is less than the year. */
function isPartial({ slot, winner }: Contest): boolean {
  return slot.month === undefined && monthsOfView(slot, winner) < 12;
}

function winningFacts(contests: readonly Contest[]): Fact[] {
  return contests.flatMap(({ slot, winners }) => slot.facts.filter(({ view }) => winners.has(view)));
}

function sumOf(facts: readonly Fact[]): number {
  return Number(facts.reduce((sum, { value }) => sum + value, 0).toFixed(KEPT_DECIMALS));
}
