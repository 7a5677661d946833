import type { Recognition } from '../recognise/recognition';
import { areasByFigures } from './areas-by-figures';
import { buildAreas, profileAreaNames } from './build-areas';
import { chooseViews } from './choose-views';
import type { Draft, Segment } from './draft';
import { countEncoder } from './encode-counts';
import { rowEncoder } from './encode-rows';
import { collectNames, type LayoutEncoder } from './encoding';
import { countFilledCells } from './filled-cells';
import { excludeDuplicates } from './find-duplicates';
import { excludeRemembered } from './remembered-duplicates';
import { finishColumns } from './finish-columns';
import { type NameCodes, plainNames, resolveNames } from './name-collector';
import { RecordWriter } from './record-writer';
import type { Area, ColumnTexts, Records } from './records';
import { remarkOnNewAreas } from './remark-areas';
import { findRepeatedTables } from './repeated-tables';
import { findCopiedTables } from './table-copies';
import { findUnkeptMonths } from './unkept-months';
import { findUntoldMonths } from './untold-months';

/** How each kind of layout becomes records. */
const ENCODERS: readonly LayoutEncoder[] = [rowEncoder, countEncoder];

/**
 * Reads every recognised table into typed columns. Each distinct cell content is read once and each name resolved
 * once; a row costs no object. Every candidate becomes a record: counted, or excluded with its reason. The same
 * recognition gives the same records.
 */
export function encodeRecords(recognition: Recognition): Records {
  const { layouts, grids, profile } = recognition;
  const encoders = layouts.map((layout) => ENCODERS.find(({ kinds }) => kinds.includes(layout.kind))!);
  const capacity = layouts.reduce(
    (sum, layout, index) => sum + encoders[index]!.capacity(layout, grids[layout.grid]!),
    0,
  );
  const writer = new RecordWriter(capacity, layouts.length);
  const names = collectNames();
  const texts: ColumnTexts[] = [];
  const segments: Segment[] = layouts.map((layout, index) => {
    const first = writer.length;
    texts[index] = encoders[index]!.encode({ layout, index, grid: grids[layout.grid]!, writer, names });
    return { layout: index, first, end: writer.length };
  });

  const areaNames = resolveNames(names.area, 'area', profile, profileAreaNames(profile));
  const categories = resolveNames(names.category, 'category', profile);
  const sources = resolveNames(names.source, 'source', profile);
  const cameras = plainNames(names.camera);
  recode(writer.area, areaNames, writer.length);
  recode(writer.category, categories, writer.length);
  recode(writer.source, sources, writer.length);
  recode(writer.camera, cameras, writer.length);

  const named: Draft = { recognition, writer, areas: buildAreas(areaNames.names, profile), segments };
  excludeRemembered(named);
  excludeDuplicates(named);
  const copied = findCopiedTables(recognition);
  const repeated = findRepeatedTables(named, copied);
  const copies = new Map([...[...copied].map((layout) => [layout, layout] as const), ...repeated.copies]);
  for (const record of repeated.withoutArea) writer.exclude(record, 'second view');
  rename(writer, repeated.sameAreas);
  const { wholes, parents, same, alike } = areasByFigures(named, new Set(copies.keys()));
  rename(writer, same);
  const areas = named.areas.map((area, index): Area => {
    const parent = parents.get(index);
    return parent === undefined ? area : { ...area, kind: named.areas[parent]!.kind, parent };
  });
  const draft: Draft = { ...named, areas, wholes };
  const unkept = findUnkeptMonths(countFilledCells(draft));
  const { choices: views, breakdowns } = chooseViews(draft, unkept, copies);
  remarkOnNewAreas(draft);
  return {
    recognition,
    columns: finishColumns(writer),
    texts,
    areas,
    categories: { names: categories.names },
    sources: { names: sources.names },
    cameras: { names: cameras.names },
    remarks: [...writer.remarks].sort((one, other) => one.record - other.record),
    views,
    breakdowns,
    unkept,
    untold: findUntoldMonths(draft),
    repetitions: [...repeated.repetitions, ...alike],
  };
}

/** Calls areas what other tables call them. */
function rename({ area, length }: RecordWriter, names: ReadonlyMap<number, number>): void {
  for (let record = 0; names.size > 0 && record < length; record++)
    area[record] = names.get(area[record]!) ?? area[record]!;
}

/** Turns text numbers into the indexes of names. */
function recode(column: Int32Array, { codeOfText }: NameCodes, length: number): void {
  for (let record = 0; record < length; record++) {
    const text = column[record]!;
    if (text >= 0) column[record] = codeOfText[text]!;
  }
}
