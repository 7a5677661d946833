import { readClues } from '../words/read-clues';
import { areaFormOf } from './area-form';
import { findKnownName } from './known-names';
import { nameWords } from './name-key';

/**
 * The areas that the names of files say, by file: "Stevenage incidents 2017-18.xlsx" beside "Hertsmere incidents
 * 2017-18.xlsx". One name alone might be that of anything; so a name is believed only where two or more files are
 * called alike but for it, years and months aside.
 */
export function areasOfFiles(files: readonly string[]): ReadonlyMap<string, string> {
  const alike = new Map<string, { readonly file: string; readonly name: string }[]>();
  for (const file of new Set(files)) {
    const [name, ...others] = readClues(file, 'file').names;
    if (name === undefined || others.length > 0 || isNoArea(name)) continue;
    const pattern = patternOf(file, name);
    alike.set(pattern, [...(alike.get(pattern) ?? []), { file, name }]);
  }
  const areas = new Map<string, string>();
  for (const group of alike.values()) {
    if (new Set(group.map(({ name }) => areaFormOf(name).key)).size < 2) continue;
    for (const { file, name } of group) areas.set(file, name);
  }
  return areas;
}

function isNoArea(name: string): boolean {
  return (findKnownName('category', name) ?? findKnownName('source', name)) !== undefined;
}

/** What a file is called beside the name of its area, its years, numbers and months. */
function patternOf(file: string, name: string): string {
  return nameWords(file.replaceAll('_', ' ').replace(name, ' '))
    .split(' ')
    .filter((word) => !/\d/.test(word) && !MONTH.test(word))
    .join(' ');
}

const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|to|copy)$/;
