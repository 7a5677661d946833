import type { SpellingSuggestion } from '../recognition';
import { areaFormOf } from './area-form';
import { AreaInitials } from './area-initials';
import { fullNamesOf, knownNames } from './known-names';
import { nameWords } from './name-key';
import { byRowsThenText, type NameField, type NameResolver } from './resolve-name';
import { forEachSimilarPair, type NamedText } from './spelling-pairs';

/**
 * Names that look like spellings of one name, for a person to accept: nothing is merged here. Each suggestion is
 * gathered round one name, the profile's or the house's where there is one, else the one with most rows; a name that
 * was decided on is never offered as a spelling of another. Most rows first; the same names give the same suggestions.
 */
export function suggestSpellings(resolver: NameResolver): readonly SpellingSuggestion[] {
  const { field } = resolver;
  const settled = settledTexts(resolver);
  const settledNames = new Set(settled.map(({ name }) => name));
  // A frequent name first: texts with one key are joined to the first.
  const open = [...resolver.names]
    .filter(([name]) => !settledNames.has(name))
    .sort(byRowsThenText)
    .map(([name]) => name);
  const openNames = new Set(open);
  const near = new Map<string, Set<string>>();
  const relate = (a: string, b: string): void => {
    if (openNames.has(b)) near.set(a, (near.get(a) ?? new Set()).add(b));
    if (openNames.has(a)) near.set(b, (near.get(b) ?? new Set()).add(a));
  };
  const openTexts = open.flatMap((name) => namedTexts(field, name, name, false));
  forEachSimilarPair([...settled, ...openTexts], field !== 'area', (a, b) => {
    relate(a.name, b.name);
  });
  const suggestions = gather(resolver, settledNames, near);
  return [...suggestions, ...suggestInitials(resolver, open, suggestions)].sort(byRows);
}

/** The texts of every name somebody has decided on: the profile's names and the house list. */
function settledTexts({ field, decided, resolve }: NameResolver): readonly NamedText[] {
  const known =
    field === 'area'
      ? []
      : knownNames(field).flatMap((entry) => [...fullNamesOf(entry), ...(entry.parts ?? [])]);
  return [...decided, ...known].flatMap((text) => namedTexts(field, text, resolve(text).name, true));
}

/** A text in its written-out words and as it stands: a slip in an abbreviation ("North Hrets") hides what it is short for. */
function namedTexts(field: NameField, text: string, name: string, settled: boolean): readonly NamedText[] {
  const forms = new Set([wordsOf(field, text), nameWords(text)]);
  return [...forms].map((words) => ({ name, words, settled }));
}

function wordsOf(field: NameField, text: string): string {
  return field === 'area' ? areaFormOf(text).words : nameWords(text);
}

/**
 * Settled names first, then by rows: each takes the open names near it that are not yet taken. One that is as near to a
 * more frequent name waits until it is decided what that one is.
 */
function gather(
  { field, names }: NameResolver,
  settled: ReadonlySet<string>,
  near: ReadonlyMap<string, ReadonlySet<string>>,
): readonly SpellingSuggestion[] {
  const rowsOf = (name: string): readonly [string, number] => [name, names.get(name) ?? 0];
  const centres = [...near.keys()]
    .map(rowsOf)
    .sort((a, b) => Number(settled.has(b[0])) - Number(settled.has(a[0])) || byRowsThenText(a, b));
  const taken = new Set<string>();
  const suggestions: SpellingSuggestion[] = [];
  for (const [centre] of centres) {
    const rows = names.get(centre) ?? 0;
    const waits = (name: string): boolean =>
      !settled.has(centre) &&
      [...near.get(name)!].some((other) => taken.has(other) && (names.get(other) ?? 0) > rows);
    if (taken.has(centre) || waits(centre)) continue;
    const others = [...near.get(centre)!].filter((name) => !taken.has(name) && !waits(name));
    if (others.length === 0) continue;
    for (const name of [centre, ...others]) taken.add(name);
    suggestions.push(suggestion(field, centre, [centre, ...others].map(rowsOf)));
  }
  return suggestions;
}

/** A name that may be another's initials, one suggestion for each it may be. */
function suggestInitials(
  { field, names }: NameResolver,
  open: readonly string[],
  already: readonly SpellingSuggestion[],
): readonly SpellingSuggestion[] {
  const taken = new Set(already.flatMap(({ spellings }) => spellings.map(({ text }) => text)));
  const all = [...names.keys()];
  const initials = new AreaInitials(all.map((name) => wordsOf(field, name)));
  return open
    .filter((name) => !taken.has(name))
    .flatMap((name) =>
      initials
        .read(name)
        .candidates.map((index) => all[index]!)
        .filter((candidate) => candidate !== name)
        .map((candidate) =>
          suggestion(
            field,
            candidate,
            [candidate, name].map((text) => [text, names.get(text) ?? 0] as const),
          ),
        ),
    );
}

function suggestion(
  field: NameField,
  name: string,
  spellings: readonly (readonly [string, number])[],
): SpellingSuggestion {
  const inData = spellings.filter(([, rows]) => rows > 0).sort(byRowsThenText);
  return { field, name, spellings: inData.map(([text, rows]) => ({ text, rows })) };
}

function byRows(a: SpellingSuggestion, b: SpellingSuggestion): number {
  const rows = (of: SpellingSuggestion): number =>
    of.spellings.reduce((sum, spelling) => sum + spelling.rows, 0);
  return byRowsThenText([a.name, rows(a)], [b.name, rows(b)]);
}
