import { readClues } from '../words/read-clues';
import { isGeneric } from '../words/name-words';
import { areaFormOf } from './area-form';
import { findKnownName } from './known-names';
import { nameWords } from './name-key';

/**
 * The areas that the names of files say, by file: "Stevenage incidents 2017-18.xlsx" beside "Hertsmere incidents
 * 2017-18.xlsx". One name alone might be that of anything; so a name is believed only where two or more files are
 * called alike but for it, years and months aside. Files are called alike, too, where words that name nothing are all
 * they differ in ("Stevenage log", "Hertsmere CCTV return"), if `tellOtherFacts` of each two of them.
 */
export function areasOfFiles(
  files: readonly string[],
  tellOtherFacts: (one: string, other: string) => boolean = () => true,
): ReadonlyMap<string, string> {
  const named = [...new Set(files)].flatMap((file): Named[] => {
    const name = areaIn(file, 'file');
    return name === undefined ? [] : [{ text: file, name }];
  });
  const areas = new Map<string, string>();
  for (const group of groupsOf(named, ({ text, name }) => wordsBeside(text, name).join(' ')))
    if (differInNames(group)) for (const { text, name } of group) areas.set(text, name);
  const isTelling = (word: string): boolean => !isGeneric(word);
  for (const group of groupsOf(named, ({ text, name }) =>
    wordsBeside(text, name).filter(isTelling).join(' '),
  )) {
    const areOfOthers = group.every((one, index) =>
      group.slice(index + 1).every((other) => isSameName(one, other) || tellOtherFacts(one.text, other.text)),
    );
    if (differInNames(group) && areOfOthers) for (const { text, name } of group) areas.set(text, name);
  }
  return areas;
}

/**
 * The areas that the names of sheets say, by name: "Stevenage Apr 17" beside "Hertsmere". The name of one sheet alone
 * might be that of anything: two or more sheets whose tables say no area must have different names. Then those of
 * `others`, with an area column of their own, are believed too.
 */
export function areasOfSheets(
  sheets: readonly string[],
  others: readonly string[],
): ReadonlyMap<string, string> {
  const namedIn = (names: readonly string[]): Named[] =>
    [...new Set(names)].flatMap((text) => {
      const name = areaIn(text, 'sheet');
      return name === undefined ? [] : [{ text, name }];
    });
  if (!differInNames(namedIn(sheets))) return new Map();
  return new Map(namedIn([...sheets, ...others]).map(({ text, name }) => [text, name]));
}

interface Named {
  readonly text: string;
  readonly name: string;
}

function areaIn(text: string, source: 'sheet' | 'file'): string | undefined {
  const [name, ...others] = readClues(text, source).names;
  return name === undefined || others.length > 0 || isNoArea(name) ? undefined : name;
}

function isNoArea(name: string): boolean {
  return (findKnownName('category', name) ?? findKnownName('source', name)) !== undefined;
}

function groupsOf(named: readonly Named[], keyOf: (one: Named) => string): Named[][] {
  const groups = new Map<string, Named[]>();
  for (const one of named) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups.values()];
}

function differInNames(named: readonly Named[]): boolean {
  return new Set(named.map(({ name }) => areaFormOf(name).key)).size > 1;
}

function isSameName(one: Named, other: Named): boolean {
  return areaFormOf(one.name).key === areaFormOf(other.name).key;
}

/** What a file is called beside the name of its area, its years, numbers and months. */
function wordsBeside(file: string, name: string): string[] {
  const called = file.replace(/\.[a-z0-9]{1,5}$/i, '').replaceAll('_', ' ');
  return nameWords(called.replace(name, ' '))
    .split(' ')
    .filter((word) => word !== '' && !/\d/.test(word) && !MONTH.test(word));
}

const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|to|copy)$/;
