import type { Profile, TextBasis } from '../../core/profile/profile';
import { numbersInText } from '../../core/report/numbers-in-text';
import type { TypedText } from './find-typed';

/** What people made of the report's sheets since it was written. */
export interface TypedOnReport {
  readonly texts: readonly TypedText[];
  /** The present names of sheets somebody renamed, by the id of the part. */
  readonly renamed: ReadonlyMap<string, string>;
  /** The numbers that the report's own words and tables show. */
  readonly numbers: ReadonlySet<string>;
  /** Whether the report was only half written, so that what is missing on a sheet may be missing by our doing. */
  readonly interrupted: boolean;
}

export const NOTHING_TYPED: TypedOnReport = {
  texts: [],
  renamed: new Map(),
  numbers: new Set(),
  interrupted: false,
};

/** Takes what people typed on the report into the profile. `changed` names the texts and sheets that were news to it. */
export function keepTypedTexts(
  profile: Profile,
  typed: TypedOnReport,
): { profile: Profile; changed: readonly string[] } {
  const texts = new Map(Object.entries(profile.report?.texts ?? {}));
  const bases = new Map(Object.entries(profile.report?.textBasis ?? {}));
  const names = new Map(Object.entries(profile.report?.sheetNames ?? {}));
  const changed: string[] = [];
  const keep = ({ id, draft }: TypedText, text: string) => {
    if (text === texts.get(id)?.trim()) return;
    changed.push(id);
    texts.set(id, text);
    bases.set(id, basisOf(text, draft, typed.numbers));
  };
  const isAdded = ({ id }: TypedText) => id.endsWith('/added');
  for (const found of typed.texts.filter((one) => !isAdded(one))) {
    const earlier = typed.interrupted ? linesOf(texts.get(found.id) ?? '') : [];
    const text = joinMissing(found.text, earlier);
    keep(found, text);
  }
  for (const found of typed.texts.filter(isAdded)) {
    const others = new Set([...texts].flatMap(([id, text]) => (id === found.id ? [] : linesOf(text))));
    // A text that was moved is kept where it was.
    const news = linesOf(found.text).filter((line) => !others.has(line));
    const earlier = typed.interrupted || news.length === 0 ? linesOf(texts.get(found.id) ?? '') : [];
    const text = joinMissing(news.join('\n'), earlier);
    if (text !== '') keep(found, text);
  }
  for (const [partId, name] of typed.renamed) {
    if (names.get(partId) === name) continue;
    names.set(partId, name);
    changed.push(partId);
  }
  if (changed.length === 0) return { profile, changed };
  const report = {
    ...profile.report,
    ...(texts.size > 0 && { texts: Object.fromEntries(texts) }),
    ...(bases.size > 0 && { textBasis: Object.fromEntries(bases) }),
    ...(names.size > 0 && { sheetNames: Object.fromEntries(names) }),
  };
  return { profile: { ...profile, report }, changed };
}

function basisOf(text: string, draft: string | undefined, shown: ReadonlySet<string>): TextBasis {
  const numbers = [...numbersInText(text)].filter((number) => shown.has(number));
  return { ...(draft !== undefined && { draft }), ...(numbers.length > 0 && { numbers }) };
}

function linesOf(text: string): string[] {
  return text.split(/\r\n?|\n/).flatMap((line) => line.trim() || []);
}

/** A text, and below it the lines it does not hold. */
function joinMissing(text: string, lines: readonly string[]): string {
  const present = new Set(linesOf(text));
  const missing = lines.filter((line) => !present.has(line));
  return [...(text === '' ? [] : [text]), ...missing].join('\n').trim();
}
