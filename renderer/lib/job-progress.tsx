import { ProgressBar } from "#renderer/ui/progress-bar.tsx";
import { jobLabel } from "./job-label.ts";
import type { RunningJob } from "./use-job.ts";

export interface JobProgressProps {
  /** Nothing is shown while it does not run. */
  job: RunningJob;
  /** What is being done, where it is not for the job itself to say. */
  label?: string;
  /** What is said at the right until the job knows how much there is to do. */
  starting?: string;
  className?: string | undefined;
}

/** A running job: what it does, how far it has come, and the means to stop it. */
export function JobProgress({ job, label, starting, className }: JobProgressProps) {
  if (job.progress === null) return null;
  const { done, total } = job.progress;
  return (
    <ProgressBar
      label={label ?? jobLabel(job.progress.label)}
      done={done}
      total={total}
      valueText={total === null ? starting : undefined}
      onCancel={job.cancel}
      className={className}
    />
  );
}
