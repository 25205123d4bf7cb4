import { Save } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { failureOf } from "#renderer/lib/client.ts";
import { failureMessage } from "#renderer/lib/failure-message.ts";
import { jobLabel } from "#renderer/lib/job-label.ts";
import { useJob } from "#renderer/lib/use-job.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { ProgressBar } from "#renderer/ui/progress-bar.tsx";
import styles from "./backup.module.css";

type Outcome = { readonly tone: "accent" | "warning" | "danger"; readonly text: string } | null;

export function MakeBackup() {
  const { t } = useTranslation();
  const job = useJob("backup.make");
  const [outcome, setOutcome] = useState<Outcome>(null);
  const make = async () => {
    // The button stays, and keeps the keyboard, while the job runs.
    if (job.isRunning) return;
    setOutcome(null);
    try {
      const { fileName, filesLost } = await job.run({});
      const text = t("backup.made", { fileName });
      if (filesLost === 0) setOutcome({ tone: "accent", text });
      else {
        const lost = t("backup.filesLost", { count: filesLost });
        setOutcome({ tone: "warning", text: `${text} ${lost}` });
      }
    } catch (error) {
      const failure = failureOf(error);
      if (failure.code === "job.cancelled") return;
      setOutcome({ tone: "danger", text: failureMessage(failure) });
    }
  };
  return (
    <>
      <Button variant="primary" icon={Save} onPress={() => void make()}>
        {t("backup.make")}
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
      {outcome === null ? null : (
        <div className={styles["wide"]}>
          <Banner tone={outcome.tone} live>
            {outcome.text}
          </Banner>
        </div>
      )}
    </>
  );
}
