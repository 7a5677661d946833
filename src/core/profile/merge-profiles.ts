import { parseProfile, type Profile } from './profile';

type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = Readonly<Record<string, Json>>;

/** What two people made of the same profile, joined. */
export interface MergedProfile {
  readonly profile: Profile;
  /** Where both changed the same thing differently, as paths such as `partnership › areas › Stevenage › kind`. */
  readonly conflicts: readonly string[];
}

/** What tells an item of a list from the others; the first of these members it has. */
const IDENTITIES: readonly (readonly string[])[] = [
  ['name'],
  ['role'],
  ['section'],
  ['rule', 'file', 'sheet', 'cell'],
  ['from', 'area', 'category'],
  ['file', 'sheet', 'headerRow', 'firstRow'],
];

/**
 * Joins two profiles that were made from the same one: what only one of them changed is taken from it; where both
 * changed the same thing, `mine` stands and the place is named. Items of lists are told apart by what names them, so
 * two people can add areas or silence findings at once. Throws a `ProfileError` where the two cannot be one profile.
 */
export function mergeProfiles(base: Profile, mine: Profile, theirs: Profile): MergedProfile {
  const conflicts: string[] = [];
  const merged = merge(plain(base), plain(mine), plain(theirs), [], conflicts);
  return { profile: parseProfile(merged), conflicts };
}

function plain(profile: Profile): Json {
  const copy: Json = JSON.parse(JSON.stringify(profile)) as Json;
  return copy;
}

function merge(base: Json, mine: Json, theirs: Json, path: readonly string[], conflicts: string[]): Json {
  if (isSame(mine, theirs) || isSame(base, theirs)) return mine;
  if (isSame(base, mine)) return theirs;
  if (isList(mine) && isList(theirs))
    return mergeLists(isList(base) ? base : [], mine, theirs, path, conflicts);
  if (isObject(mine) && isObject(theirs)) {
    return mergeObjects(isObject(base) ? base : {}, mine, theirs, path, conflicts);
  }
  conflicts.push(path.join(' › '));
  return mine;
}

function mergeObjects(
  base: JsonObject,
  mine: JsonObject,
  theirs: JsonObject,
  path: readonly string[],
  conflicts: string[],
): Json {
  const [was, ours, others] = [base, mine, theirs].map((object) => new Map(Object.entries(object)));
  const keys = [...ours!.keys(), ...[...others!.keys()].filter((key) => !ours!.has(key))];
  const entries = keys.flatMap((key): [string, Json][] => {
    const value = merge(was!.get(key), ours!.get(key), others!.get(key), [...path, key], conflicts);
    return value === undefined ? [] : [[key, value]];
  });
  return Object.fromEntries(entries);
}

/** Items keep the order they have in `mine`, what `theirs` added behind them. */
function mergeLists(
  base: readonly Json[],
  mine: readonly Json[],
  theirs: readonly Json[],
  path: readonly string[],
  conflicts: string[],
): Json {
  const [was, ours, others] = [base, mine, theirs].map(byIdentity);
  const keys = [...ours!.keys(), ...[...others!.keys()].filter((key) => !ours!.has(key))];
  return keys.flatMap((key) => {
    const value = merge(was!.get(key), ours!.get(key), others!.get(key), [...path, nameOf(key)], conflicts);
    return value === undefined ? [] : [value];
  });
}

/** Items alike in every respect are counted, so that none is lost. */
function byIdentity(list: readonly Json[]): Map<string, Json> {
  const items = new Map<string, Json>();
  for (const item of list) {
    const identity = identityOf(item);
    let key = identity;
    for (let number = 2; items.has(key); number++) key = `${identity} ${number}`;
    items.set(key, item);
  }
  return items;
}

function identityOf(item: Json): string {
  if (!isObject(item)) return JSON.stringify(item);
  const members = IDENTITIES.find(([first]) => first !== undefined && Object.hasOwn(item, first));
  return JSON.stringify(members ? members.map((member) => item[member] ?? null) : item);
}

function nameOf(identity: string): string {
  return identity.replace(/^\["?|"?\]$/g, '');
}

function isSame(one: Json, other: Json): boolean {
  if (one === other) return true;
  if (isList(one) && isList(other)) {
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  }
  if (!isObject(one) || !isObject(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]))
  );
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value);
}
