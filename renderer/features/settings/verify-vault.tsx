import { ShieldCheck } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Output } from "#shared/ipc/contract.ts";
import { JobProgress } from "#renderer/lib/job-progress.tsx";
import { useAttempt } from "#renderer/lib/use-attempt.ts";
import { useJob } from "#renderer/lib/use-job.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import styles from "./settings.module.css";
import { VerifyReport } from "./verify-report.tsx";

export function VerifyVault() {
  const { t } = useTranslation();
  const job = useJob("vault.verify");
  const [report, setReport] = useState<Output<"vault.verify"> | null>(null);
  const attempt = useAttempt();
  const problem = attempt.saidBesides("job.cancelled");
  // The button stays, and keeps the keyboard, while the job runs.
  const verify = () =>
    attempt.run(async () => {
      setReport(null);
      setReport(await job.run({}));
    });
  return (
    <>
      <p className={styles["note"]}>{t("app.settings.verifyDetail")}</p>
      <Button icon={ShieldCheck} onPress={verify}>
        {t("app.settings.verifyStart")}
      </Button>
      <JobProgress job={job} className={styles["wide"]} />
      <div className={styles["wide"]}>
        {report === null ? null : <VerifyReport report={report} />}
        {problem === undefined ? null : (
          <Banner tone="danger" live>
            {problem}
          </Banner>
        )}
      </div>
    </>
  );
}
