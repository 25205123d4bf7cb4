import { useEffect, useRef, useState, type KeyboardEvent, type Ref } from "react";
import { DropIndicator, GridList, useDragAndDrop } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { AgendaItem, Meeting } from "#shared/domain/meetings/meeting.ts";
import { offerUndo } from "#renderer/lib/undo.ts";
import { announce } from "../announce.tsx";
import { flushItems } from "../item-savers.ts";
import type { MeetingActions } from "../mutations.ts";
import { AgendaAdd } from "./agenda-add.tsx";
import { AgendaRow } from "./agenda-row.tsx";
import styles from "./agenda.module.css";
import { dropIndex } from "./drop-index.ts";

export interface AgendaPanelProps {
  meeting: Meeting;
  actions: MeetingActions;
  currentId: string | null;
  /** Opens an item; with the focus in its minutes when one asked for it by name. */
  onOpen: (id: string, options?: { write: boolean }) => void;
  addRef: Ref<HTMLInputElement>;
}

const DRAGGED = "application/x-greffe-agenda-item";

/** The ordered items of a meeting: added, renamed, moved and removed without leaving the keyboard. */
export function AgendaPanel({ meeting, actions, currentId, onOpen, addRef }: AgendaPanelProps) {
  const { t } = useTranslation();
  const { items } = meeting;
  const [renaming, setRenaming] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const focusNext = useRef<string | null>(null);

  const focusRow = (id: string) =>
    list.current?.querySelector<HTMLElement>(`[data-key="${id}"]`)?.focus();

  // The field where a row was renamed had the focus, and is gone.
  useEffect(() => {
    if (focusNext.current === null) return;
    focusRow(focusNext.current);
    focusNext.current = null;
  });

  const move = async (item: AgendaItem, toIndex: number) => {
    if (toIndex < 0 || toIndex >= items.length) return;
    const result = await actions.moveItem(item.id, toIndex);
    if (result === null) return;
    announce(
      t("meetings.agenda.moved", { title: item.title, index: toIndex + 1, count: items.length }),
    );
  };

  const remove = async (item: AgendaItem) => {
    const at = items.indexOf(item);
    // What is still being typed in it comes back with an undo.
    await flushItems();
    const result = await actions.removeItem(item.id);
    if (result === null) return;
    const next = items[at + 1] ?? items[at - 1];
    if (next !== undefined) {
      if (item.id === currentId) onOpen(next.id);
      focusRow(next.id);
    }
    offerUndo(t("meetings.agenda.removed", { title: item.title }), result.seq);
  };

  const add = async (title: string) => {
    const id = await actions.addItem(title);
    if (id === null) return false;
    announce(t("meetings.agenda.added", { title, index: items.length + 1 }));
    if (items.length === 0) onOpen(id);
    return true;
  };

  /** The keys of a row, not of what is in it; the arrows alone are the list's. */
  const onKeyDownCapture = (event: KeyboardEvent) => {
    const row = event.target instanceof HTMLElement ? event.target.dataset["key"] : undefined;
    const index = items.findIndex(({ id }) => id === row);
    const item = items[index];
    if (item === undefined) return;
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step !== undefined && event.altKey) void move(item, index + step);
    else if (event.key === "F2") setRenaming(item.id);
    else if (event.key === "Delete") void remove(item);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: renaming !== null,
    // Nothing of the agenda leaves the window with the drag.
    getItems: (ids) => [...ids].map((id) => ({ [DRAGGED]: String(id) })),
    onReorder: ({ keys: [moved], target }) => {
      const from = items.findIndex(({ id }) => id === moved);
      const over = items.findIndex(({ id }) => id === target.key);
      const item = items[from];
      if (item === undefined || over === -1 || target.dropPosition === "on") return;
      const to = dropIndex(from, over, target.dropPosition);
      if (to !== from) void move(item, to);
    },
    // By the keyboard, the focus was on a mark between rows, which goes with the drag.
    onDragEnd: ({ keys: [moved] }) => focusRow(String(moved)),
    renderDropIndicator: (target) => (
      <DropIndicator
        target={target}
        className={({ isDropTarget }) => (isDropTarget ? (styles["landing"] ?? "") : "")}
      />
    ),
  });

  return (
    <section className={styles["panel"]} aria-labelledby="agenda-title">
      <h2 id="agenda-title" className={styles["heading"]}>
        {t("meetings.agenda.title")}
      </h2>
      {items.length === 0 ? null : (
        <GridList
          ref={list}
          className={styles["list"] ?? ""}
          aria-label={t("meetings.agenda.list")}
          keyboardNavigationBehavior="tab"
          dragAndDropHooks={dragAndDropHooks}
          render={(dom) => <div {...dom} onKeyDownCapture={onKeyDownCapture} />}
        >
          {items.map((item, index) => (
            <AgendaRow
              key={item.id}
              item={item}
              index={index}
              count={items.length}
              isCurrent={item.id === currentId}
              isRenaming={item.id === renaming}
              onOpen={() => onOpen(item.id, { write: true })}
              onRename={() => setRenaming(item.id)}
              onRenamed={(title, isLeft) => {
                if (!isLeft) focusNext.current = item.id;
                setRenaming(null);
                if (title !== null) void actions.renameItem(item.id, title);
              }}
              onClassify={(kind) => void actions.classifyItem(item.id, kind)}
              onMove={(to) => void move(item, to)}
              onRemove={() => void remove(item)}
            />
          ))}
        </GridList>
      )}
      <div className={styles["add"]}>
        <AgendaAdd
          isFirst={items.length === 0}
          onAdd={add}
          onDone={() => {
            const id = currentId ?? items[0]?.id;
            if (id !== undefined) onOpen(id, { write: true });
          }}
          inputRef={addRef}
        />
      </div>
    </section>
  );
}
