import { useTranslation } from "react-i18next";
import type { CommandName, JournalEntry } from "#shared/domain/journal/entry.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { cx } from "#renderer/ui/cx.ts";
import { StatusTag } from "#renderer/ui/status-tag.tsx";
import styles from "./journal-page.module.css";
import { UndoEntry } from "./undo-entry.tsx";

/** What went out stays out; of the vault itself, only its name can be put back. */
function isFinal(command: CommandName): boolean {
  if (command === "publication.publish" || command.startsWith("drafts.")) return true;
  return command.startsWith("vault.") && command !== "vault.rename";
}

export function EntryRow({ entry }: { entry: JournalEntry }) {
  const { t } = useTranslation();
  const format = useFormat();
  const what = t(`journal.commands.${entry.command}`);
  const canUndo = !entry.undone && !isFinal(entry.command) && entry.changeCount > 0;
  return (
    <li className={cx(styles["entry"], entry.undone && styles["undone"])}>
      <time dateTime={entry.at} title={format.exactInstant(entry.at)} className={styles["time"]}>
        {format.time(entry.at)}
      </time>
      <span>
        <span className={styles["what"]}>{what}</span>{" "}
        {entry.undone ? <StatusTag>{t("journal.undone")}</StatusTag> : null}
        <br />
        <span className={styles["facts"]}>
          {[
            entry.actor,
            t("journal.changes", {
              count: entry.changeCount,
              formatted: format.number(entry.changeCount),
            }),
            t("journal.number", { seq: entry.seq }),
          ].join(" · ")}
        </span>
      </span>
      {canUndo ? <UndoEntry entry={entry} what={what} /> : null}
    </li>
  );
}
