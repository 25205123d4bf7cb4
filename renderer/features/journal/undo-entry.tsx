import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { JournalEntry } from "#shared/domain/journal/page.ts";
import { call, failureOf } from "#renderer/lib/client.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { JobProgress } from "#renderer/lib/job-progress.tsx";
import { undoWrite } from "#renderer/lib/undo.ts";
import { useJob } from "#renderer/lib/use-job.ts";
import { Button } from "#renderer/ui/button.tsx";
import { ConfirmDialog } from "#renderer/ui/dialog.tsx";
import styles from "./journal-page.module.css";
import { useSentence } from "./use-sentence.ts";

/** From here on an undo says how much it will put back before it does. */
const MANY_ROWS = 20;

type Asked =
  | { readonly kind: "nothing" }
  | { readonly kind: "many" }
  | { readonly kind: "depends"; readonly later: JournalEntry };

interface UndoEntryProps {
  entry: JournalEntry;
  /** Shows the entry that stands in the way. */
  onShow: (seq: number) => void;
}

/** Undoes an entry; where something later depends on it, shows that one instead. */
export function UndoEntry({ entry, onShow }: UndoEntryProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const sentence = useSentence();
  const job = useJob("journal.undo");
  const [asked, setAsked] = useState<Asked>({ kind: "nothing" });
  const what = t(`journal.commands.${entry.command}`);
  const undo = () => void undoWrite(entry.seq, job.run, showLater);
  const ask = () => {
    if (entry.changeCount > MANY_ROWS) setAsked({ kind: "many" });
    else undo();
  };
  /** Whether the undo was refused for a later entry, which is then shown. */
  async function showLater(error: unknown): Promise<boolean> {
    const { code, params } = failureOf(error);
    const seq = Number(params?.["later"]);
    if (code !== "journal.depends" || !(seq > 0)) return false;
    try {
      const { entry: later } = await call("journal.entry", { seq });
      setAsked({ kind: "depends", later });
      return true;
    } catch {
      return false;
    }
  }
  const close = () => setAsked({ kind: "nothing" });
  const later = asked.kind === "depends" ? asked.later : null;
  if (job.progress !== null) {
    return <JobProgress job={job} className={styles["progress"]} />;
  }
  return (
    <>
      <Button
        size="small"
        aria-label={t("journal.undoLabel", { what, when: format.instant(entry.at) })}
        onPress={ask}
      >
        {t("journal.undo")}
      </Button>
      <ConfirmDialog
        isOpen={asked.kind === "many"}
        onClose={close}
        title={t("journal.confirm.title", { what })}
        confirmLabel={t("journal.confirm.undo")}
        onConfirm={undo}
      >
        {t("journal.confirm.detail", {
          count: entry.changeCount,
          formatted: format.number(entry.changeCount),
        })}
      </ConfirmDialog>
      <ConfirmDialog
        isOpen={later !== null}
        onClose={close}
        title={t("journal.depends.title")}
        confirmLabel={t("journal.depends.show")}
        onConfirm={() => {
          if (later !== null) onShow(later.seq);
        }}
      >
        <p>{t("journal.depends.detail")}</p>
        {later === null ? null : (
          <p className={styles["later"]}>
            {sentence(later)}
            <br />
            <span className={styles["facts"]}>
              {format.instant(later.at)} · {t("journal.number", { seq: later.seq })}
            </span>
          </p>
        )}
      </ConfirmDialog>
    </>
  );
}
