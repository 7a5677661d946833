const LONGEST_NAME = 31;

/** Excel keeps this name for itself. */
const RESERVED = 'history';

/** What Excel takes for no sheet name, and what no one can see. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const FORBIDDEN = /[[\]:*?/\\\u0000-\u001f\u007f]/g;

/**
 * Gives out names for worksheets: at most 31 characters, without `[]:*?/\`, not beginning or ending with an
 * apostrophe, and none twice whatever the case. A name that was cut or is taken ends with a number: "Wards (2)".
 */
export class SheetNames {
  private readonly taken = new Set([RESERVED]);
  private readonly kept = new Map<string, string>();

  /** `kept`: names that parts of the report, by their ids, have whatever they would be called otherwise. */
  constructor(kept: Readonly<Record<string, string>> = {}) {
    for (const [partId, name] of Object.entries(kept)) this.kept.set(partId, this.takeFree(name));
  }

  /** The next free name for `wanted`, or the one kept for the part; "Sheet" where nothing of it can stand. */
  take(wanted: string, partId?: string): string {
    return (partId === undefined ? undefined : this.kept.get(partId)) ?? this.takeFree(wanted);
  }

  private takeFree(wanted: string): string {
    const clean = cleanName(wanted) || 'Sheet';
    let name = cutName(clean, LONGEST_NAME);
    for (let number = 2; this.taken.has(name.toLowerCase()); number++) {
      const ending = ` (${number})`;
      name = cutName(clean, LONGEST_NAME - ending.length) + ending;
    }
    this.taken.add(name.toLowerCase());
    return name;
  }
}

function cleanName(text: string): string {
  return text
    .replace(/[/\\]/g, '-')
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^['\s]+|['\s]+$/g, '');
}

/** Cuts to so many UTF-16 units, never inside a character, and never after a space or apostrophe. */
function cutName(text: string, length: number): string {
  let cut = '';
  for (const character of text) {
    if (cut.length + character.length > length) break;
    cut += character;
  }
  return cut.replace(/['\s]+$/, '');
}
