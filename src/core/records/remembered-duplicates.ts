import { addToGroup } from '../group-by';
import { matchesFile, matchesSource } from '../profile/match-tables';
import type { DuplicateProfile } from '../profile/profile';
import type { Layout } from '../recognise/layout';
import type { Recognition } from '../recognise/recognition';
import { textKey, tidyText } from '../recognise/values/normalise-text';
import type { Draft } from './draft';
import type { RecordColumns, Records } from './records';
import { referenceAt } from './reference-at';
import { fieldColumn } from './tally-columns';

/**
 * Excludes the entries of which the profile remembers that they are duplicates. An entry goes by its file, sheet and
 * reference, and by which of the rows with that reference it is: so it is found again where rows were inserted.
 */
export function excludeRemembered({ recognition, writer }: Draft): void {
  const duplicates = recognition.profile.duplicates ?? [];
  if (duplicates.length === 0) return;
  const entries = new ReferencedEntries(recognition, writer, keysOf(duplicates));
  for (const duplicate of duplicates) {
    const record = entries.find(duplicate);
    if (record !== undefined) writer.exclude(record, 'duplicate, excluded by a fix');
  }
}

/**
 * The entries of the profile's `duplicates` that are not there, though their file is. One for a file that is not among
 * the given ones is not missed: a profile may serve more files than are looked at.
 */
export function findIdleDuplicates({ recognition, columns }: Records): DuplicateProfile[] {
  const { profile, workbooks } = recognition;
  const duplicates = profile.duplicates ?? [];
  if (duplicates.length === 0) return [];
  const entries = new ReferencedEntries(recognition, columns, keysOf(duplicates));
  return duplicates.filter(
    (duplicate) =>
      entries.find(duplicate) === undefined &&
      workbooks.some((workbook) => matchesFile(duplicate.file, workbook.file)),
  );
}

function keysOf(duplicates: readonly DuplicateProfile[]): Set<string> {
  return new Set(duplicates.map(({ reference }) => textKey(reference)));
}

/** The entries of logs and registers by their sheets and references. */
export class ReferencedEntries {
  readonly #recognition: Recognition;
  readonly #records: Pick<RecordColumns, 'length' | 'layout' | 'row'>;
  readonly #bySheet = new Map<number, Map<string, number[]>>();
  readonly #occurrences = new Map<number, number>();

  /** `wanted`: the keys of the references that will be asked for; absent: any. */
  constructor(
    recognition: Recognition,
    records: Pick<RecordColumns, 'length' | 'layout' | 'row'>,
    wanted?: ReadonlySet<string>,
  ) {
    this.#recognition = recognition;
    this.#records = records;
    for (let record = 0; record < records.length; record++) {
      const layout = this.#layoutOf(record);
      const key = textKey(this.#referenceOf(record, layout));
      if (key === '' || wanted?.has(key) === false) continue;
      let ofSheet = this.#bySheet.get(layout.grid);
      if (!ofSheet) this.#bySheet.set(layout.grid, (ofSheet = new Map<string, number[]>()));
      this.#occurrences.set(record, addToGroup(ofSheet, key, record).length);
    }
  }

  /** The record an entry of the profile's `duplicates` speaks of; `undefined` where there is none. */
  find({ file, sheet, reference, occurrence }: DuplicateProfile): number | undefined {
    const grid = this.#recognition.grids.findIndex(({ source }) => matchesSource({ file, sheet }, source));
    return this.#bySheet.get(grid)?.get(textKey(reference))?.[occurrence - 1];
  }

  /** How the profile can speak of a record; `undefined` where it has no reference, or its sheet's name is another's too. */
  name(record: number): DuplicateProfile | undefined {
    const layout = this.#layoutOf(record);
    const { file, sheet } = this.#recognition.grids[layout.grid]!.source;
    const occurrence = this.#occurrences.get(record);
    if (occurrence === undefined) return undefined;
    // A profile keeps its texts without spaces around them.
    const named = {
      file: file.trim(),
      sheet: sheet.trim(),
      reference: tidyText(this.#referenceOf(record, layout)),
      occurrence,
    };
    return this.find(named) === record ? named : undefined;
  }

  #layoutOf(record: number): Layout {
    return this.#recognition.layouts[this.#records.layout[record]!]!;
  }

  #referenceOf(record: number, layout: Layout): string {
    const column =
      layout.kind === 'log' || layout.kind === 'register'
        ? fieldColumn(layout, 'reference')?.column
        : undefined;
    if (column === undefined) return '';
    return referenceAt(this.#recognition.grids[layout.grid]!, this.#records.row[record]!, column);
  }
}
