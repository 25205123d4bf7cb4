import { FileCheck } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { exportOutcome } from "#shared/domain/journal/export-outcome.ts";
import type { Output } from "#shared/ipc/contract.ts";
import { call } from "#renderer/lib/client.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { JobProgress } from "#renderer/lib/job-progress.tsx";
import { useAttempt } from "#renderer/lib/use-attempt.ts";
import { useJob } from "#renderer/lib/use-job.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import styles from "./export-panel.module.css";

type Report = Output<"journal.verifyExport">;

/** Checks a file that somebody handed over. */
export function CheckExport() {
  const { t } = useTranslation();
  const job = useJob("journal.verifyExport");
  const [report, setReport] = useState<Report | null>(null);
  const attempt = useAttempt();
  const problem = attempt.saidBesides("job.cancelled");
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // At the end of the panel, which is often longer than the window.
    if (report !== null || problem !== undefined)
      outcome.current?.scrollIntoView({ block: "nearest" });
  }, [report, problem]);
  // The button stays, and keeps the keyboard, while the job runs.
  const check = () =>
    attempt.run(async () => {
      setReport(null);
      const file = await call("app.chooseFile", { purpose: "journal_export" });
      if (file !== null) setReport(await job.run({ file: file.ref }));
    });
  return (
    <section className={styles["part"]}>
      <h3>{t("journalExport.check.title")}</h3>
      <p className={styles["soft"]}>{t("journalExport.check.detail")}</p>
      <Button icon={FileCheck} onPress={check}>
        {t("journalExport.check.choose")}
      </Button>
      <JobProgress job={job} className={styles["wide"]} />
      <div ref={outcome} className={styles["wide"]}>
        {report === null ? null : <Outcome report={report} />}
        {problem === undefined ? null : (
          <Banner tone="danger" live>
            {problem}
          </Banner>
        )}
      </div>
    </section>
  );
}

function Outcome({ report }: { report: Report }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { isSound, sentences } = exportOutcome(
    report,
    (text, values) => t(text, values),
    format.number(report.entries),
  );
  return (
    <Banner
      tone={isSound ? "accent" : "danger"}
      title={t(isSound ? "journalExport.check.soundTitle" : "journalExport.check.failed")}
      live
    >
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Banner>
  );
}
