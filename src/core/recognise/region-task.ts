import type { TableProfile } from '../profile/profile';
import type { Layout } from './layout';
import type { NamedPart } from './names/part-in-title';
import type { Region } from './sheet/find-regions';
import type { SheetView } from './sheet/sheet-view';
import type { TableContext } from './table-context';
import type { Vocabulary } from './vocabulary';

/** One region to be recognised, with everything that is known around it. */
export interface RegionTask {
  readonly view: SheetView;
  /** Index into `Recognition.grids`. */
  readonly grid: number;
  readonly region: Region;
  readonly context: TableContext;
  readonly vocabulary: Vocabulary;
  /** What the profile says about this table. */
  readonly table?: TableProfile;
  /** Only the columns under this calendar year are looked at: January to December of several years side by side. */
  readonly calendarYear?: number;
}

/** What a recogniser makes of a region: tables of its kind, and how the areas in them belong together. */
export interface Recognised {
  /** Usually one; a log in sections of months is one for each. All have the same kind. */
  readonly layouts: readonly Layout[];
  readonly confidence: number;
  /** Sub-area → the area it is a part of, where the table itself shows it. */
  readonly parents: ReadonlyMap<string, string>;
  /** What its title may name as an area and its part. */
  readonly possiblePart?: NamedPart;
}
