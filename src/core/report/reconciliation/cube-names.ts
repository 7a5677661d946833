import type { Where } from '../../figures/figure';
import { createNameResolver, type NameField, type SeenTexts } from '../../recognise/names/resolve-name';
import { nameKey } from '../../recognise/names/name-key';
import type { AxisMeaning } from '../../recognise/layout';
import type { ReportContext } from '../report-context';

/** Turns the names a printed total speaks of into filters of the cube; undefined where the cube knows no such name. */
export type CubeFilter = (
  meaning: AxisMeaning,
) => Pick<Where, 'area' | 'subArea' | 'category' | 'source'> | undefined;

/** Looks names up as the records were named: through the profile's aliases and the usual forms. */
export function createCubeFilter({ cube, input }: ReportContext): CubeFilter {
  const { recognition } = input.records;
  const printed = recognition.layouts.flatMap((layout) => [layout.context, ...layout.printedTotals]);
  const lookUp = (field: NameField, names: readonly string[]) => {
    const texts = [...names, ...printed.flatMap((meaning) => meaning[field] ?? [])];
    const seen: SeenTexts = new Map(texts.map((text) => [text, 1]));
    const { resolve } = createNameResolver(field, recognition.profile, seen);
    const known = new Map(names.map((name) => [nameKey(name), name]));
    return (text: string) => known.get(nameKey(text)) ?? known.get(nameKey(resolve(text).name));
  };
  const subAreas = new Map(cube.areas.flatMap((area) => area.subAreas.map((name) => [name, area.name])));
  const findArea = lookUp('area', [...cube.areas.map(({ name }) => name), ...subAreas.keys()]);
  const findCategory = lookUp('category', cube.categories);
  const findSource = lookUp(
    'source',
    cube.sources.map(({ name }) => name),
  );

  return ({ area, category, source }) => {
    const found = {
      area: area === undefined ? undefined : findArea(area),
      category: category === undefined ? undefined : findCategory(category),
      source: source === undefined ? undefined : findSource(source),
    };
    const isKnown =
      (area === undefined) === (found.area === undefined) &&
      (category === undefined) === (found.category === undefined) &&
      (source === undefined) === (found.source === undefined);
    if (!isKnown) return undefined;
    const parent = found.area === undefined ? undefined : subAreas.get(found.area);
    return {
      ...(found.area !== undefined &&
        (parent === undefined ? { area: found.area } : { area: parent, subArea: found.area })),
      ...(found.category !== undefined && { category: found.category }),
      ...(found.source !== undefined && { source: found.source }),
    };
  };
}
