import { groupBy } from '../../group-by';
import { readClues } from '../words/read-clues';
import { isGeneric } from '../words/name-words';
import { areaFormOf } from './area-form';
import { nameWords } from './name-key';
import { arePlaces, isNoPlaceName } from './place-names';

/** What names say of areas. */
export interface NamedAreas {
  /** The area of each text that names one. */
  readonly areas: ReadonlyMap<string, string>;
  /** Names that may be areas, and nothing bears them out, by the text each stands in: somebody has to be asked. */
  readonly asked: ReadonlyMap<string, string>;
}

type IsKnown = (name: string) => boolean;

/**
 * The areas that the names of files say, by file: "Stevenage incidents 2017-18.xlsx" beside "Hertsmere incidents
 * 2017-18.xlsx". One name alone might be that of anything; so a name is believed only where two or more files are
 * called alike but for it, years and months aside, and half of the names are known as areas or those of places. Files
 * are called alike, too, where words that name nothing are all they differ in ("Stevenage log", "Hertsmere CCTV
 * return"), if `tellOtherFacts` of each two of them.
 */
export function areasOfFiles(
  files: readonly string[],
  isKnown: IsKnown,
  tellOtherFacts: (one: string, other: string) => boolean = () => true,
): NamedAreas {
  const named = [...new Set(files)].flatMap((file): Named[] => {
    const name = areaIn(file, 'file');
    return name === undefined ? [] : [{ text: file, name }];
  });
  const believed: Named[] = [];
  const doubted: Named[] = [];
  const judge = (group: readonly Named[]): void => {
    (areBorneOut(group, isKnown) ? believed : doubted).push(...group);
  };
  const calledAlike = groupBy(named, ({ text, name }) => wordsBeside(text, name).join(' '));
  for (const group of calledAlike.values()) if (differInNames(group)) judge(group);
  const isTelling = (word: string): boolean => !isGeneric(word);
  const toldAlike = groupBy(named, ({ text, name }) => wordsBeside(text, name).filter(isTelling).join(' '));
  for (const group of toldAlike.values()) {
    const areOfOthers = group.every((one, index) =>
      group.slice(index + 1).every((other) => isSameName(one, other) || tellOtherFacts(one.text, other.text)),
    );
    if (differInNames(group) && areOfOthers) judge(group);
  }
  return namedAreas(believed, doubted);
}

/**
 * The areas that the names of sheets say, by name: "Stevenage Apr 17" beside "Hertsmere". The name of one sheet alone
 * might be that of anything: two or more sheets whose tables say no area must have different names, and half of these
 * be known as areas or those of places. Then those of `others`, with an area column of their own, are believed too.
 */
export function areasOfSheets(
  sheets: readonly string[],
  others: readonly string[],
  isKnown: IsKnown,
): NamedAreas {
  const namedIn = (names: readonly string[]): Named[] =>
    [...new Set(names)].flatMap((text) => {
      const name = areaIn(text, 'sheet');
      return name === undefined ? [] : [{ text, name }];
    });
  const named = namedIn(sheets);
  if (!differInNames(named)) return namedAreas([], []);
  return areBorneOut(named, isKnown)
    ? namedAreas(namedIn([...sheets, ...others]), [])
    : namedAreas([], named);
}

function namedAreas(believed: readonly Named[], doubted: readonly Named[]): NamedAreas {
  const byText = (named: readonly Named[]): Map<string, string> =>
    new Map(named.map(({ text, name }) => [text, name]));
  const areas = byText(believed);
  return { areas, asked: byText(doubted.filter(({ text }) => !areas.has(text))) };
}

function areBorneOut(named: readonly Named[], isKnown: IsKnown): boolean {
  return arePlaces([...new Set(named.map(({ name }) => name))], isKnown);
}

interface Named {
  readonly text: string;
  readonly name: string;
}

function areaIn(text: string, source: 'sheet' | 'file'): string | undefined {
  const [name, ...others] = readClues(text, source).names;
  return name === undefined || others.length > 0 || isNoPlaceName(name) ? undefined : name;
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
