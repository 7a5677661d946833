import { type AreaForm, areaFormOf } from './area-form';
import { AreaInitials } from './area-initials';
import type { Tier } from './area-words';
import { nameKey } from './name-key';

/** Texts that name one area. */
export interface AreaGroup {
  /** Written-out words: "north arden". */
  readonly words: string;
  /** What the profile calls it; more than one where it keeps names apart that only a designation tells apart. */
  readonly decided: string[];
  /** Texts in the workbooks in the order given; `plain` as in `AreaForm`. */
  readonly texts: { readonly text: string; readonly plain: boolean }[];
  /** The group these texts are the initials of. */
  initialsOf?: AreaGroup;
}

/** Initials are written in capitals, or letter by letter. */
const LOOKS_LIKE_INITIALS = /^(?:[A-Z.]{2,10}|\p{L}(?:[ .]\p{L}){1,6}\.?)$/u;

/** Sorts the names of areas, the profile's and the workbooks', into groups that each name one area. */
export class AreaGroups {
  readonly #tiers: ReadonlyMap<string, ReadonlySet<Tier>>;
  readonly #byForm = new Map<string, AreaGroup>();
  readonly #byName = new Map<string, AreaGroup>();
  readonly #named: readonly AreaGroup[];
  readonly #initials: AreaInitials;

  /** `texts`: most rows first. */
  constructor(decided: readonly string[], texts: readonly string[]) {
    const forms = new Map([...decided, ...texts].map((text) => [text, areaFormOf(text)] as const));
    this.#tiers = tiersByKey(forms.values());
    for (const name of decided) this.#add(name, forms.get(name)!).decided.push(name);
    for (const text of texts) {
      const form = forms.get(text)!;
      this.#add(text, form).texts.push({ text, plain: form.plain });
    }
    this.#named = [...this.#byForm.values()].filter((group) => !hasOnlyInitials(group));
    this.#initials = new AreaInitials(this.#named.map((group) => group.words));
    for (const group of this.#byForm.values()) {
      const meant = group.decided.length > 0 ? undefined : this.#meantByInitials(group);
      if (meant && meant !== group) group.initialsOf = meant;
    }
  }

  /** The group a text belongs to, and whether it is there by its initials. */
  find(text: string): { readonly group: AreaGroup; readonly byInitials: boolean } | undefined {
    const own = this.#byName.get(nameKey(text)) ?? this.#byForm.get(this.#groupKey(areaFormOf(text)));
    if (own && !own.initialsOf) return { group: own, byInitials: false };
    const meant = own?.initialsOf ?? this.#groupOfInitials(text);
    return meant && { group: meant, byInitials: true };
  }

  #add(text: string, form: AreaForm): AreaGroup {
    const key = this.#groupKey(form);
    const name = nameKey(text);
    // Texts that differ only in space are one name, whatever abbreviation one of them looks like.
    const group = this.#byName.get(name) ??
      this.#byForm.get(key) ?? { words: form.words, decided: [], texts: [] };
    if (!this.#byForm.has(key)) this.#byForm.set(key, group);
    this.#byName.set(name, group);
    return group;
  }

  /** One name and two tiers (a county and the city in it) are not one area: then each designation stands alone. */
  #groupKey({ key, tier }: AreaForm): string {
    return (this.#tiers.get(key)?.size ?? 0) > 1 ? `${key}/${tier ?? ''}` : key;
  }

  #meantByInitials(group: AreaGroup): AreaGroup | undefined {
    for (const { text } of group.texts) {
      const meant = this.#groupOfInitials(text);
      if (meant) return meant;
    }
    return undefined;
  }

  #groupOfInitials(text: string): AreaGroup | undefined {
    const { candidates, certain } = this.#initials.read(text);
    return certain ? this.#named[candidates[0]!] : undefined;
  }
}

/** The tiers that the areas of one name are of. */
function tiersByKey(forms: Iterable<AreaForm>): ReadonlyMap<string, ReadonlySet<Tier>> {
  const tiers = new Map<string, Set<Tier>>();
  for (const { key, tier } of forms) {
    if (tier !== undefined) tiers.set(key, (tiers.get(key) ?? new Set()).add(tier));
  }
  return tiers;
}

function hasOnlyInitials({ decided, texts }: AreaGroup): boolean {
  return decided.length === 0 && texts.every(({ text }) => LOOKS_LIKE_INITIALS.test(text));
}
