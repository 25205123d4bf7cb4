/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows are placed one by one, which table elements cannot be */
import { defaultRangeExtractor, useVirtualizer, type Range } from "@tanstack/react-virtual";
import { useCallback, useEffect, useRef, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import type { RosterSort } from "#shared/ipc/people.contract.ts";
import { RosterHeader } from "./roster-header.tsx";
import { rowAfterKey } from "./roster-keys.ts";
import { pagesOf, type RowRange } from "./roster-paging.ts";
import { RosterRow } from "./roster-row.tsx";
import styles from "./roster-grid.module.css";
import type { RosterRows } from "./use-roster-rows.ts";

const ROW_HEIGHT = 38;
/** What ARIA says of a grid whose rows are not counted yet. */
const UNKNOWN = -1;

export interface RosterGridProps {
  rows: RosterRows;
  sort: RosterSort;
  onSort: (sort: RosterSort) => void;
  /** The row that the Tab key reaches. */
  activeRow: number;
  onActivate: (row: number) => void;
  openId: string | null;
  /** `byKeyboard` where the person means to go into the detail. */
  onOpen: (row: number, byKeyboard: boolean) => void;
  /** Called when other pages come into sight, and not at each row that does. */
  onLook: (inSight: RowRange) => void;
  /** Changes each time the focus must come to the active row. */
  focusRequest: number;
  /** Changes when the list is another one: it then starts at its beginning. */
  listKey: string;
}

/**
 * Half a million rows, of which the few in sight are in the document. The active row always is,
 * so that the focus is never lost by scrolling.
 */
export function RosterGrid(props: RosterGridProps) {
  const { rows, activeRow, onActivate, onLook, onOpen, focusRequest, listKey } = props;
  const { t } = useTranslation();
  const count = rows.listed;
  const scroller = useRef<HTMLDivElement>(null);
  const mustFocus = useRef(false);

  const extract = useCallback(
    (range: Range) => {
      const inSight = defaultRangeExtractor(range);
      if (activeRow >= count || inSight.includes(activeRow)) return inSight;
      return activeRow < range.startIndex ? [activeRow, ...inSight] : [...inSight, activeRow];
    },
    [activeRow, count],
  );
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    rangeExtractor: extract,
    useFlushSync: false,
  });

  const first = virtualizer.range?.startIndex ?? 0;
  const last = virtualizer.range?.endIndex ?? 0;
  const pagesInSight = pagesOf({ first, last }, count).join();
  // What is in sight is told with its pages: each row on the way would draw the whole page again.
  // oxlint-disable-next-line react/exhaustive-deps
  useEffect(() => onLook({ first, last }), [pagesInSight, onLook]);

  const acts = useRef({ onActivate, onOpen });
  useEffect(() => {
    acts.current = { onActivate, onOpen };
  });
  const activate = useCallback((row: number) => acts.current.onActivate(row), []);
  const open = useCallback(
    (row: number, byKeyboard: boolean) => acts.current.onOpen(row, byKeyboard),
    [],
  );

  useEffect(() => {
    if (scroller.current !== null) scroller.current.scrollTop = 0;
  }, [listKey]);

  useEffect(() => {
    if (focusRequest === 0) return;
    mustFocus.current = true;
    virtualizer.scrollToIndex(activeRow, { align: "auto" });
    // The row asked for is the one active when the request comes, not each one after.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [focusRequest]);

  useEffect(() => {
    if (!mustFocus.current) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${activeRow}"]`);
    if (row === null || row === undefined) return;
    mustFocus.current = false;
    row.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      onOpen(activeRow, true);
      return;
    }
    const key = { j: "ArrowDown", k: "ArrowUp" }[event.key] ?? event.key;
    const target = rowAfterKey(key, activeRow, count, last - first);
    if (target === null) return;
    event.preventDefault();
    mustFocus.current = true;
    virtualizer.scrollToIndex(target, { align: "auto" });
    onActivate(target);
  };

  return (
    <div
      role="grid"
      aria-label={t("people.roster.list")}
      aria-rowcount={rows.count === null ? UNKNOWN : rows.count + 1}
      aria-colcount={5}
      aria-busy={rows.isBehind}
      className={styles["grid"]}
    >
      <RosterHeader sort={props.sort} onSort={props.onSort} />
      <div
        ref={scroller}
        role="rowgroup"
        className={styles["scroller"]}
        data-behind={rows.isBehind || undefined}
      >
        <div
          role="presentation"
          className={styles["rows"]}
          style={{ height: virtualizer.getTotalSize() }}
          onKeyDown={onKeyDown}
        >
          {virtualizer.getVirtualItems().map((item) => {
            const person = rows.rowAt(item.index);
            return (
              <RosterRow
                key={item.key}
                person={person}
                index={item.index}
                top={item.start}
                isActive={item.index === activeRow}
                isOpen={person !== undefined && person.id === props.openId}
                onActivate={activate}
                onOpen={open}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}
