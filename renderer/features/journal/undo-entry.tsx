import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { JournalEntry } from "#shared/domain/journal/entry.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { jobLabel } from "#renderer/lib/job-label.ts";
import { undoWrite } from "#renderer/lib/undo.ts";
import { useJob } from "#renderer/lib/use-job.ts";
import { Button } from "#renderer/ui/button.tsx";
import { ConfirmDialog } from "#renderer/ui/dialog.tsx";
import { ProgressBar } from "#renderer/ui/progress-bar.tsx";
import styles from "./journal-page.module.css";

/** From here on an undo says how much it will put back before it does. */
const MANY_ROWS = 20;

export function UndoEntry({ entry, what }: { entry: JournalEntry; what: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const job = useJob("journal.undo");
  const [asks, setAsks] = useState(false);
  const undo = () => void undoWrite(entry.seq, job.run);
  if (job.progress !== null) {
    return (
      <ProgressBar
        label={jobLabel(job.progress.label)}
        done={job.progress.done}
        total={job.progress.total}
        onCancel={job.cancel}
        className={styles["progress"]}
      />
    );
  }
  return (
    <>
      <Button
        size="small"
        aria-label={t("journal.undoLabel", { what, when: format.instant(entry.at) })}
        onPress={() => {
          if (entry.changeCount > MANY_ROWS) setAsks(true);
          else undo();
        }}
      >
        {t("journal.undo")}
      </Button>
      <ConfirmDialog
        isOpen={asks}
        onClose={() => setAsks(false)}
        title={t("journal.confirm.title", { what })}
        confirmLabel={t("journal.confirm.undo")}
        onConfirm={undo}
      >
        {t("journal.confirm.detail", {
          count: entry.changeCount,
          formatted: format.number(entry.changeCount),
        })}
      </ConfirmDialog>
    </>
  );
}
