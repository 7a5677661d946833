import type { Grid } from '../grid/grid';
import type { LayoutKind } from '../profile/profile';
import type { Layout } from '../recognise/layout';
import { NameCollector } from './name-collector';
import type { RecordWriter } from './record-writer';
import type { ColumnTexts } from './records';

/** The texts met so far in each field whose values are names. */
export interface CollectedNames {
  readonly area: NameCollector;
  readonly category: NameCollector;
  readonly source: NameCollector;
  readonly camera: NameCollector;
}

export function collectNames(): CollectedNames {
  return {
    area: new NameCollector(),
    category: new NameCollector(),
    source: new NameCollector(),
    camera: new NameCollector(),
  };
}

/** A layout to be encoded, and where to. */
export interface EncodingTask {
  readonly layout: Layout;
  /** Index into `Recognition.layouts`. */
  readonly index: number;
  readonly grid: Grid;
  readonly writer: RecordWriter;
  readonly names: CollectedNames;
}

/** Turns layouts of some kinds into records. */
export interface LayoutEncoder {
  readonly kinds: readonly LayoutKind[];
  /** The most records the layout can give. */
  readonly capacity: (layout: Layout, grid: Grid) => number;
  readonly encode: (task: EncodingTask) => ColumnTexts;
}
