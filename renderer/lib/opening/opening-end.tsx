import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { RunningJob } from "#renderer/lib/use-job.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { ProgressBar } from "#renderer/ui/progress-bar.tsx";
import sheet from "#renderer/ui/sheet.module.css";

export interface OpeningEndProps {
  error: string | undefined;
  isOpening: boolean;
  /** What opens: it is told how far the people were checked, and called off meanwhile. */
  job?: RunningJob | undefined;
  /** The buttons, while nothing is opening. */
  children: ReactNode;
}

/** How a step that opens a vault ends: what stood in the way, then its buttons or the wait. */
export function OpeningEnd({ error, isOpening, job, children }: OpeningEndProps) {
  const { t } = useTranslation();
  const { done = 0, total = null } = job?.progress ?? {};
  const isChecking = total !== null && done < total;
  return (
    <>
      {error === undefined ? null : (
        <Banner tone="danger" live>
          {error}
        </Banner>
      )}
      {isOpening ? (
        <ProgressBar
          label={t("keys.lost.opening")}
          valueText={isChecking ? undefined : t("keys.lost.openingDetail")}
          {...(isChecking ? { done, total, onCancel: job?.cancel } : {})}
        />
      ) : (
        <div className={sheet["actions"]}>{children}</div>
      )}
    </>
  );
}
