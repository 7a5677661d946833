import { EXPORT_SOURCES, exportCategory } from '../habits/export-codes';
import {
  CATEGORY_SPELLINGS,
  NORTH_ARDEN_SPELLINGS,
  SOURCE_SPELLINGS,
  SUB_AREA_SPELLINGS,
} from '../habits/spellings';
import { THIS_YEAR_MONTHS } from '../facts/month-range';
import type { Truth } from './truth';

type Pairs = readonly (readonly [spelling: string, name: string])[];

/** Every spelling the workbooks use for an area, a category or a source that is not its name. */
export function listAliases(): Truth['aliases'] {
  const months = [THIS_YEAR_MONTHS[0]!, THIS_YEAR_MONTHS[11]!];
  return {
    area: aliasesOf([
      ...pairsOf(SUB_AREA_SPELLINGS),
      ...NORTH_ARDEN_SPELLINGS.map(([text]) => [text, 'North Arden'] as const),
    ]),
    category: aliasesOf([
      ...pairsOf(CATEGORY_SPELLINGS),
      ...Object.keys(CATEGORY_SPELLINGS).flatMap((name) =>
        months.map((month) => [exportCategory(name, month), name] as const),
      ),
    ]),
    source: aliasesOf([
      ...pairsOf(SOURCE_SPELLINGS),
      ...Object.entries(EXPORT_SOURCES).map(([name, text]) => [text, name] as const),
    ]),
  };
}

function pairsOf(spellings: Readonly<Record<string, readonly (readonly [string, number])[]>>): Pairs {
  return Object.entries(spellings).flatMap(([name, texts]) => texts.map(([text]) => [text, name] as const));
}

function aliasesOf(pairs: Pairs): Record<string, string> {
  return Object.fromEntries(pairs.filter(([spelling, name]) => spelling !== name));
}
