import { addToGroup } from '../../group-by';
import { INITIALS_ENDINGS } from './area-words';
import { nameWords } from './name-key';

/** The areas a text may be the initials of, and whether that is sure enough to be applied. */
export interface InitialsReading {
  /** Indices into the areas given. */
  readonly candidates: readonly number[];
  readonly certain: boolean;
}

/** NADC, or N.A.D.C. with its stops as spaces. */
const INITIALS = /^[a-z](?:[a-z]{1,6}|(?: [a-z]){1,6})$/;
const SMALL_WORDS = new Set(['of', 'and', 'the', 'on', 'in', 'upon', 'under']);

/** Tells which areas a text such as "NADC" may be the initials of. */
export class AreaInitials {
  readonly #areasByInitials = new Map<string, number[]>();

  /** `areas` are written-out words: "north arden". */
  constructor(areas: readonly string[]) {
    areas.forEach((words, index) => {
      addToGroup(this.#areasByInitials, initialsOf(words), index);
    });
  }

  /**
   * Certain where at least two initials and the letters of a council ("DC") stand there, and only one area can be
   * meant. A lone "NA" or "SBC" is a candidate and no more.
   */
  read(text: string): InitialsReading {
    const words = nameWords(text);
    if (!INITIALS.test(words)) return { candidates: [], certain: false };
    const letters = words.replace(/ /g, '');
    const certain = new Set<number>();
    const possible = new Set(letters.length > 1 ? this.#areasByInitials.get(letters) : []);
    for (const ending of INITIALS_ENDINGS) {
      if (!letters.endsWith(ending)) continue;
      const initials = letters.slice(0, -ending.length);
      for (const area of this.#areasByInitials.get(initials) ?? []) {
        possible.add(area);
        if (initials.length > 1 && ending.length > 1) certain.add(area);
      }
    }
    return {
      candidates: [...possible].sort((a, b) => a - b),
      certain: possible.size === 1 && certain.size === 1,
    };
  }
}

/** The first letters of the words that carry the name. */
function initialsOf(words: string): string {
  return words
    .split(' ')
    .filter((word) => !SMALL_WORDS.has(word))
    .map((word) => word.charAt(0))
    .join('');
}
