import type { CountBlock } from './count-block';
import type { Term } from './count-equations';
import { NOTICEABLE } from './linear-program';

/** A sum of counts that readers must not be able to work out. */
export interface Secret {
  readonly sum: readonly Term[];
  /** How far apart the smallest and largest whole number it can be for readers must be. */
  readonly width: number;
  /** The count that this secret is about only while it is withheld; absent: it matters always. */
  readonly whileWithheld?: number;
}

/** That a secret can be so much higher or lower than it is, and which withheld counts must stay so for that. */
interface Room {
  readonly amount: number;
  readonly relies: readonly number[];
}

/** A state of the plan that can be returned to. */
export interface Snapshot {
  readonly withheld: Uint8Array;
  readonly above: readonly Room[];
  readonly below: readonly Room[];
  readonly exact: Uint8Array;
}

const NO_ROOM: Room = { amount: 0, relies: [] };

/**
 * Which counts of a block are withheld, and what that leaves readers with. Every movement found for one secret is
 * remembered for all others: it is a table that readers cannot tell from the true one.
 */
export class Withholding {
  withheld: Uint8Array;
  readonly secrets: readonly Secret[];
  /** For each count the secrets it is a part of. */
  readonly #secretsWith: readonly (readonly Term[])[];
  #above: Room[];
  #below: Room[];
  /** Whether the room of a secret is all there is, as things are. */
  #exact: Uint8Array;

  constructor(
    readonly block: CountBlock,
    readonly primary: Uint8Array,
    implied: readonly Secret[],
    width: number,
  ) {
    this.withheld = Uint8Array.from(primary);
    this.secrets = [
      ...block.counts.map((_, count): Secret => {
        const sum = [{ index: count, times: 1 }];
        return primary[count] === 1 ? { sum, width } : { sum, width: 1, whileWithheld: count };
      }),
      ...implied,
    ];
    const secretsWith: Term[][] = block.counts.map(() => []);
    this.secrets.forEach(({ sum }, secret) => {
      for (const { index, times } of sum) secretsWith[index]!.push({ index: secret, times });
    });
    this.#secretsWith = secretsWith;
    this.#above = this.secrets.map(() => NO_ROOM);
    this.#below = this.secrets.map(() => NO_ROOM);
    this.#exact = new Uint8Array(this.secrets.length);
  }

  /** The information lost by withholding counts that are not small themselves. */
  weight(): number {
    return this.secondaries().reduce((sum, count) => sum + this.block.counts[count]!.weight, 0);
  }

  /** The counts withheld to protect others. */
  secondaries(): number[] {
    const found: number[] = [];
    this.withheld.forEach((flag, count) => {
      if (flag === 1 && this.primary[count] === 0) found.push(count);
    });
    return found;
  }

  snapshot(): Snapshot {
    return {
      withheld: this.withheld.slice(),
      above: this.#above.slice(),
      below: this.#below.slice(),
      exact: this.#exact.slice(),
    };
  }

  restore(snapshot: Snapshot): void {
    this.withheld = snapshot.withheld.slice();
    this.#above = snapshot.above.slice();
    this.#below = snapshot.below.slice();
    this.#exact = snapshot.exact.slice();
  }

  /** The numbers of the secrets that readers could work out as things are. */
  *openSecrets(): Generator<number> {
    for (let secret = 0; secret < this.secrets.length; secret++) {
      if (this.#matters(secret) && !this.isKept(secret)) yield secret;
    }
  }

  isKept(secret: number): boolean {
    const { width } = this.secrets[secret]!;
    const isWide = () => this.#above[secret]!.amount + this.#below[secret]!.amount >= width;
    if (isWide()) return true;
    if (this.#exact[secret] === 1) return false;
    this.#look(secret, true, width);
    if (isWide()) return true;
    this.#look(secret, false, width);
    this.#exact[secret] = 1;
    return isWide();
  }

  /** How much higher a secret must be able to be, so that with the room below it is wide enough; and the reverse. */
  missing(secret: number, upwards: boolean): number {
    const other = (upwards ? this.#below : this.#above)[secret]!;
    return this.secrets[secret]!.width - other.amount;
  }

  /** Withholds more counts. */
  withhold(counts: readonly number[]): void {
    for (const count of counts) this.withheld[count] = 1;
    if (counts.length > 0) this.#exact.fill(0);
  }

  /** Shows a count again, and forgets what relied on its being withheld. */
  show(count: number): void {
    this.withheld[count] = 0;
    for (let secret = 0; secret < this.secrets.length; secret++) {
      if (this.#above[secret]!.relies.includes(count)) {
        this.#above[secret] = NO_ROOM;
        this.#exact[secret] = 0;
      }
      if (this.#below[secret]!.relies.includes(count)) {
        this.#below[secret] = NO_ROOM;
        this.#exact[secret] = 0;
      }
    }
  }

  /** Learns from a movement of withheld counts. */
  remember(moves: readonly Term[]): void {
    const relies = moves.flatMap(({ index }) => (this.primary[index] === 0 ? [index] : []));
    const changes = new Map<number, number>();
    for (const { index, times } of moves) {
      for (const part of this.#secretsWith[index]!) {
        changes.set(part.index, (changes.get(part.index) ?? 0) + times * part.times);
      }
    }
    for (const [secret, change] of changes) {
      const amount = Math.floor(Math.abs(change) + NOTICEABLE);
      const rooms = change > 0 ? this.#above : this.#below;
      if (amount > rooms[secret]!.amount) rooms[secret] = { amount, relies };
    }
  }

  #matters(secret: number): boolean {
    const { whileWithheld } = this.secrets[secret]!;
    return whileWithheld === undefined || this.withheld[whileWithheld] === 1;
  }

  #look(secret: number, upwards: boolean, amount: number): void {
    const { sum } = this.secrets[secret]!;
    const { moves } = this.block.move(sum, upwards, amount, { withheld: this.withheld });
    this.remember(moves);
  }
}
