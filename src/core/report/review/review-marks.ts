import type { FigureValue } from '../../figures/figure';
import type { TraceRequest } from '../../figures/trace-figure';
import { figureKey } from '../workbook/figure-key';

/** A figure somebody has looked at and found right. */
export interface ReviewMark {
  /** Which figure, as `markKey` gives it. */
  readonly figure: string;
  /** How it is asked for again. */
  readonly request: TraceRequest;
  /** What it was called when it was looked at. */
  readonly name: string;
  /** What it was then: a number, or the shorthand that stood in its place. */
  readonly value: number | string;
  readonly role: string;
  /** As 2018-06-30. */
  readonly date: string;
}

/** A text that is the same for the same figure of the same selection. */
export function markKey({ figure, selection = {}, at }: TraceRequest): string {
  const { areas, categories, sources, months, likeForLike } = selection;
  const sorted = (list: readonly (string | number)[] | undefined) => (list ? [...list].sort(inOrder) : null);
  const narrowed = [sorted(areas), sorted(categories), sorted(sources), sorted(months), likeForLike === true];
  return JSON.stringify([figureKey(figure), narrowed, at ? [at.weekday, at.hour] : null]);
}

function inOrder(one: string | number, other: string | number): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The marks with one more, in the place of an earlier one of the same figure by the same role. */
export function addMark(marks: readonly ReviewMark[], mark: ReviewMark): ReviewMark[] {
  return [...marks.filter(({ figure, role }) => figure !== mark.figure || role !== mark.role), mark];
}

/** The marks without that one. */
export function removeMark(marks: readonly ReviewMark[], mark: ReviewMark): ReviewMark[] {
  return marks.filter(({ figure, role }) => figure !== mark.figure || role !== mark.role);
}

/** Whether a figure is still what it was when somebody looked at it. */
export function hasMoved(mark: ReviewMark, value: FigureValue): boolean {
  return mark.value !== value;
}
