import type { Grid } from '../grid/grid';
import type { SourceWorkbook } from '../grid/workbook';
import type { Profile } from '../profile/profile';
import type { Layout, UnrecognisedSheet } from './layout';

/** What was found in all workbooks together. */
export interface Recognition {
  readonly workbooks: readonly SourceWorkbook[];
  /** Every sheet of every workbook, in file and sheet order. */
  readonly grids: readonly Grid[];
  /** For each grid, the index of its workbook. */
  readonly workbookOfGrid: readonly number[];
  readonly layouts: readonly Layout[];
  readonly unrecognised: readonly UnrecognisedSheet[];
  /** The profile as given: what people decided. */
  readonly given: Profile;
  /** The profile as given, with everything that was inferred filled in. */
  readonly profile: Profile;
  /** Near-spellings found in the data, offered for acceptance, never applied by themselves. */
  readonly suggestions: readonly SpellingSuggestion[];
}

/** Spellings that look like one name. `name` is the most frequent or the known one. */
export interface SpellingSuggestion {
  readonly field: 'area' | 'category' | 'source';
  readonly name: string;
  readonly spellings: readonly { readonly text: string; readonly rows: number }[];
}
