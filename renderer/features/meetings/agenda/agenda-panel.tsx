import { useEffect, useRef, useState, type DragEvent, type KeyboardEvent, type Ref } from "react";
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

interface DropTarget {
  readonly index: number;
  readonly side: "before" | "after";
}

/** The ordered items of a meeting: added, renamed, moved and removed without leaving the keyboard. */
export function AgendaPanel({ meeting, actions, currentId, onOpen, addRef }: AgendaPanelProps) {
  const { t } = useTranslation();
  const { items } = meeting;
  const [renaming, setRenaming] = useState<string | null>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const [target, setTarget] = useState<DropTarget | null>(null);
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const focusNext = useRef<string | null>(null);

  // A row that moved in the page has lost the focus on its way.
  useEffect(() => {
    if (focusNext.current === null) return;
    buttons.current.get(focusNext.current)?.focus();
    focusNext.current = null;
  });

  const move = async (item: AgendaItem, toIndex: number) => {
    if (toIndex < 0 || toIndex >= items.length) return;
    focusNext.current = item.id;
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
      buttons.current.get(next.id)?.focus();
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

  const onKeyDown = (event: KeyboardEvent, item: AgendaItem, index: number) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (event.altKey) void move(item, index + step);
      else buttons.current.get(items[index + step]?.id ?? "")?.focus();
    } else if (event.key === "F2") {
      event.preventDefault();
      setRenaming(item.id);
    } else if (event.key === "Delete") void remove(item);
  };

  const dragOf = (index: number) => ({
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.effectAllowed = "move";
      // Nothing of the agenda leaves the window with the drag.
      event.dataTransfer.setData("text/plain", "");
      setDragged(index);
    },
    onDragOver: (event: DragEvent) => {
      if (dragged === null) return;
      event.preventDefault();
      const { top, height } = event.currentTarget.getBoundingClientRect();
      setTarget({ index, side: event.clientY < top + height / 2 ? "before" : "after" });
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      const moved = dragged === null ? undefined : items[dragged];
      if (moved !== undefined && dragged !== null && target !== null) {
        const to = dropIndex(dragged, target.index, target.side);
        if (to !== dragged) void move(moved, to);
      }
      setDragged(null);
      setTarget(null);
    },
    onDragEnd: () => {
      setDragged(null);
      setTarget(null);
    },
  });

  return (
    <section className={styles["panel"]} aria-labelledby="agenda-title">
      <h2 id="agenda-title" className={styles["heading"]}>
        {t("meetings.agenda.title")}
      </h2>
      {items.length === 0 ? null : (
        <ol className={styles["list"]} aria-label={t("meetings.agenda.list")}>
          {items.map((item, index) => (
            <AgendaRow
              key={item.id}
              item={item}
              index={index}
              count={items.length}
              isCurrent={item.id === currentId}
              isRenaming={item.id === renaming}
              target={target?.index === index && dragged !== null ? target.side : null}
              onOpen={() => onOpen(item.id, { write: true })}
              onRename={() => setRenaming(item.id)}
              onRenamed={(title) => {
                focusNext.current = item.id;
                setRenaming(null);
                if (title !== null) void actions.renameItem(item.id, title);
              }}
              onClassify={(kind) => void actions.classifyItem(item.id, kind)}
              onMove={(to) => void move(item, to)}
              onRemove={() => void remove(item)}
              onKeyDown={(event) => onKeyDown(event, item, index)}
              drag={dragOf(index)}
              buttonRef={(element) => {
                if (element === null) buttons.current.delete(item.id);
                else buttons.current.set(item.id, element);
              }}
            />
          ))}
        </ol>
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
