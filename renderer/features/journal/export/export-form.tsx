import { FileDown } from "lucide-react";
import { useRef, useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { call } from "#renderer/lib/client.ts";
import { JobProgress } from "#renderer/lib/job-progress.tsx";
import { useAttempt } from "#renderer/lib/use-attempt.ts";
import { useJob } from "#renderer/lib/use-job.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { TextArea } from "#renderer/ui/text-area.tsx";
import { periodOf, useJournalView } from "../journal-view.ts";
import { ExportExtent, type Extent } from "./export-extent.tsx";
import type { MadeExport } from "./made-export.ts";
import styles from "./export-panel.module.css";

/** What goes out, why, and where. */
export function ExportForm({ onDone }: { onDone: (done: MadeExport) => void }) {
  const { t } = useTranslation();
  const job = useJob("journal.export");
  const { view } = useJournalView();
  const [extent, setExtent] = useState<Extent>({
    kind: view.from === null && view.to === null ? "all" : "period",
    from: view.from,
    to: view.to,
    contents: false,
  });
  const [reason, setReason] = useState("");
  const reasonField = useRef<HTMLTextAreaElement>(null);
  const [isAsked, setAsked] = useState(false);
  const attempt = useAttempt();
  const problem = attempt.saidBesides("job.cancelled");
  const run = async () => {
    const folder = await call("app.chooseFolder", { purpose: "journal_export_folder" });
    if (folder === null) return;
    const period = extent.kind === "all" ? periodOf(null, null) : periodOf(extent.from, extent.to);
    const { contents } = extent;
    const made = await job.run({ ...period, contents, reason, folder: folder.ref });
    onDone({ made, folder });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (reason.trim() === "") reasonField.current?.focus();
    else attempt.run(run);
  };
  return (
    <form className={styles["stack"]} onSubmit={submit} noValidate>
      <p className={styles["soft"]}>{t("journalExport.lead")}</p>
      <ExportExtent extent={extent} onChange={setExtent} />
      <TextArea
        label={t("journalExport.reason")}
        description={t("journalExport.reasonDetail")}
        rows={2}
        maxLength={500}
        isRequired
        value={reason}
        onChange={setReason}
        inputRef={reasonField}
        error={isAsked && reason.trim() === "" ? t("journalExport.reasonMissing") : undefined}
      />
      <Banner tone="warning" title={t("journalExport.clear.title")}>
        {t("journalExport.clear.detail")}
      </Banner>
      {problem === undefined ? null : (
        <Banner tone="danger" live>
          {problem}
        </Banner>
      )}
      <div>
        <Button type="submit" variant="primary" icon={FileDown}>
          {t("journalExport.start")}
        </Button>
      </div>
      <JobProgress job={job} />
    </form>
  );
}
