import { useTranslation } from "react-i18next";
import type { JobProgress } from "#renderer/lib/use-job.ts";
import { ProgressBar } from "#renderer/ui/progress-bar.tsx";

export interface JobBarProps {
  label: string;
  progress: JobProgress;
  onCancel: () => void;
}

/** The running job: what is done of it, and the means to stop it. */
export function JobBar({ label, progress, onCancel }: JobBarProps) {
  const { t } = useTranslation();
  return (
    <ProgressBar
      label={label}
      done={progress.done}
      total={progress.total}
      {...(progress.total === null ? { valueText: t("imports.starting") } : {})}
      onCancel={onCancel}
    />
  );
}
