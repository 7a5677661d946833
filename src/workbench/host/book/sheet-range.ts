import { HostError } from '../host-error';
import type { Area } from './area';
import type { Sheet } from './sheet';

/** A place on a sheet that somebody holds. It follows its cells when others come in or go. */
export class SheetRange {
  #area: Area | undefined;

  constructor(
    readonly sheet: Sheet,
    area: Area,
  ) {
    this.#area = area;
  }

  /** Where it lies now; fails where its cells or its sheet are gone. */
  get area(): Area {
    if (!this.#area || this.sheet.deleted) throw new HostError('InvalidReference', 'the cells are gone');
    return this.#area;
  }

  moveTo(area: Area | undefined): void {
    this.#area = area;
  }

  /** Where it lies, or `undefined` where its cells are gone. */
  get areaIfAny(): Area | undefined {
    return this.sheet.deleted ? undefined : this.#area;
  }
}
