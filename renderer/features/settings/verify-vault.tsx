import { ShieldCheck } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Output } from "#shared/ipc/contract.ts";
import { failureOf } from "#renderer/lib/client.ts";
import { failureMessage } from "#renderer/lib/failure-message.ts";
import { jobLabel } from "#renderer/lib/job-label.ts";
import { useJob } from "#renderer/lib/use-job.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { ProgressBar } from "#renderer/ui/progress-bar.tsx";
import styles from "./settings.module.css";
import { VerifyReport } from "./verify-report.tsx";

type Outcome =
  | { readonly kind: "report"; readonly report: Output<"vault.verify"> }
  | { readonly kind: "failed"; readonly message: string }
  | null;

export function VerifyVault() {
  const { t } = useTranslation();
  const job = useJob("vault.verify");
  const [outcome, setOutcome] = useState<Outcome>(null);
  const verify = async () => {
    // The button stays, and keeps the keyboard, while the job runs.
    if (job.isRunning) return;
    setOutcome(null);
    try {
      setOutcome({ kind: "report", report: await job.run({}) });
    } catch (error) {
      const failure = failureOf(error);
      if (failure.code === "job.cancelled") return;
      setOutcome({ kind: "failed", message: failureMessage(failure) });
    }
  };
  return (
    <>
      <p className={styles["note"]}>{t("app.settings.verifyDetail")}</p>
      <Button icon={ShieldCheck} onPress={() => void verify()}>
        {t("app.settings.verifyStart")}
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
      <div className={styles["wide"]}>
        {outcome?.kind === "report" ? <VerifyReport report={outcome.report} /> : null}
        {outcome?.kind === "failed" ? (
          <Banner tone="danger" live>
            {outcome.message}
          </Banner>
        ) : null}
      </div>
    </>
  );
}
