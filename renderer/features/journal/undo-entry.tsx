import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { JournalEntry } from "#shared/domain/journal/page.ts";
import { call } from "#renderer/lib/client.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { JobProgress } from "#renderer/lib/job-progress.tsx";
import { showError, undoWrite } from "#renderer/lib/undo.ts";
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

/** Undoes an entry, once it is known that nothing later depends on it. */
export function UndoEntry({ entry, onShow }: UndoEntryProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const sentence = useSentence();
  const job = useJob("journal.undo");
  const [asked, setAsked] = useState<Asked>({ kind: "nothing" });
  const what = t(`journal.commands.${entry.command}`);
  const undo = () => void undoWrite(entry.seq, job.run);
  const ask = async () => {
    try {
      const answer = await call("journal.undoable", { seq: entry.seq });
      if (answer.kind === "depends" && answer.later !== null)
        setAsked({ ...answer, later: answer.later });
      else if (entry.changeCount > MANY_ROWS) setAsked({ kind: "many" });
      else undo();
    } catch (error) {
      showError(error);
    }
  };
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
        onPress={() => void ask()}
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
