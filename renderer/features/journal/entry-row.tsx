import { useTranslation } from "react-i18next";
import type { JournalEntry } from "#shared/domain/journal/page.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { cx } from "#renderer/ui/cx.ts";
import { StatusTag } from "#renderer/ui/status-tag.tsx";
import styles from "./journal-page.module.css";
import { UndoEntry } from "./undo-entry.tsx";
import { useCanUndo } from "./undoable.ts";
import { useSentence } from "./use-sentence.ts";

export interface Selection {
  readonly selected: number | null;
  readonly onShow: (seq: number) => void;
}

interface EntryRowProps extends Selection {
  entry: JournalEntry;
}

/** An entry as one line; pressing its sentence opens it beside. */
export function EntryRow({ entry, selected, onShow }: EntryRowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const sentence = useSentence();
  const canUndo = useCanUndo();
  return (
    <li
      className={cx(
        styles["entry"],
        entry.undone && styles["undone"],
        selected === entry.seq && styles["selected"],
      )}
    >
      <time dateTime={entry.at} title={format.exactInstant(entry.at)} className={styles["time"]}>
        {format.time(entry.at)}
      </time>
      <span>
        <button
          type="button"
          data-seq={entry.seq}
          aria-current={selected === entry.seq}
          className={styles["what"]}
          onClick={() => onShow(entry.seq)}
        >
          {sentence(entry)}
        </button>{" "}
        {entry.undone ? <StatusTag>{t("journal.undone")}</StatusTag> : null}
      </span>
      {canUndo(entry) ? <UndoEntry entry={entry} onShow={onShow} /> : null}
    </li>
  );
}
