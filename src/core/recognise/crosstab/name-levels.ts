import { addToGroup } from '../../group-by';
import type { Field } from '../../profile/profile';
import type { Month } from '../../calendar/month';
import { sureness } from '../fields/field-recogniser';
import { FIELD_RECOGNISERS } from '../fields/field-recognisers';
import { headingWords } from '../fields/heading-words';
import type { Ambiguity, AxisMeaning, Reason } from '../layout';
import { isWordForNoArea } from '../met-names';
import { arePlaces, isTimeName } from '../names/place-names';
import { isMarkedPartner, partnerNameOf } from '../names/partner-kind';
import type { Vocabulary } from '../vocabulary';
import type { Line } from './line';

/** Fields that names on lines may be. */
export type NameField = Extract<Field, 'area' | 'category' | 'source' | 'camera'>;

/**
 * A site is a place with an alarm, such as a school: no area, and nothing that is reported by. So is a group: days,
 * shifts, and what stands over columns and is no place, such as a contract; what is counted under its names is added up.
 */
export type NameKind = NameField | 'site' | 'group';

/** What the names of one level of an axis are. */
export interface NameLevel {
  readonly level: string;
  readonly kind: NameKind;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  /** Nothing but their form speaks for it. */
  readonly isGuess: boolean;
}

export interface LevelHints {
  readonly vocabulary: Vocabulary;
  /** What the level is headed, where it is a column of labels. */
  readonly headingOf: (level: string) => string;
  /** What the profile says the level is. */
  readonly decidedOf: (level: string) => NameField | undefined;
  /** The surroundings speak of a breakdown by area. */
  readonly isByArea: boolean;
  /** The surroundings speak of alarms at sites. */
  readonly isOfSites: boolean;
  /** The lines are columns: what stands over several of them may be any group of counts. */
  readonly isAcross: boolean;
  /** The month of a line that is one. */
  readonly monthOf: (line: Line) => Month | undefined;
}

const KINDS: readonly NameField[] = ['area', 'category', 'source', 'camera'];
const CAMERA_NAME = /^(?:(?:cam(?:era)?|ptz|cctv|dome)[\s.:#-]*)?(?:no\.?\s*)?\d{1,4}[a-z]?$/i;
/** Names that share of which are known are what these are. */
const KNOWN_SHARE = 0.3;

/** Finds what the names on lines are, level by level: areas, categories, sources or cameras. */
export function readNameLevels(lines: readonly Line[], hints: LevelHints): Map<string, NameLevel> {
  const names = new Map<string, Map<string, Line[]>>();
  for (const line of lines) {
    for (const { text, level } of line.names) {
      if (text === '') continue;
      const ofLevel = names.get(level) ?? new Map<string, Line[]>();
      addToGroup(ofLevel, text, line);
      names.set(level, ofLevel);
    }
  }
  return new Map(
    [...names].map(([level, linesOf]) => [
      level,
      partsMonths([...linesOf.values()], hints)
        ? groupLevel(level)
        : kindOfLevel(level, [...linesOf.keys()], hints),
    ]),
  );
}

function groupLevel(level: string): NameLevel {
  return { level, kind: 'group', confidence: 1, reasons: [], isGuess: false };
}

/** Whether every name has months of its own, as the seasons have: then they part the year, and nothing else. */
function partsMonths(linesOf: readonly (readonly Line[])[], { isAcross, monthOf }: LevelHints): boolean {
  const months = linesOf.map((lines) => new Set(lines.map(monthOf)));
  const all = new Set(months.flatMap((ofName) => [...ofName]));
  const counted = months.reduce((sum, { size }) => sum + size, 0);
  return isAcross && months.length > 1 && !all.has(undefined) && all.size > 2 && counted === all.size;
}

/** What a line's names say, the inner name of a kind overruling an outer one. */
export function meaningOfNames(
  line: Line,
  levels: ReadonlyMap<string, NameLevel>,
  vocabulary: Vocabulary,
): AxisMeaning {
  const meaning: { area?: string; category?: string; source?: string } = {};
  for (const { text, level } of line.names) {
    const kind = levels.get(level)?.kind;
    if (text === '' || kind === undefined || kind === 'camera' || !isReported(kind)) continue;
    // "Other" under an area is what lies in none of its parts: the area's own.
    const isRemainder = kind === 'area' && meaning.area !== undefined && isWordForNoArea(text);
    if (isRemainder) continue;
    if (kind === 'area') meaning.area = vocabulary.areaOf(text) ?? text;
    else meaning[kind] = kind === 'category' ? withOuter(text, meaning.category) : text;
  }
  return meaning;
}

/** Whether names of a kind are what is reported by. */
export function isReported(kind: NameKind): kind is NameField {
  return kind !== 'site' && kind !== 'group';
}

/** The areas that lead to a line, outer ones first. */
export function areasOfLine(
  line: Line,
  levels: ReadonlyMap<string, NameLevel>,
  vocabulary: Vocabulary,
): string[] {
  return line.names
    .filter(({ text, level }) => levels.get(level)?.kind === 'area' && text !== '')
    .filter(({ text }, index) => index === 0 || !isWordForNoArea(text))
    .map(({ text }) => vocabulary.areaOf(text) ?? text);
}

/** Under "Theft" an "Other" is a theft of another kind. */
function withOuter(text: string, outer: string | undefined): string {
  return outer !== undefined && /^(?:all )?others?$/i.test(text) ? `${outer} – ${text.toLowerCase()}` : text;
}

/** The guesses among levels, to be said. */
export function guessesOf(levels: ReadonlyMap<string, NameLevel>, lines: readonly Line[]): Ambiguity[] {
  const used = new Set(lines.flatMap(({ names }) => names.map(({ level }) => level)));
  return [...levels.values()]
    .filter(({ isGuess, level }) => isGuess && used.has(level))
    .map(({ level, kind }) => ({
      code: 'names not known',
      detail: [
        ...new Set(
          lines.flatMap((line) => line.names.filter((name) => name.level === level)).map(({ text }) => text),
        ),
      ]
        .slice(0, 6)
        .join(', '),
      chosen: kind,
    }));
}

function kindOfLevel(level: string, texts: readonly string[], hints: LevelHints): NameLevel {
  const decided = hints.decidedOf(level);
  if (decided) return { level, kind: decided, confidence: 1, reasons: [{ code: 'profile' }], isGuess: false };
  const heading = hints.headingOf(level);
  const words = headingWords(heading);
  if (!hints.isAcross && areTimes(words, texts)) return groupLevel(level);
  const scored = KINDS.map((kind) => {
    const recogniser = FIELD_RECOGNISERS.find(({ field }) => field === kind)!;
    const headed = sureness(recogniser, words);
    const known = knownShare(kind, texts, hints.vocabulary);
    const hint = kind === 'area' && hints.isByArea ? 0.4 : 0;
    const isMarked = kind === 'area' && texts.some(isMarkedPartner);
    const reasons: Reason[] = [
      ...(headed >= 0.5 ? [{ code: 'heading', detail: heading }] : []),
      ...(known >= KNOWN_SHARE ? [{ code: 'names known', detail: String(Math.round(known * 100)) }] : []),
      ...(hint > 0 ? [{ code: 'breakdown by area' }] : []),
      ...(isMarked ? [{ code: 'members and clients' }] : []),
    ];
    return { kind, score: headed * 0.7 + known * 0.7 + hint + (isMarked ? 0.6 : 0), reasons };
  });
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one));
  const areKnown = scored.some(({ reasons }) => reasons.some(({ code }) => code === 'names known'));
  if (!areKnown && areSites(words, texts, hints))
    return { level, kind: 'site', confidence: 0.6, reasons: [], isGuess: false };
  if (best.score >= KNOWN_SHARE * 0.7) {
    const confidence = Math.round(Math.min(1, 0.4 + best.score * 0.6) * 100) / 100;
    return { level, kind: best.kind, confidence, reasons: best.reasons, isGuess: false };
  }
  // The list of categories is long: names of which it knows none are hardly categories.
  const areTitled = texts.length >= 2 && texts.every((text) => isTitled(partnerNameOf(text).name));
  const isGroup = hints.isAcross && areTitled && !arePlaces(texts, (text) => hints.vocabulary.isArea(text));
  const kind = isGroup ? 'group' : areTitled ? 'area' : 'category';
  return { level, kind, confidence: 0.3, reasons: [{ code: 'form of the names' }], isGuess: true };
}

