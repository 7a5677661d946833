import {
  Button,
  Menu,
  MenuButton,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Switch,
} from '@fluentui/react-components';
import { useId } from 'react';

import { NOT_RECORDED } from '../../core/figures/cube';
import { isNarrowed, type Selection } from '../../core/figures/selection';
import type { DashboardModel } from '../model/dashboard';
import { useDashboardTools } from './dashboard-tools';

interface FiltersProps {
  readonly model: DashboardModel;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
}

/** April first, as the year runs. */
const MONTHS = [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3] as const;

/** What narrows the figures: areas, categories, sources, months, and like for like. */
export function Filters({ model, selection, onSelect }: FiltersProps) {
  const { words } = useDashboardTools();
  const hint = useId();
  const { filters } = words;
  const named = (['areas', 'categories', 'sources'] as const).filter((key) => model.choices[key].length > 1);
  return (
    <section className="dash-filters" aria-label={filters.title}>
      {named.map((key) => (
        <FilterMenu
          key={key}
          what={filters[key]}
          choices={model.choices[key].map((name) => ({
            value: name,
            label: nameOf(name, words.notRecorded),
          }))}
          chosen={selection[key]}
          onChoose={(chosen) => {
            onSelect(withList(selection, key, chosen));
          }}
        />
      ))}
      <FilterMenu
        what={filters.months}
        choices={MONTHS.map((month) => ({ value: String(month), label: words.months[month - 1]! }))}
        chosen={selection.months?.map(String)}
        onChoose={(chosen) => {
          onSelect(withList(selection, 'months', chosen?.map(Number)));
        }}
      />
      {isNarrowed(selection) && (
        <Button
          size="small"
          appearance="transparent"
          onClick={() => {
            onSelect({});
          }}
        >
          {filters.clear}
        </Button>
      )}
      <div className="dash-like-for-like">
        <Switch
          checked={selection.likeForLike === true}
          label={filters.likeForLike}
          aria-describedby={hint}
          onChange={(_, { checked }) => {
            const rest = without(selection, 'likeForLike');
            onSelect(checked ? { ...rest, likeForLike: true } : rest);
          }}
        />
        <p id={hint} className="dash-remark">
          {filters.likeForLikeHint}
        </p>
      </div>
    </section>
  );
}

function nameOf(name: string, notRecorded: string): string {
  return name === NOT_RECORDED ? notRecorded : name;
}

function without(selection: Selection, key: keyof Selection): Selection {
  return Object.fromEntries(Object.entries(selection).filter(([name]) => name !== key));
}

/** An empty list stands for everything: nobody wants to see nothing. */
function withList<Key extends 'areas' | 'categories' | 'sources' | 'months'>(
  selection: Selection,
  key: Key,
  chosen: Selection[Key],
): Selection {
  const rest = without(selection, key);
  return chosen && chosen.length > 0 ? { ...rest, [key]: chosen } : rest;
}

interface FilterMenuProps {
  readonly what: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: readonly string[] | undefined;
  readonly onChoose: (chosen: readonly string[] | undefined) => void;
}

function FilterMenu({ what, choices, chosen, onChoose }: FilterMenuProps) {
  const { words } = useDashboardTools();
  const [only, ...others] = chosen ?? [];
  const label =
    only === undefined
      ? words.filters.all(what)
      : others.length === 0
        ? (choices.find(({ value }) => value === only)?.label ?? only)
        : words.filters.some(String(others.length + 1), what);
  return (
    <Menu
      persistOnItemClick
      checkedValues={{ chosen: [...(chosen ?? [])] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        // In the order of the choices, so that the same selection is the same, however it was made.
        onChoose(choices.map(({ value }) => value).filter((value) => checkedItems.includes(value)));
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" className="dash-filter" aria-label={`${what}: ${label}`}>
          {label}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover className="dash-menu">
        <MenuList>
          {choices.map(({ value, label: text }) => (
            <MenuItemCheckbox key={value} name="chosen" value={value}>
              {text}
            </MenuItemCheckbox>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
