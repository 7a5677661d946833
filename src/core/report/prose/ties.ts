import { leaderText } from '../../language/en-GB/report-leaders';
import type { NumberFormat, Run, Sentence, Table } from '../document';
import { leader, leaderFigure } from './leaders';
import { writeSentence } from './write-sentence';

/** The column of a table that rows are ranked by, and how many of them certainly have their places. */
export interface Ranking {
  readonly table: Table;
  readonly column: string;
  readonly ranked: number;
  readonly format: NumberFormat;
}

/** One of two wordings: whether all ranked rows have the same number. */
export function whetherAllTied(ranking: Ranking, tied: Sentence, apart: Sentence): Sentence {
  return ranking.ranked < 2 ? apart : [tie(ranking, [1, ranking.ranked], tied, apart)];
}

/**
 * The row with most, with its number; where several have as many, those: "April and May (100 each)". Not all are tied.
 * `wordings` may leave the number out.
 */
export function most(ranking: Ranking, wordings: SharedWordings = leaderText): Sentence {
  return shared(ranking, wordings, (step) => 1 + step);
}

/** As `most`, of those with least. */
export function least(ranking: Ranking, wordings: SharedWordings = leaderText): Sentence {
  return shared(ranking, wordings, (step) => ranking.ranked - step);
}

/** How those that share a place are named. */
type SharedWordings = Readonly<Record<'one' | 'two' | 'three' | 'more', Naming>>;

/** The row of a place with its number. */
export function inPlace(ranking: Ranking, place: number): Sentence {
  return named(ranking, leaderText.one, [place]);
}

/** The row of a place with its number, the last of a list; where the next has as many, it is said. */
export function lastNamed(ranking: Ranking, place: number): Sentence {
  const alone = named(ranking, leaderText.one, [place]);
  if (place >= ranking.ranked) return alone;
  return [tie(ranking, [place, place + 1], named(ranking, leaderText.andOthers, [place]), alone)];
}

/** Tries how many share the place; `placeAt` counts from the top or from the bottom. */
function shared(
  ranking: Ranking,
  { one, two, three, more }: SharedWordings,
  placeAt: (step: number) => number,
): Sentence {
  const wordings = [one, two, three, more].map((wording, index) => {
    const places = Array.from({ length: index + 1 }, (_, step) => placeAt(step));
    return named(
      ranking,
      wording,
      places.sort((first, second) => first - second),
    );
  });
  // Not all are tied, so one row fewer can be.
  const last = Math.min(wordings.length, ranking.ranked - 1);
  const from = (count: number): Sentence =>
    count >= last
      ? wordings[count - 1]!
      : [tie(ranking, [placeAt(0), placeAt(count)], from(count + 1), wordings[count - 1]!)];
  return from(1);
}

type Naming =
  | (typeof leaderText)['one' | 'two' | 'three' | 'more' | 'andOthers']
  | (typeof leaderText.names)[keyof typeof leaderText.names];

function named({ table, column, format }: Ranking, wording: Naming, places: readonly number[]): Sentence {
  const at = (index: number) => leader(table, column, places[index] ?? places[0]!);
  return writeSentence(wording, {
    first: at(0),
    second: at(1),
    third: at(2),
    count: leaderFigure(table, column, places[0]!, format),
  });
}

function tie(
  { table, column }: Ranking,
  places: readonly [number, number],
  tied: Sentence,
  apart: Sentence,
): Run {
  return { type: 'tie', table: table.id, column, places, tied, apart };
}
