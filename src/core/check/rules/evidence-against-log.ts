import { formatFinancialYear } from '../../calendar/financial-year';
import { formatMonthKey, type Month } from '../../calendar/month';
import { type ViewChoice, NOT_KNOWN } from '../../records/records';
import type { CheckContext } from '../check-context';
import { type EvidenceTold, evidenceTold } from '../evidence-told';
import type { Occurrence } from '../finding';
import { runsOfMonths } from '../month-runs';
import { tablePlace } from '../places';
import type { YearRule } from '../rule';
import { disagreements } from '../view-rule';

/**
 * The evidence register and another table tell the evidence packages of the year differently: with other numbers, or one
 * of them has nothing where the other has packages.
 */
export const evidenceAgainstLog: YearRule = {
  id: 'evidence-against-log',
  family: 'across sources',
  severity: 'warning',
  scope: 'year',
  reads: ['views', 'names', 'exclusion', 'month', 'year', 'area', 'measures'],
  *check(context) {
    const isMeant = ({ measure, year }: ViewChoice): boolean =>
      year >= context.cube.year && measure === 'evidence';
    for (const { choice, other, occurrence } of disagreements(context, isMeant)) {
      const counted = wordFor(context, choice.chosen[0]?.layout);
      const table = wordFor(context, other.layout);
      yield { ...occurrence, parameters: { ...occurrence.parameters, by: counted, table } };
    }
    const { registers, others } = evidenceTold(context);
    if (registers.layouts.length === 0 || others.layouts.length === 0) return;
    yield* silences(context, registers, others);
    yield* silences(context, others, registers);
  },
};

/** What a table is called in the sentences of the rule. */
function wordFor(context: CheckContext, layout: number | undefined): string {
  if (layout === undefined) return 'another table';
  const { kind } = context.layout(layout);
  return kind === 'register' ? 'the evidence register' : kind === 'log' ? 'the log' : 'another table';
}

/** Where one side has no entry at all while the other counts packages: months of all areas, areas, months of an area. */
function* silences(context: CheckContext, silent: EvidenceTold, told: EvidenceTold): Iterable<Occurrence> {
  const monthsHeard = new Set([...silent.byArea.values()].flatMap((months) => [...months.keys()]));
  const unheard = [...told.byArea].flatMap(([area, months]) =>
    [...months].flatMap(([month, value]) =>
      value > 0 && silent.byArea.get(area)?.has(month) !== true ? [{ area, month, value }] : [],
    ),
  );
  const ofAll = unheard.filter(({ month }) => !monthsHeard.has(month));
  for (const run of runsOfMonths(ofAll.map(({ month }) => month)))
    yield silence(context, silent, told, { area: NOT_KNOWN, ...run, value: sumIn(ofAll, run) });
  const ofAreas = unheard.filter(({ area, month }) => monthsHeard.has(month) && area !== NOT_KNOWN);
  for (const area of new Set(ofAreas.map((slot) => slot.area))) {
    const slots = ofAreas.filter((slot) => slot.area === area);
    const months = slots.map(({ month }) => month);
    const runs = silent.byArea.has(area) ? runsOfMonths(months) : [undefined];
    for (const run of runs) {
      const value = run ? sumIn(slots, run) : slots.reduce((sum, slot) => sum + slot.value, 0);
      yield silence(context, silent, told, { area, ...run, value });
    }
  }
}

function sumIn(
  slots: readonly { readonly month: Month; readonly value: number }[],
  { first, last }: { readonly first: Month; readonly last: Month },
): number {
  return slots
    .filter(({ month }) => month >= first && month <= last)
    .reduce((sum, { value }) => sum + value, 0);
}

interface SilentPart {
  readonly area: number;
  /** Absent where it is the whole year. */
  readonly first?: Month;
  readonly last?: Month;
  readonly value: number;
}

function silence(
  context: CheckContext,
  silent: EvidenceTold,
  told: EvidenceTold,
  { area, first, last, value }: SilentPart,
): Occurrence {
  const name = area === NOT_KNOWN ? '' : context.records.areas[area]!.name;
  const { year } = context.cube;
  return {
    places: [...silent.layouts, ...told.layouts].map((layout) => tablePlace(context, layout)),
    parameters: {
      measure: 'evidence',
      area: name,
      period: first === undefined ? formatFinancialYear(year) : formatMonthKey(first),
      ...(last !== undefined && last !== first && { last: formatMonthKey(last) }),
      counted: value,
      other: 0,
      by: wordFor(context, told.layouts[0]),
      table: wordFor(context, silent.layouts[0]),
    },
    effect: context.effects.of(0, name || undefined, year),
  };
}
