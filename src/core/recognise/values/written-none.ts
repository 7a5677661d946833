/** Ways of writing that there was none, plain and lower-case. "0" and "zero" are numbers and are not among them. */
const NIL = new Set(['nil', 'none', 'no', 'n', '-', '--', '---', 'nought', 'nil return']);

/** Ways of writing "not applicable", without the space and the stops that may stand in them. */
const NOT_APPLICABLE = new Set(['n/a', 'n\\a', 'n-a', 'na', 'notapplicable', 'notapp', 'notappl']);

/** Whether plain lower-case text is a written none. */
export function isNil(plain: string): boolean {
  return NIL.has(plain);
}

/** Whether plain lower-case text says that a value does not apply here. */
export function isNotApplicable(plain: string): boolean {
  return plain.length <= 20 && NOT_APPLICABLE.has(plain.replace(/[ .]/g, ''));
}
