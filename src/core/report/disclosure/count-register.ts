import type { CellSpace } from './cell-space';
import type { PublishedCount } from './count-equations';
import { formKey, type LinearForm } from './linear-form';
import type { Scope } from './scope';

/** The published counts of one measure, each once, however it is written. */
export class CountRegister {
  readonly counts: PublishedCount[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #tables = new Map<Scope, Float64Array>();

  constructor(readonly space: CellSpace) {}

  /** The number of a count, which is entered where it is new. */
  enter(form: LinearForm): number {
    const key = formKey(form);
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.counts.push({ form, value: this.#valueOf(form) }) - 1;
      this.#numbers.set(key, number);
    }
    return number;
  }

  #valueOf({ scope, coefficients }: LinearForm): number {
    let table = this.#tables.get(scope);
    if (!table) this.#tables.set(scope, (table = this.space.tabulate(scope)));
    let value = 0;
    for (let index = 0; index < table.length; index++) value += coefficients[index]! * table[index]!;
    return value;
  }
}
