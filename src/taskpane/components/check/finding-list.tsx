import { Button } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';

import { FindingRows } from '../../model/finding-rows';
import type { FindingGroup } from '../../analysis/finding-shelf';
import { type FindingPlace, pageKey, PAGE_LENGTH } from '../../model/work';
import { usePane, useWork } from '../pane-context';
import { FindingCard } from './finding-card';
import { SeverityIcon } from './severity-icon';

const LINE_HEIGHT = 34;

/**
 * The findings, group by group. Only what is in view is drawn, so a hundred thousand are as smooth as ten. One line at
 * a time is reached with Tab; the arrow keys go from line to line.
 */
export function FindingList() {
  const { check, text } = usePane();
  const { check: state } = useWork();
  const { groups, openGroups, place, pages } = state;
  const rows = useMemo(() => new FindingRows(groups, openGroups), [groups, openGroups]);
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const focusNext = useRef(false);
  // The compiler does not know the library's functions; nothing here is kept by it.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE_HEIGHT,
    overscan: 8,
    getItemKey: (line) => {
      const row = rows.at(line);
      return row.kind === 'group'
        ? `group ${row.group.key}`
        : `${String(row.place.index)} ${row.place.group}`;
    },
  });
  const items = virtual.getVirtualItems();
  const current = Math.min(active, rows.length - 1);

  useEffect(() => {
    const line = place && rows.lineOf(place);
    if (line === undefined) return;
    setActive(line);
    virtual.scrollToIndex(line, { align: 'auto' });
    // Only a newly chosen finding is scrolled to.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [place]);

  useEffect(() => {
    for (const { index } of items) {
      const row = rows.at(index);
      if (row.kind === 'finding') void check.fetch(row.place.group, row.place.index);
    }
  }, [items, rows, check]);

  useEffect(() => {
    if (!focusNext.current) return;
    const line = scroller.current?.querySelector<HTMLElement>(`[data-line="${String(current)}"]`);
    if (!line) return;
    focusNext.current = false;
    line.focus();
  });

  const moveTo = (line: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, line));
    focusNext.current = true;
    setActive(next);
    virtual.scrollToIndex(next);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset['line'] === undefined) return;
    const target = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: current + 10,
      PageUp: current - 10,
      Home: 0,
      End: rows.length - 1,
    }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    moveTo(target);
  };

  return (
    // The lines are buttons; the list only passes the arrow keys on to them.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={scroller}
      className="finding-list"
      onKeyDown={onKeyDown}
      role="list"
      aria-label={text.check.list}
    >
      <div style={{ height: virtual.getTotalSize() }} role="presentation" className="finding-lines">
        {items.map(({ index, key, start }) => {
          const row = rows.at(index);
          return (
            <div
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              role="listitem"
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              className="finding-line"
              style={{ transform: `translateY(${String(start)}px)` }}
            >
              {row.kind === 'group' ? (
                <GroupLine group={row.group} isOpen={row.isOpen} line={index} isActive={index === current} />
              ) : (
                <FindingCard
                  place={row.place}
                  item={pages.get(pageKey(row.place.group, row.place.index))?.[row.place.index % PAGE_LENGTH]}
                  isChosen={isSame(place, row.place)}
                  line={index}
                  isActive={index === current}
                />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function isSame(one: FindingPlace | undefined, other: FindingPlace): boolean {
  return one?.group === other.group && one.index === other.index;
}

function GroupLine({
  group: { key, title, severity, found, fix: kindOfFix },
  isOpen,
  line,
  isActive,
}: {
  readonly group: FindingGroup;
  readonly isOpen: boolean;
  readonly line: number;
  readonly isActive: boolean;
}) {
  const { check, fix, text } = usePane();
  return (
    <div className="group-line">
      <button
        type="button"
        className="line-button"
        data-line={line}
        tabIndex={isActive ? 0 : -1}
        aria-expanded={isOpen}
        onClick={() => {
          check.toggle(key);
        }}
      >
        {isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        <SeverityIcon severity={severity} />
        <span className="group-title">{title === '' ? text.check.allAreas : title}</span>
        <span className="group-count">{text.shell.number(found)}</span>
      </button>
      {isOpen && kindOfFix && (
        <Button
          size="small"
          className="group-fix"
          data-focus-key={`fix-${key}`}
          onClick={() => void fix.preview({ rule: key })}
        >
          {text.check.fixAll(found)}
        </Button>
      )}
    </div>
  );
}