/** Whether names are days or shifts, by their heading or all of them but for one such as "Not known". */
function areTimes(words: string, texts: readonly string[]): boolean {
  if (/^(?:shifts?|watch)(?: name)?$/.test(words)) return true;
  const named = texts.filter((text) => !isWordForNoArea(text));
  return named.length > 0 && named.every(isTimeName);
}

/** Whether names are those of sites: by their heading, by most of them, or by what is around the table. */
function areSites(words: string, texts: readonly string[], { isOfSites, isByArea }: LevelHints): boolean {
  if (SCHOOL_HEADING.test(words)) return true;
  // "School Lane" and "College Road" are areas where a heading or title says so.
  const isOfAreas = isByArea || (words !== '' && !SITE_HEADING.test(words));
  if (isOfAreas) return false;
  const named = texts.filter((text) => SCHOOL_NAME.test(text)).length;
  return isOfSites || named * 2 > texts.length;
}

const SCHOOL_NAME = /\b(?:school|academy|primary|juniors?|infants?|nursery|college|jmi)\b/i;
const SCHOOL_HEADING =
  /^(?:(?:name of )?(?:the )?(?:schools?|academ(?:y|ies)|college)(?: name)?|(?:alarm(?:ed)?|protected) (?:sites?|premises|building))$/;
const SITE_HEADING = /^(?:sites?|site name|premises|building|property|establishment|customer|client|name)$/;

function knownShare(kind: NameField, texts: readonly string[], vocabulary: Vocabulary): number {
  const isKnown = (text: string): boolean => {
    switch (kind) {
      case 'area':
        return vocabulary.isArea(text);
      case 'category':
        return vocabulary.isCategory(text);
      case 'source':
        return vocabulary.isSource(text);
      case 'camera':
        return CAMERA_NAME.test(text);
    }
  };
  return texts.filter(isKnown).length / texts.length;
}

/** Every word begins with a capital, as in the names of places. */
function isTitled(text: string): boolean {
  return (
    text.split(/\s+/).every((word) => /^\p{Lu}/u.test(word) || /^(?:and|of|on|the|upon|&|-)$/.test(word)) &&
    !/\d/.test(text)
  );
}
