import { FileCheck } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { wordsToCompare } from "#shared/domain/journal/words-to-compare.ts";
import type { Output } from "#shared/ipc/contract.ts";
import { call, failureOf } from "#renderer/lib/client.ts";
import { failureMessage } from "#renderer/lib/failure-message.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { jobLabel } from "#renderer/lib/job-label.ts";
import { useJob } from "#renderer/lib/use-job.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { ProgressBar } from "#renderer/ui/progress-bar.tsx";
import styles from "./export-panel.module.css";

type Report = Output<"journal.verifyExport">;

/** Checks a file that somebody handed over. */
export function CheckExport() {
  const { t } = useTranslation();
  const job = useJob("journal.verifyExport");
  const [report, setReport] = useState<Report | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // At the end of the panel, which is often longer than the window.
    if (report !== null || problem !== null) outcome.current?.scrollIntoView({ block: "nearest" });
  }, [report, problem]);
  const check = async () => {
    // The button stays, and keeps the keyboard, while the job runs.
    if (job.isRunning) return;
    setReport(null);
    setProblem(null);
    try {
      const file = await call("app.chooseFile", { purpose: "journal_export" });
      if (file !== null) setReport(await job.run({ file: file.ref }));
    } catch (error) {
      const failure = failureOf(error);
      if (failure.code !== "job.cancelled") setProblem(failureMessage(failure));
    }
  };
  return (
    <section className={styles["part"]}>
      <h3>{t("journalExport.check.title")}</h3>
      <p className={styles["soft"]}>{t("journalExport.check.detail")}</p>
      <Button icon={FileCheck} onPress={() => void check()}>
        {t("journalExport.check.choose")}
      </Button>
      {job.progress === null ? null : (
        <ProgressBar
          label={jobLabel(job.progress.label)}
          done={job.progress.done}
          total={job.progress.total}
          onCancel={job.cancel}
          className={styles["wide"]}
        />
      )}
      <div ref={outcome} className={styles["wide"]}>
        {report === null ? null : <Outcome report={report} />}
        {problem === null ? null : (
          <Banner tone="danger" live>
            {problem}
          </Banner>
        )}
      </div>
    </section>
  );
}

function Outcome({ report: { about, entries, findings } }: { report: Report }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [finding] = findings;
  if (finding !== undefined) {
    const { problem, line, seq, ord } = finding;
    const what =
      ord === null
        ? t("journalExport.check.entry", { seq })
        : t("journalExport.check.change", { seq, ord });
    return (
      <Banner tone="danger" title={t("journalExport.check.failed")} live>
        {t(`journalExport.check.problems.${problem}`, { line, what })}
      </Banner>
    );
  }
  if (about === null) return null;
  const { collective, exporter } = about;
  const { name } = exporter;
  const counted = { count: entries, formatted: format.number(entries) };
  return (
    <Banner tone="accent" title={t("journalExport.check.soundTitle")} live>
      <p>{t("journalExport.check.sound", { ...counted, collective, name })}</p>
      <p>{t("journalExport.check.compare", { name, words: wordsToCompare(exporter) })}</p>
    </Banner>
  );
}
