import type { SheetView } from '../sheet/sheet-view';
import type { Vocabulary } from '../vocabulary';
import type { HeadingReading } from '../words/read-heading';

/** Reads the heading or label of a cell of one heading row or one column of labels. */
export type ReadCell = (row: number, column: number) => HeadingReading;

/**
 * Reads the texts of one heading row or column of labels. Two sources of the house list read like measures: "Alarm
 * activation" and "Retrospective review". Among other sources they are sources, alone they are measures.
 */
export function sourceReader(
  view: SheetView,
  places: Iterable<readonly [row: number, column: number]>,
  vocabulary: Vocabulary,
): ReadCell {
  const isSourceAlone = ({ measure, name }: HeadingReading): boolean =>
    measure === undefined && name !== '' && vocabulary.isSource(name);
  const isOfSources = [...places].some(([row, column]) => isSourceAlone(view.headingAt(row, column)));
  if (!isOfSources) return (row, column) => view.headingAt(row, column);
  return (row, column) => {
    const reading = view.headingAt(row, column);
    return reading.measure !== undefined && vocabulary.isSource(reading.text) ? asName(reading) : reading;
  };
}

function asName(reading: HeadingReading): HeadingReading {
  const rest: { -readonly [Key in keyof HeadingReading]: HeadingReading[Key] } = { ...reading };
  delete rest.measure;
  return { ...rest, name: reading.text };
}
