import { FileDown, FolderOpen } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Input } from "#shared/ipc/contract.ts";
import type { ChosenFile } from "#shared/ipc/file-ref.ts";
import { call } from "#renderer/lib/client.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { JobProgress } from "#renderer/lib/job-progress.tsx";
import { showError } from "#renderer/lib/undo.ts";
import { useAttempt } from "#renderer/lib/use-attempt.ts";
import { useJob } from "#renderer/lib/use-job.ts";
import { Button } from "#renderer/ui/button.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import layout from "#renderer/ui/form-layout.module.css";
import styles from "./tax-receipts.module.css";

export interface WritePdfProps {
  what: Input<"taxReceipts.export">["what"];
  label: string;
}

/** Takes receipts or a declaration out as PDF, in clear: that is said before. */
export function WritePdf({ what, label }: WritePdfProps) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const job = useJob("taxReceipts.export");
  const attempt = useAttempt();
  const [done, setDone] = useState<{ count: number; folder: ChosenFile } | null>(null);
  const write = async () => {
    setDone(null);
    const folder = await call("app.chooseFolder", { purpose: "books" });
    if (folder === null) return;
    const language = i18n.language === "en" ? "en" : "fr";
    const { fileNames } = await job.run({ what, language, folder: folder.ref });
    setDone({ count: fileNames.length, folder });
  };
  return (
    <div className={styles["stack"]}>
      <div className={layout["buttons"]}>
        <Button icon={FileDown} isDisabled={job.isRunning} onPress={() => attempt.run(write)}>
          {label}
        </Button>
      </div>
      {what.kind === "declaration" ? null : (
        <p className={styles["soft"]}>{t("taxReceipts.receipts.inClear")}</p>
      )}
      <FormFailure>{attempt.saidBesides("job.cancelled")}</FormFailure>
      <JobProgress job={job} />
      <output>
        {done === null ? null : (
          <span className={layout["buttons"]}>
            {t("taxReceipts.receipts.done", {
              count: done.count,
              formatted: format.number(done.count),
              folder: done.folder.name,
            })}
            <Button
              size="small"
              icon={FolderOpen}
              onPress={() =>
                void call("app.revealFolder", { ref: done.folder.ref }).catch(showError)
              }
            >
              {t("taxReceipts.receipts.reveal")}
            </Button>
          </span>
        )}
      </output>
    </div>
  );
}
