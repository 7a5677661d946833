import { tidyText } from '../values/normalise-text';
import { type AreaGroup, AreaGroups } from './area-groups';
import { nameKey } from './name-key';
import { byRowsThenText, type Naming, type SeenTexts } from './resolve-name';

/**
 * Names areas: "N Arden", "Nth Arden" and "North Arden DC" are North Arden, and so is "NADC" where no other area can
 * have these initials. An area is called what the profile calls it, else what it is called written out and without
 * "District Council", where the workbooks write that, else as it is written most often.
 */
export function areaNaming(decided: readonly string[], seen: SeenTexts): Naming {
  const texts = [...seen].sort(byRowsThenText).map(([text]) => text);
  const groups = new AreaGroups(decided, texts);
  return (text) => {
    const found = groups.find(text);
    const name = found && labelOf(found.group);
    if (name === undefined) return undefined;
    if (found?.byInitials === true) return { name, how: 'initials' };
    if (name === tidyText(text)) return { name, how: 'as written' };
    return { name, how: nameKey(name) === nameKey(text) ? 'same spelling' : 'area form' };
  };
}

/** The group's name; none where the profile keeps two names in it apart, since a third could be either. */
function labelOf({ decided, texts }: AreaGroup): string | undefined {
  if (decided.length > 0) return decided.length === 1 ? decided[0] : undefined;
  return (texts.find(({ plain }) => plain) ?? texts[0])?.text;
}
