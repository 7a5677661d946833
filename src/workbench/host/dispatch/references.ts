import type { HostObject } from './host-object';

/** Objects that the add-in keeps from one request to the next ("tracked objects"), under names the host gives. */
export class References {
  #objects = new Map<string, HostObject>();
  #names = new Map<HostObject, string>();
  #next = 1;

  /** Keeps an object and gives its name; a kept object keeps its name. */
  keep(object: HostObject): string {
    const known = this.#names.get(object);
    if (known !== undefined) return known;
    const name = `ref${this.#next++}`;
    this.#objects.set(name, object);
    this.#names.set(object, name);
    return name;
  }

  find(name: string): HostObject | undefined {
    return this.#objects.get(name);
  }

  nameOf(object: HostObject): string | undefined {
    return this.#names.get(object);
  }

  release(name: string): void {
    const object = this.#objects.get(name);
    if (!object) return;
    this.#objects.delete(name);
    this.#names.delete(object);
  }

  /** How many objects are kept; a leak shows here. */
  get size(): number {
    return this.#objects.size;
  }
}
