import { useTranslation } from "react-i18next";
import { JobProgress } from "#renderer/lib/job-progress.tsx";
import type { RunningJob } from "#renderer/lib/use-job.ts";
import styles from "./import-page.module.css";

/** A reading that lasts: most are over before anybody could read what is said of them. */
export function LateProgress({ job }: { job: RunningJob }) {
  const { t } = useTranslation();
  if (job.progress === null) return null;
  return (
    <JobProgress
      job={job}
      label={t("imports.choose.reading")}
      starting={t("imports.starting")}
      className={styles["late"]}
    />
  );
}
