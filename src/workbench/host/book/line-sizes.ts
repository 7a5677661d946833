/** What is known of the rows, or of the columns, of a sheet: their sizes in points and which are hidden. */
export class LineSizes {
  #lines = new Map<number, Line>();
  #version = 0;
  /** Told right before sizes change. */
  beforeChange: () => void = () => undefined;

  /** Grows whenever a size changes, so that whoever works something out of the sizes knows when to do so again. */
  get version(): number {
    return this.#version;
  }

  constructor(public standard: number) {}

  /** The size whether hidden or not. */
  sizeOf(index: number): number {
    return this.#lines.get(index)?.size ?? this.standard;
  }

  /** Whether somebody gave the line a size. */
  hasOwnSize(index: number): boolean {
    return this.#lines.get(index)?.size !== undefined;
  }

  isHidden(index: number): boolean {
    return this.#lines.get(index)?.hidden ?? false;
  }

  /** The size some lines have in common; `undefined` where they differ. */
  sharedSize(first: number, last: number): number | undefined {
    let own = 0;
    let shared: number | undefined;
    for (const [index, { size }] of this.#lines) {
      if (index < first || index > last || size === undefined) continue;
      own++;
      if (shared !== undefined && shared !== size) return undefined;
      shared = size;
    }
    if (shared === undefined) return this.standard;
    return own === last - first + 1 || shared === this.standard ? shared : undefined;
  }

  /** Whether all of some lines are hidden, none, or (`undefined`) only some. */
  sharedHidden(first: number, last: number): boolean | undefined {
    let hidden = 0;
    for (const [index, line] of this.#lines) {
      if (index >= first && index <= last && line.hidden) hidden++;
    }
    if (hidden === 0) return false;
    return hidden === last - first + 1 ? true : undefined;
  }

  setSize(first: number, last: number, size: number): void {
    this.#willChange();
    for (let index = first; index <= last; index++) {
      this.#lines.set(index, { hidden: this.isHidden(index), size });
    }
  }

  setHidden(first: number, last: number, hidden: boolean): void {
    this.#willChange();
    if (!hidden) {
      for (const [index, line] of this.#lines)
        if (index >= first && index <= last) this.#lines.set(index, { ...line, hidden });
      return;
    }
    for (let index = first; index <= last; index++)
      this.#lines.set(index, { ...this.#lines.get(index), hidden });
  }

  /** Back to the standard size. */
  resetSize(first: number, last: number): void {
    this.#willChange();
    for (let index = first; index <= last; index++) {
      const line = this.#lines.get(index);
      if (line) this.#lines.set(index, { hidden: line.hidden });
    }
  }

  /** How far the line's near edge lies from the sheet's, hidden lines left out; in points. */
  offsetOf(index: number): number {
    let offset = index * this.standard;
    for (const [line, { size, hidden }] of this.#lines) {
      if (line < index) offset += (hidden ? 0 : (size ?? this.standard)) - this.standard;
    }
    return offset;
  }

  /** Moves what lies at and behind a line; a negative count deletes. */
  shift(from: number, count: number): void {
    this.#willChange();
    const moved = new Map<number, Line>();
    for (const [index, line] of this.#lines) {
      if (index < from) moved.set(index, line);
      else if (count > 0 || index >= from - count) moved.set(index + count, line);
    }
    this.#lines = moved;
  }

  /** Remembers the sizes; gives what puts them back. */
  keep(): () => void {
    const kept = new Map(this.#lines);
    const { standard } = this;
    return () => {
      this.#willChange();
      this.#lines = new Map(kept);
      this.standard = standard;
    };
  }

  #willChange(): void {
    this.beforeChange();
    this.#version++;
  }

  /** The lines that differ from the standard, in order. */
  entries(): (readonly [number, Line])[] {
    return [...this.#lines].sort(([one], [other]) => one - other);
  }
}

export interface Line {
  readonly size?: number;
  readonly hidden: boolean;
}
