import { Save } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Output } from "#shared/ipc/contract.ts";
import { JobProgress } from "#renderer/lib/job-progress.tsx";
import { useAttempt } from "#renderer/lib/use-attempt.ts";
import { useJob } from "#renderer/lib/use-job.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import styles from "./backup.module.css";

export function MakeBackup() {
  const { t } = useTranslation();
  const job = useJob("backup.make");
  const [made, setMade] = useState<Output<"backup.make"> | null>(null);
  const attempt = useAttempt();
  const problem = attempt.saidBesides("job.cancelled");
  // The button stays, and keeps the keyboard, while the job runs.
  const make = () =>
    attempt.run(async () => {
      setMade(null);
      setMade(await job.run({}));
    });
  return (
    <>
      <Button variant="primary" icon={Save} onPress={make}>
        {t("backup.make")}
      </Button>
      <JobProgress job={job} className={styles["wide"]} />
      {made === null ? null : (
        <div className={styles["wide"]}>
          <Banner tone={made.filesLost === 0 ? "accent" : "warning"} live>
            {t("backup.made", { fileName: made.fileName })}
            {made.filesLost === 0 ? "" : ` ${t("backup.filesLost", { count: made.filesLost })}`}
          </Banner>
        </div>
      )}
      {problem === undefined ? null : (
        <div className={styles["wide"]}>
          <Banner tone="danger" live>
            {problem}
          </Banner>
        </div>
      )}
    </>
  );
}
