import { rangeAddress } from '../../core/grid/address';
import type { SilencedProfile } from '../../core/profile/profile';
import type { FindingFilter, FindingItem } from '../analysis/finding-shelf';
import { neighbourOf } from './neighbouring-finding';
import type { PaneWork } from './pane-work';
import { showCells } from './show-cells';
import { PAGE_LENGTH, pageKey, type FindingPlace } from './work';

/** What a reason to silence speaks of. */
export type SilenceScope = 'one' | 'sheet' | 'rule';

/** How people look through findings, and say which are right as they are. */
export class CheckWork {
  readonly #pane: PaneWork;

  constructor(pane: PaneWork) {
    this.#pane = pane;
  }

  /** Shows other findings; what is given as `undefined` no longer limits them. */
  filter(change: {
    readonly [Key in keyof FindingFilter]?: FindingFilter[Key] | undefined;
  }): Promise<void> {
    return this.#pane.inTurn(async () => {
      const { check, overview } = this.#pane.store.work();
      if (!overview) return;
      const { severity, file, grouping, silenced } = { ...check.filter, ...change };
      const filter: FindingFilter = {
        grouping: grouping ?? check.filter.grouping,
        silenced: silenced ?? check.filter.silenced,
        ...(severity !== undefined && { severity }),
        ...(file !== undefined && { file }),
      };
      const groups = await this.#pane.surroundings.analyst.groups(filter);
      this.#pane.store.happen({ type: 'filtered', filter, groups });
    });
  }

  toggle(group: string): void {
    const { openGroups } = this.#pane.store.work().check;
    this.#pane.store.happen({ type: openGroups.has(group) ? 'group closed' : 'group opened', group });
  }

  /** Fetches the page a finding is on, where it is not there yet. */
  async fetch(group: string, index: number): Promise<void> {
    const key = pageKey(group, index);
    const { pages, revision } = this.#pane.store.work().check;
    if (pages.has(key)) return;
    const first = Math.floor(index / PAGE_LENGTH) * PAGE_LENGTH;
    const items = await this.#pane.surroundings.analyst.findings(group, first, PAGE_LENGTH);
    this.#pane.store.happen({ type: 'findings fetched', key, items, revision });
  }

  /** The finding at a place, once its page was fetched. */
  at({ group, index }: FindingPlace): FindingItem | undefined {
    return this.#pane.store.work().check.pages.get(pageKey(group, index))?.[index % PAGE_LENGTH];
  }

  /** Chooses a finding and selects its cells in Excel. */
  choose(place: FindingPlace): Promise<void> {
    return this.#pane.inTurn(async () => {
      this.#pane.store.happen({ type: 'finding chosen', place });
      await this.fetch(place.group, place.index);
      const item = this.at(place);
      if (item) await this.#goTo(item, false);
    });
  }

  /** The next finding, or the one before; opens the group it is in. */
  async step(by: 1 | -1): Promise<void> {
    const { groups, place } = this.#pane.store.work().check;
    const next = neighbourOf(groups, place, by);
    if (!next) return;
    this.#pane.store.happen({ type: 'group opened', group: next.group });
    await this.choose(next);
  }

  showHidden(item: FindingItem): Promise<void> {
    return this.#pane.inTurn(() => this.#goTo(item, true));
  }

  leaveHidden(): void {
    this.#pane.store.happen({ type: 'asked to show' });
  }

  /** Notes that findings are right as they are. */
  silence(item: FindingItem, reason: string, scope: SilenceScope): Promise<void> {
    const entry = silenceOf(item, reason, scope);
    return this.#pane.decide(
      (profile) => ({
        ...profile,
        checks: { ...profile.checks, silenced: [...(profile.checks?.silenced ?? []), entry] },
      }),
      this.#pane.text.check.silence.done,
    );
  }

  /** Takes away what silences a finding. */
  lift(item: FindingItem): Promise<void> {
    return this.#pane.decide((profile) => {
      const silenced = (profile.checks?.silenced ?? []).filter(
        (entry) =>
          entry.rule !== item.rule ||
          entry.reason !== item.silenced ||
          (entry.file !== undefined && entry.file !== item.file) ||
          (entry.sheet !== undefined && entry.sheet !== item.sheet),
      );
      return { ...profile, checks: { ...profile.checks, silenced } };
    }, this.#pane.text.check.silence.lifted);
  }

  async #goTo(item: FindingItem, showHidden: boolean): Promise<void> {
    this.#pane.store.happen({ type: 'asked to show' });
    if (!item.target) return;
    const shown = await showCells(this.#pane, item.target, showHidden);
    if (shown === 'hidden') this.#pane.store.happen({ type: 'asked to show', item });
  }
}

function silenceOf({ rule, target }: FindingItem, reason: string, scope: SilenceScope): SilencedProfile {
  if (scope === 'rule' || !target) return { rule, reason };
  const { file, sheet, cells } = target;
  return { rule, file, sheet, ...(scope === 'one' && { cell: rangeAddress(cells) }), reason };
}
