/** Ways of writing that there was none, plain and lower-case. "0" and "zero" are numbers and are not among them. */
const NIL = new Set(['nil', 'none', 'no', '-', '--', '---', 'nought', 'nil return', 'n']);

const NOT_APPLICABLE = new Set([
  'n/a',
  'na',
  'n.a.',
  'n.a',
  'n a',
  'n-a',
  'n\\a',
  'not applicable',
  'not app',
]);

/** Whether plain lower-case text is a written none. */
export function isNil(plain: string): boolean {
  return NIL.has(plain);
}

/** Whether plain lower-case text says that a value does not apply here. */
export function isNotApplicable(plain: string): boolean {
  return NOT_APPLICABLE.has(plain);
}
